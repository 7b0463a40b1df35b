/** What a hostile program may not do. */
export type FaultKind =
  /** The run did not settle in time. */
  | 'hung'
  /** It ended in a way that the program does not allow. */
  | 'ended otherwise'
  /** The outcome says that the variables are lost. */
  | 'session lost'
  /** The next cell did not complete. */
  | 'next cell failed'
  /** The next cell read other values than were set before. */
  | 'variables changed'
  /** The page did nothing else for too long. */
  | 'page blocked';

export interface Fault {
  readonly kind: FaultKind;
  readonly detail: string;
}

export interface ProgramResult {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  /** None: the program has done no harm. */
  readonly faults: readonly Fault[];
  /** How it ended, in short: `limited: time`, `raised: MemoryError`, `completed`. */
  readonly end: string;
  /** `kept`, `restored` or `lost`; null when the run did not settle. */
  readonly session: string | null;
  /** From the call of `run` to its outcome, as the page sees it. */
  readonly timeMs: number;
  /** The same for the next cell. */
  readonly nextMs: number;
  readonly longestTaskMs: number;
}
