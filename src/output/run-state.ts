import type { SpokenExplanation } from '../explain/spoken';
import type { Outcome } from '../protocol/outcome';

/** Where a cell stands with its latest run. */
export type RunState =
  | { readonly kind: 'idle' }
  /** Others run before it. */
  | { readonly kind: 'waiting' }
  | RunningState
  | EndedState
  /** There was no engine to run it. */
  | { readonly kind: 'unavailable'; readonly message: string };

export interface EndedState {
  readonly kind: 'ended';
  readonly outcome: Outcome;
  /** What is said to an error; absent where its traceback must do. */
  readonly explanation?: SpokenExplanation;
}

export interface RunningState {
  readonly kind: 'running';
  /** Null until the interpreter has begun with it. Waits for input move it on. */
  readonly startedAtMs: number | null;
  readonly isStopping: boolean;
  /** What the program waits for; null while it runs. */
  readonly wanted: WantedInput | null;
}

/** The program wants a line of standard input. */
export interface WantedInput {
  /** The line of output it asks with. */
  readonly prompt: string;
  readonly sinceMs: number;
}

/** A run that was asked for and has not begun. */
export const BEGINNING: RunningState = {
  kind: 'running',
  startedAtMs: null,
  isStopping: false,
  wanted: null,
};

/** The same run, waiting for input or, with null, no longer: its time stands still meanwhile. */
export function withWanted(
  state: RunningState,
  prompt: string | null,
  nowMs: number,
): RunningState {
  const { wanted, startedAtMs } = state;
  const waitedMs = wanted ? nowMs - wanted.sinceMs : 0;
  return {
    ...state,
    startedAtMs: startedAtMs === null ? null : startedAtMs + waitedMs,
    wanted: prompt === null ? null : { prompt, sinceMs: nowMs },
  };
}

export const IDLE: RunState = { kind: 'idle' };

export function isActive(state: RunState): boolean {
  return state.kind === 'waiting' || state.kind === 'running';
}

/** The state of the button that starts and ends a run. */
export function toButtonState(state: RunState): 'idle' | 'waiting' | 'busy' | 'stopping' {
  if (state.kind === 'waiting') return 'waiting';
  if (state.kind !== 'running') return 'idle';
  return state.isStopping ? 'stopping' : 'busy';
}

/** The state of a run that has ended, with what is said to it. */
export function toEnded(outcome: Outcome, explanation: SpokenExplanation | null): EndedState {
  return explanation ? { kind: 'ended', outcome, explanation } : { kind: 'ended', outcome };
}
