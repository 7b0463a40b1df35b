import type { Outcome, PythonException } from '../protocol/outcome';
import { explain } from './explain';
import { type ExplainContext, NO_NAMES } from './explanation';
import { fetchNames, type NameSource } from './known-names';
import { Source } from './source';
import { type SpokenExplanation, speak } from './spoken';
import { explainSyntax } from './syntax/explain-syntax';
import { LANGUAGES, toLanguage } from './texts/languages';

interface ExplainRunOptions extends Omit<ExplainContext, 'known'> {
  /** Is asked for its names; null where there is none to ask. */
  readonly session: NameSource | null;
  /** BCP 47. */
  readonly language: string;
}

/** Explains how a run ended, with the names of the session it ran in. */
export async function explainRun(
  outcome: Outcome,
  { file, sources, session, language }: ExplainRunOptions,
): Promise<SpokenExplanation | null> {
  const known = session ? await fetchNames(outcome, sources, session) : NO_NAMES;
  const explanation = explain(outcome, { file, sources, known });
  const chosen = toLanguage(language);
  return explanation ? speak(explanation, chosen, LANGUAGES[chosen]) : null;
}

/** Explains a syntax error that was found without running. */
export function explainCompile(
  exception: PythonException,
  code: string,
  language: string,
): SpokenExplanation {
  const file = exception.frames.at(-1)?.file ?? '';
  const chosen = toLanguage(language);
  return speak(explainSyntax(new Source(file, code), exception), chosen, LANGUAGES[chosen]);
}
