import type { Outcome } from '../protocol/outcome';

/** Where a cell stands with its latest run. */
export type RunState =
  | { readonly kind: 'idle' }
  /** Others run before it. */
  | { readonly kind: 'waiting' }
  /** `startedAtMs` is null until the interpreter has begun with it. */
  | { readonly kind: 'running'; readonly startedAtMs: number | null; readonly isStopping: boolean }
  | { readonly kind: 'ended'; readonly outcome: Outcome }
  /** There was no engine to run it. */
  | { readonly kind: 'unavailable'; readonly message: string };

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
