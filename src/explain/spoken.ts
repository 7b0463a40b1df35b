import type { Explanation, Place } from './explanation';
import type { Rich } from './rich';
import { say, type Texts } from './texts/texts';

/** An explanation in one language. */
export interface SpokenExplanation {
  readonly what: Rich;
  readonly place: Place | null;
  readonly tries: readonly Rich[];
  /** BCP 47, for whoever reads it out. */
  readonly language: string;
}

export function speak(
  { what, place, tries }: Explanation,
  language: string,
  texts: Texts,
): SpokenExplanation {
  return {
    what: say(texts, what),
    place,
    tries: tries.map((one) => say(texts, one)),
    language,
  };
}
