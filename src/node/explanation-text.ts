import { explainRun } from '../explain/explain-run';
import type { Place } from '../explain/explanation';
import type { NameSource } from '../explain/known-names';
import { toPlainText } from '../explain/rich';
import type { Outcome } from '../protocol/outcome';

interface TextOptions {
  readonly file: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly session: NameSource;
  readonly language: string;
}

/** The language of a terminal, as POSIX says it. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): string {
  return env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en';
}

/** An explanation as lines for a terminal; empty where nothing needs one. */
export async function explainAsText(outcome: Outcome, options: TextOptions): Promise<string> {
  const isError = outcome.kind === 'raised' && outcome.exit === null;
  if (!isError && outcome.kind !== 'limited') return '';
  const explanation = await explainRun(outcome, options);
  if (!explanation) return '';
  const { what, place, tries } = explanation;
  const lines = [
    toPlainText(what, '`'),
    ...(place ? placeLines(place) : []),
    ...tries.map((one) => `- ${toPlainText(one, '`')}`),
  ];
  return `\n${lines.join('\n')}\n`;
}

/** The line, and below it carets under the spot. */
function placeLines({ line, text, columns }: Place): readonly string[] {
  const head = `${line} | `;
  const shown = `${head}${text}`;
  if (!columns) return [shown];
  // Tabs keep their width when they stand above each other.
  const before = text.slice(0, columns.from - 1).replace(/[^\t]/g, ' ');
  const carets = '^'.repeat(Math.max(1, [...text.slice(columns.from - 1, columns.to - 1)].length));
  return [shown, `${' '.repeat(head.length)}${before}${carets}`];
}
