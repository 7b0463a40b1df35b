import type { NameSource } from '../explain/known-names';
import type { SpokenExplanation } from '../explain/spoken';
import type { Outcome } from '../protocol/outcome';

/** The language a page explains errors in: `?lang=de`, or the page's own. */
export function pageLanguage(): string {
  return new URLSearchParams(location.search).get('lang') ?? document.documentElement.lang;
}

interface PageRun {
  readonly file: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly session: NameSource;
}

/**
 * The explanation of an outcome for the page that shows it; null where the
 * outcome's own words are enough, or where there is none to be had.
 */
export async function explainOnPage(
  outcome: Outcome,
  { file, sources, session }: PageRun,
): Promise<SpokenExplanation | null> {
  const isError = outcome.kind === 'raised' && outcome.exit === null;
  if (!isError && outcome.kind !== 'limited') return null;
  try {
    // A chunk of its own: a page that meets no error does without it.
    const { explainRun } = await import('../explain/explain-run');
    const isThere = outcome.kind === 'raised' || outcome.session === 'kept';
    const options = { file, sources, language: pageLanguage() };
    return await explainRun(outcome, { ...options, session: isThere ? session : null });
  } catch (error) {
    // The traceback stands in its place.
    console.info('The error could not be explained.', error);
    return null;
  }
}
