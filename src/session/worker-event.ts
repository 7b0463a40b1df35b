import type { OutputPiece } from '../protocol/output';
import { NO_RECORD, type RunRecord } from '../protocol/run-record';
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
    case 'entered':
      return isTime(data.deadlineMs) ? { kind, ...of, deadlineMs: data.deadlineMs } : null;
    case 'output': {
      const { pieces } = data;
      return Array.isArray(pieces) && pieces.every(isPiece) ? { kind, ...of, pieces } : null;
    }
    case 'ended':
      return { kind, ...of, record: isRecord(data.record) ? data.record : NO_RECORD };
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

function isRecord(record: unknown): record is RunRecord {
  if (!isFields(record)) return false;
  const { hostCalls, fileChanges, stdin } = record;
  if (!Array.isArray(hostCalls) || !Array.isArray(fileChanges)) return false;
  const areCalls = hostCalls.every(
    (call) =>
      isFields(call) && call.request instanceof Uint8Array && call.answer instanceof Uint8Array,
  );
  return areCalls && fileChanges.every(isFields) && typeof stdin === 'string';
}

/** Infinity is one: a deadline may be none. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
