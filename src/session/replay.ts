import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { HostFunction } from '../host-functions/declaration';
import type { AuditEvent, RunEnded, SessionBegan } from '../protocol/audit';
import { REDACTED } from '../protocol/audit';
import type { Outcome } from '../protocol/outcome';
import type { RunTape } from '../protocol/run-record';
import type { Session } from './session';
import type { SessionOptions } from './session-options';

/** A run that went otherwise when it was replayed. */
export interface ReplayDifference {
  readonly serial: number;
  readonly what: string;
  readonly recorded: unknown;
  readonly replayed: unknown;
}

export interface ReplayReport {
  readonly runs: number;
  /** Runs that a person or the clock ended, or of which the log has not all: run, and not compared. */
  readonly inexact: number;
  readonly differences: readonly ReplayDifference[];
}

/**
 * Runs a log again and compares.
 *
 * Standard input and the answers of the host are taken from the log. The
 * session needs a seed and a clock where its programs look at such things.
 *
 * @throws {RangeError} for a log that cannot be replayed: redacted, begun from
 * a checkpoint, or put back to one
 */
export async function replay(
  events: readonly AuditEvent[],
  createSession: (options: SessionOptions) => Session,
): Promise<ReplayReport> {
  const [began, ...rest] = events;
  if (began?.kind !== 'session') throw new RangeError('The log does not begin with a session.');
  const session = createSession(toOptions(began));
  const differences: ReplayDifference[] = [];
  let runs = 0;
  let inexact = 0;
  try {
    for (const event of rest) {
      if (event.kind !== 'run') {
        await repeat(session, event);
        continue;
      }
      runs++;
      // What became of it was undone.
      if (fateOf(event.outcome) !== 'kept') continue;
      const isExact = event.isComplete && !isEndedByTime(event.outcome);
      inexact += isExact ? 0 : 1;
      const outcome = await runAgain(session, event);
      if (isExact) differences.push(...compare(event, outcome));
    }
  } finally {
    session.dispose();
  }
  return { runs, inexact, differences };
}

async function repeat(session: Session, event: AuditEvent): Promise<void> {
  switch (event.kind) {
    case 'write': {
      const { path, data, isReadonly } = event.file;
      await session.files.write(path, toBytes(data), { isReadonly });
      break;
    }
    case 'remove':
      await session.files.remove(event.path);
      break;
    case 'reset':
      await session.reset();
      break;
    default:
      throw new RangeError(`Event ${event.serial} (${event.kind}) of the log cannot be repeated.`);
  }
}

async function runAgain(session: Session, event: RunEnded): Promise<Outcome> {
  if (event.code === REDACTED) throw new RangeError('A redacted log cannot be replayed.');
  const { cell, code, outcome } = event;
  const limits = isEndedByTime(outcome)
    ? { ...event.limits, steps: outcome.figures.steps }
    : event.limits;
  return session.run({
    cell,
    code,
    limits: { ...limits, timeMs: Number.POSITIVE_INFINITY },
    tape: toTape(event),
  });
}

function toTape({ hostCalls, stdin }: RunEnded): RunTape {
  return {
    // Those that were refused are refused again.
    answers: hostCalls
      .filter(({ end }) => end !== 'refused')
      .map(({ end, answer }) => (end === 'stopped' ? null : toBytes(answer))),
    reads: stdin.map((read) => {
      if (typeof read === 'string') return utf8ToBytes(read);
      return read && toBytes(read.bytes);
    }),
  };
}

/** Options of a session like the recorded one. Its functions are never reached. */
function toOptions(began: SessionBegan): SessionOptions {
  if (began.checkpointHash !== null) {
    throw new RangeError('A session that began from a checkpoint cannot be replayed from its log.');
  }
  const declarations = began.functions as readonly HostFunction[];
  return {
    limits: began.limits,
    determinism: began.determinism,
    mounts: Object.fromEntries(began.mounts.map(({ path, data }) => [path, toBytes(data)])),
    functions: declarations.map((declaration) => ({
      ...declaration,
      call: () => null,
    })),
  };
}

function toBytes(hex: string): Uint8Array {
  if (hex === REDACTED) throw new RangeError('A redacted log cannot be replayed.');
  return hexToBytes(hex);
}

function fateOf(outcome: Outcome) {
  return 'session' in outcome ? outcome.session : 'kept';
}

function isEndedByTime(outcome: Outcome): boolean {
  return (
    outcome.kind === 'stopped' || (outcome.kind === 'limited' && outcome.limit.name === 'time')
  );
}

/** What is the same in every run of the same program. */
function comparable(outcome: Outcome) {
  const exception = 'exception' in outcome ? outcome.exception : null;
  return {
    kind: outcome.kind,
    limit: outcome.kind === 'limited' ? outcome.limit.name : null,
    repr: outcome.kind === 'completed' ? outcome.repr : null,
    exception: exception && `${exception.type}: ${exception.message}`,
    steps: outcome.figures.steps,
    outputBytes: outcome.figures.outputBytes,
  };
}

function compare({ serial, outcome }: AuditEvent & RunEnded, again: Outcome) {
  const recorded: Readonly<Record<string, unknown>> = comparable(outcome);
  const replayed: Readonly<Record<string, unknown>> = comparable(again);
  return Object.keys(recorded)
    .filter((what) => recorded[what] !== replayed[what])
    .map((what) => ({ serial, what, recorded: recorded[what], replayed: replayed[what] }));
}
