import type { Frame, Outcome, RunFigures, SessionFate } from '../protocol/outcome';
import type { OutputPiece } from '../protocol/output';

/** One cell of `cloche run --json`. */
export interface CellReport {
  readonly kind: Outcome['kind'];
  readonly stdout: string;
  readonly stderr: string;
  /** `repr` of the cell's last expression, or null. */
  readonly repr: string | null;
  readonly exception: {
    readonly type: string;
    readonly message: string;
    readonly frames: readonly Frame[];
  } | null;
  readonly limit: { readonly name: string; readonly value: number } | null;
  /** `restored`: the variables are as before the cell; `lost`: they are gone. */
  readonly session: SessionFate;
  readonly figures: Pick<RunFigures, 'timeMs' | 'steps' | 'peakHeapBytes'>;
}

export function toCellReport(outcome: Outcome, output: readonly OutputPiece[]): CellReport {
  const textOf = (stream: 'stdout' | 'stderr') =>
    output.map((piece) => (piece.stream === stream ? piece.text : '')).join('');
  const { timeMs, steps, peakHeapBytes } = outcome.figures;
  return {
    kind: outcome.kind,
    stdout: textOf('stdout'),
    stderr: textOf('stderr'),
    repr: outcome.kind === 'completed' ? outcome.repr : null,
    exception: toException(outcome),
    limit: outcome.kind === 'limited' ? outcome.limit : null,
    session: 'session' in outcome ? outcome.session : 'kept',
    figures: { timeMs, steps, peakHeapBytes },
  };
}

function toException(outcome: Outcome): CellReport['exception'] {
  if (outcome.kind === 'crashed') {
    return { type: 'EngineFailure', message: outcome.message, frames: [] };
  }
  const exception = 'exception' in outcome ? outcome.exception : null;
  if (!exception) return null;
  const { type, message, frames } = exception;
  return { type, message, frames };
}
