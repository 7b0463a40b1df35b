import { isExit, lineInFile } from './outcome-words';
import type { RunState } from './run-state';

/** The line of a cell a run ended at, for its editor. */
export interface RunMark {
  readonly line: number;
  readonly message: string;
  readonly tone: 'error' | 'stopped';
}

/** Null where a run has ended at no line that could be pointed at. */
export function toMark(state: RunState, file: string): RunMark | null {
  if (state.kind !== 'ended') return null;
  const { outcome } = state;
  if (outcome.kind === 'completed' || outcome.kind === 'crashed' || isExit(outcome)) return null;
  const line = lineInFile(outcome.exception, file);
  if (line === null || !outcome.exception) return null;
  if (outcome.kind !== 'raised') return { line, tone: 'stopped', message: 'The run was here.' };
  const { type, message } = outcome.exception;
  return { line, tone: 'error', message: message === '' ? type : `${type}: ${message}` };
}
