import type { NameSource } from '../explain/known-names';
import type { SpokenExplanation } from '../explain/spoken';
import type { Outcome } from '../protocol/outcome';

/** The language a page explains errors in: `?lang=de`, or the page's own. */
export function pageLanguage(): string {
  return new URLSearchParams(location.search).get('lang') ?? document.documentElement.lang;
}

export interface PageRun {
  readonly file: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly session: NameSource;
}

/** Says what a teacher would to an outcome; null where that has words enough of its own. */
export type Explainer = (outcome: Outcome, run: PageRun) => Promise<SpokenExplanation | null>;

/** Leaves errors to their tracebacks. */
export const explainNothing: Explainer = () => Promise.resolve(null);

/** How long the end of a run is held back for what is said to it. */
const PROMPT_MS = 1_000;

/** The explanation if it comes at once; null where the traceback must stand first. */
export function promptly(
  explaining: Promise<SpokenExplanation | null>,
): Promise<SpokenExplanation | null> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PROMPT_MS);
  });
  return Promise.race([explaining, late]).finally(() => clearTimeout(timer));
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
