import type { RunLimits } from '../protocol/limits';
import type { Outcome } from '../protocol/outcome';

/** The ways a program may end without being at fault. */
export type Ends = readonly Outcome['kind'][];

/** It can only be ended. */
export const CUT: Ends = ['limited'];
/** It is refused with an exception or by a limit; which of the two is the engine's choice. */
export const REFUSED: Ends = ['raised', 'limited'];
export const RAISES: Ends = ['raised'];
export const COMPLETES: Ends = ['completed'];
/** It may come to its end before it is refused or cut off. */
export const ANY_END: Ends = ['completed', 'raised', 'limited'];

/** A program that does its worst, and how it may end. What comes after it must always work. */
export interface HostileProgram {
  /** Unique in the suite. */
  readonly id: string;
  /** What the program does, as the end of "a program that …". */
  readonly title: string;
  readonly code: string;
  readonly ends: Ends;
  readonly limits?: Partial<RunLimits>;
  /** When its questions for input are answered; left out, it has no input. */
  readonly answer?: 'at once' | 'never';
  /** Stop is pressed so many milliseconds after the start. */
  readonly stopAfterMs?: number;
  /** It breaks what later programs need, in a way that is its own business: a reset follows. */
  readonly isMessy?: true;
  /** One of the few that a short run takes. */
  readonly isShort?: true;
}

export interface ProgramGroup {
  readonly id: string;
  readonly title: string;
  readonly programs: readonly HostileProgram[];
}

/** The limits of a run that names no others. */
export const SUITE_LIMITS: Partial<RunLimits> = {
  timeMs: 400,
  heapBytes: 16 * 1024 * 1024,
  outputHeadBytes: 64 * 1024,
  outputStopBytes: 4 * 1024 * 1024,
  // Over blob URLs a call takes up to a quarter of a second.
  hostCalls: 8,
  hostCallBytes: 64 * 1024,
  hostCallMs: 3_000,
};

/** Python between backticks: backslashes stand for themselves, and the indent of all lines goes. */
export function python(strings: TemplateStringsArray): string {
  const lines = (strings.raw[0] ?? '').replace(/^\n/, '').trimEnd().split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
