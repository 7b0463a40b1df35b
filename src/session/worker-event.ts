import { NO_FIGURES, type Outcome } from '../protocol/outcome';
import type { OutputPiece } from '../protocol/output';
import type { FileChange, HostCallRecord, RunNote } from '../protocol/run-record';
import type { CheckpointEvent, RunEvent, WorkerEvent } from '../protocol/worker-api';
import { parseQuestionEvent } from './question-event';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads what came from a worker; null for what is no event.
 *
 * The worker's own code sends none of those. A program that had taken the
 * worker over could, and finds nothing here that it may do but print.
 */
export function parseWorkerEvent(data: unknown): WorkerEvent | null {
  if (!isFields(data)) return null;
  return data.kind === 'checkpoint' ? parseCheckpoint(data) : parseRunEvent(data);
}

function parseCheckpoint({ bytes, timeMs }: Fields): CheckpointEvent | null {
  if (bytes !== null && !(bytes instanceof Uint8Array)) return null;
  return { kind: 'checkpoint', bytes, timeMs: isTime(timeMs) ? timeMs : 0 };
}

function parseRunEvent(data: Fields): RunEvent | null {
  const { kind, run } = data;
  if (!Number.isSafeInteger(run)) return null;
  const of = { run: Number(run) };
  switch (kind) {
    case 'started':
    case 'returned':
      return { kind, ...of };
    case 'entered': {
      const { deadlineMs, request } = data;
      if (!isTime(deadlineMs) || !(request instanceof Uint8Array)) return null;
      return { kind, ...of, deadlineMs, request };
    }
    case 'output': {
      const { pieces } = data;
      return Array.isArray(pieces) && pieces.every(isPiece) ? { kind, ...of, pieces } : null;
    }
    case 'noted': {
      const note = parseNote(data.note);
      return note && { kind, ...of, note };
    }
    case 'ended': {
      const { fileChanges } = data;
      const isList = Array.isArray(fileChanges) && fileChanges.every(isChange);
      return { kind, ...of, fileChanges: isList ? fileChanges : [] };
    }
    default:
      return parseQuestionEvent(data as RunEvent);
  }
}

function isPiece(piece: unknown): piece is OutputPiece {
  if (!isFields(piece)) return false;
  const { stream, text, bytes, lines } = piece;
  if (stream === 'gap') return isTime(bytes) && isTime(lines);
  return (stream === 'stdout' || stream === 'stderr') && typeof text === 'string';
}

function parseNote(note: unknown): RunNote | null {
  if (!isFields(note)) return null;
  const { kind, call, bytes } = note;
  if (kind === 'call' && isCall(call)) return { kind, call };
  if (kind === 'read' && (bytes === null || bytes instanceof Uint8Array)) return { kind, bytes };
  return kind === 'gap' ? { kind } : null;
}

const CALL_ENDS: readonly unknown[] = [
  'returned',
  'raised',
  'limited',
  'refused',
  'stopped',
] satisfies HostCallRecord['end'][];

function isCall(call: unknown): call is HostCallRecord {
  if (!isFields(call)) return false;
  const { name, argumentBytes, resultBytes, timeMs, end, request, answer } = call;
  return (
    typeof name === 'string' &&
    [argumentBytes, resultBytes, timeMs].every(isTime) &&
    CALL_ENDS.includes(end) &&
    request instanceof Uint8Array &&
    answer instanceof Uint8Array
  );
}

const CHANGES: readonly unknown[] = ['added', 'changed', 'removed'] satisfies FileChange['kind'][];

function isChange(change: unknown): change is FileChange {
  if (!isFields(change)) return false;
  const { path, kind, size } = change;
  return typeof path === 'string' && CHANGES.includes(kind) && (size === null || isTime(size));
}

const OUTCOMES: readonly unknown[] = [
  'completed',
  'raised',
  'limited',
  'stopped',
  'crashed',
] satisfies Outcome['kind'][];

/** Reads how a worker says that a run ended; what is no outcome counts as a crash. */
export function parseOutcome(data: unknown): Outcome {
  if (isFields(data) && OUTCOMES.includes(data.kind)) return data as unknown as Outcome;
  return {
    kind: 'crashed',
    message: 'The worker answered nonsense.',
    session: 'restored',
    figures: NO_FIGURES,
  };
}

/** Infinity is one: a deadline may be none. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
