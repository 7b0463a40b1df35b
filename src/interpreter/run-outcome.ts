import type { LimitName, RunLimits } from '../protocol/limits';
import type { Outcome, PythonException, ReachedLimit, RunFigures } from '../protocol/outcome';
import { parseTraceback } from '../protocol/traceback';
import { CELL_END, ENGINE_LIMIT, EXIT_STATUS } from './engine';
import type { RunMeter } from './run-meter';

/** What is known when a run is over. */
export interface EndedRun {
  /** One of {@link CELL_END}. */
  readonly end: number;
  readonly limits: RunLimits;
  readonly meter: Pick<RunMeter, 'limit' | 'isStopped'>;
  /** The threshold that the output passed, if it did: also with a program's last step. */
  readonly outputLimit: ReachedLimit | null;
  readonly figures: RunFigures;
  readonly repr: string;
  readonly traceback: string;
  /** One of {@link ENGINE_LIMIT}, or 0. */
  readonly limitMet: number;
  /** {@link EXIT_STATUS} or 0 to 255. */
  readonly exitStatus: number;
}

/** Limits that the module keeps itself: its number for each, and the field that bounds it. */
export const ENGINE_LIMITS = [
  { number: ENGINE_LIMIT.heap, name: 'heap', field: 'heapBytes' },
  { number: ENGINE_LIMIT.recursion, name: 'recursion', field: 'recursion' },
  { number: ENGINE_LIMIT.fileCount, name: 'fileCount', field: 'fileCount' },
  { number: ENGINE_LIMIT.fileBytes, name: 'fileBytes', field: 'fileBytes' },
  { number: ENGINE_LIMIT.filesBytes, name: 'filesBytes', field: 'filesBytes' },
  { number: ENGINE_LIMIT.hostCalls, name: 'hostCalls', field: 'hostCalls' },
  { number: ENGINE_LIMIT.hostCallBytes, name: 'hostCallBytes', field: 'hostCallBytes' },
  { number: ENGINE_LIMIT.hostCallTime, name: 'hostCallTime', field: 'hostCallMs' },
  { number: ENGINE_LIMIT.output, name: 'output', field: 'outputStopBytes' },
  { number: ENGINE_LIMIT.outputLines, name: 'outputLines', field: 'outputStopLines' },
] as const satisfies readonly {
  readonly number: number;
  readonly name: LimitName;
  readonly field: keyof RunLimits;
}[];

export function toOutcome(ended: EndedRun): Outcome {
  const { end, limits, meter, figures, exitStatus } = ended;
  if (end === CELL_END.noRoom) return toTooLarge(limits, figures);
  const exception = end === CELL_END.raised ? parseTraceback(ended.traceback) : null;
  const limit = meter.limit ?? ended.outputLimit ?? toReachedLimit(ended.limitMet, limits);
  if (limit) return { kind: 'limited', limit, session: 'kept', exception, figures };
  const isInterrupt = end === CELL_END.aborted || exception?.type === 'KeyboardInterrupt';
  if (meter.isStopped && isInterrupt) {
    return { kind: 'stopped', session: 'kept', exception, figures };
  }
  if (exception) {
    const exit =
      exitStatus === EXIT_STATUS.none
        ? null
        : exitStatus === EXIT_STATUS.text
          ? 'text'
          : exitStatus;
    return { kind: 'raised', exception, exit, figures };
  }
  return { kind: 'completed', repr: ended.repr === '' ? null : ended.repr, figures };
}

/** The code did not even fit into the heap. */
function toTooLarge(limits: RunLimits, figures: RunFigures): Outcome {
  const message =
    'the code of this cell does not fit into the memory Python has left ' +
    `(${limits.heapBytes} bytes in all)`;
  const exception: PythonException = {
    type: 'MemoryError',
    message,
    frames: [],
    traceback: `MemoryError: ${message}\n`,
  };
  const limit = { name: 'heap', value: limits.heapBytes } as const;
  return { kind: 'limited', limit, session: 'kept', exception, figures };
}

/** The limit whose exception ended the run. */
function toReachedLimit(met: number, limits: RunLimits): ReachedLimit | null {
  const limit = ENGINE_LIMITS.find(({ number }) => number === met);
  return limit ? { name: limit.name, value: limits[limit.field] } : null;
}
