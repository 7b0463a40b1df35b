import type { Columns } from '../explain/explanation';
import { toPlainText } from '../explain/rich';
import type { SpokenExplanation } from '../explain/spoken';
import type { Outcome } from '../protocol/outcome';
import { isExit, lineInFile } from './outcome-words';
import type { RunState } from './run-state';

/** The line of a cell a run ended at, for its editor. */
export interface RunMark {
  readonly line: number;
  /** The part of the line that is meant; absent for all of it. */
  readonly columns?: Columns;
  readonly message: string;
  readonly tone: 'error' | 'stopped';
}

/** Null where a run has ended at no line that could be pointed at. */
export function toMark(state: RunState, file: string): RunMark | null {
  if (state.kind !== 'ended') return null;
  const { outcome } = state;
  if (outcome.kind === 'completed' || outcome.kind === 'crashed' || isExit(outcome)) return null;
  const told = state.explanation ? toToldMark(state.explanation, outcome, file) : null;
  if (told) return told;
  const line = lineInFile(outcome.exception, file);
  if (line === null || !outcome.exception) return null;
  if (outcome.kind !== 'raised') return { line, tone: 'stopped', message: 'The run was here.' };
  const { type, message } = outcome.exception;
  return { line, tone: 'error', message: message === '' ? type : `${type}: ${message}` };
}

/** The mark at the spot that an explanation names. */
function toToldMark(
  { place, what }: SpokenExplanation,
  outcome: Outcome,
  file: string,
): RunMark | null {
  if (place?.file !== file) return null;
  const tone = outcome.kind === 'raised' ? 'error' : 'stopped';
  const mark: RunMark = { line: place.line, tone, message: toPlainText(what) };
  return place.columns ? { ...mark, columns: place.columns } : mark;
}
