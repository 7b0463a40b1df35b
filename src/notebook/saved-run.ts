import { toEnded } from '../output/run-state';
import { LIMIT_UNITS, type LimitName } from '../protocol/limits';
import type { Frame, Outcome, PythonException, RunFigures, SessionFate } from '../protocol/outcome';
import type { ShownPiece } from '../protocol/output';
import type { SavedRun } from './cell';
import { parseSavedExplanation } from './saved-explanation';
import { isFields, parseList } from './saved-fields';

/** Reads a run out of a saved document; null where anything is not as it should be. */
export function parseSavedRun(value: unknown): SavedRun | null {
  if (!isFields(value) || !isFields(value.state) || value.state.kind !== 'ended') return null;
  const outcome = parseOutcome(value.state.outcome);
  const pieces = parseList(value.pieces, parsePiece);
  const explanation = parseSavedExplanation(value.state.explanation);
  return outcome && pieces ? { state: toEnded(outcome, explanation), pieces } : null;
}

const LIMIT_NAMES = Object.keys(LIMIT_UNITS) as readonly LimitName[];
const FATES: readonly SessionFate[] = ['kept', 'restored', 'lost'];

function parsePiece(value: unknown): ShownPiece | null {
  if (!isFields(value)) return null;
  const { stream, text, bytes, lines } = value;
  if (stream === 'gap') {
    return typeof bytes === 'number' && typeof lines === 'number' ? { stream, bytes, lines } : null;
  }
  const isKnown = stream === 'stdout' || stream === 'stderr' || stream === 'stdin';
  return isKnown && typeof text === 'string' ? { stream, text } : null;
}

function parseFigures(value: unknown): RunFigures | null {
  if (!isFields(value)) return null;
  const { timeMs, steps, peakHeapBytes, outputBytes } = value;
  const isWhole =
    typeof timeMs === 'number' &&
    typeof steps === 'number' &&
    typeof peakHeapBytes === 'number' &&
    typeof outputBytes === 'number';
  return isWhole ? { timeMs, steps, peakHeapBytes, outputBytes } : null;
}

function parseFrame(value: unknown): Frame | null {
  if (!isFields(value)) return null;
  const { file, line, block } = value;
  if (typeof file !== 'string' || typeof line !== 'number') return null;
  return block === null || typeof block === 'string' ? { file, line, block } : null;
}

function parseException(value: unknown): PythonException | null {
  if (!isFields(value)) return null;
  const { type, message, traceback } = value;
  const frames = parseList(value.frames, parseFrame);
  if (typeof type !== 'string' || typeof message !== 'string') return null;
  return typeof traceback === 'string' && frames ? { type, message, traceback, frames } : null;
}

function parseOutcome(value: unknown): Outcome | null {
  const figures = isFields(value) ? parseFigures(value.figures) : null;
  if (!isFields(value) || !figures) return null;
  const { kind, repr, message } = value;
  const exception = parseException(value.exception);
  const session = FATES.find((fate) => fate === value.session);
  switch (kind) {
    case 'completed':
      return repr === null || typeof repr === 'string' ? { kind, repr, figures } : null;
    case 'raised': {
      const isExit = value.exit === 'text' || typeof value.exit === 'number';
      const exit = isExit ? (value.exit as number | 'text') : null;
      return exception ? { kind, exception, exit, figures } : null;
    }
    case 'stopped':
      return session ? { kind, session, exception, figures } : null;
    case 'limited': {
      const limit = isFields(value.limit) ? value.limit : {};
      const name = LIMIT_NAMES.find((known) => known === limit.name);
      if (!session || !name || typeof limit.value !== 'number') return null;
      return { kind, limit: { name, value: limit.value }, session, exception, figures };
    }
    case 'crashed':
      if (typeof message !== 'string') return null;
      return { kind, message, session: session === 'restored' ? session : 'lost', figures };
    default:
      return null;
  }
}
