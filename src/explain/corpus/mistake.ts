import type { TextKey } from '../texts/texts';

/** A learner's mistake, and what a teacher would say to it. */
export interface Mistake {
  /**
   * The program; what is wrong stands between « and ». A « without its » marks
   * a line of which no part is meant more than another.
   */
  readonly program: string;
  readonly cause: TextKey;
  /** What the sentence must show as code: the learner's own names and values. */
  readonly names: readonly string[];
  readonly first: TextKey;
  /** What the first thing to try must show as code. */
  readonly shows: readonly string[];
  /** Lines of standard input. */
  readonly input: string;
}

/** Standard input of programs that ask for it. */
interface Given {
  readonly input?: string;
}

export function mistake(
  program: string,
  [cause, ...names]: readonly [TextKey, ...string[]],
  [first, ...shows]: readonly [TextKey, ...string[]],
  { input = '' }: Given = {},
): Mistake {
  return { program, cause, names, first, shows, input };
}
