import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { HostFunction } from '../host-functions/declaration';
import type { AuditEvent, RunEnded, SessionBegan } from '../protocol/audit';
import type { Outcome } from '../protocol/outcome';
import type { RunTape } from '../protocol/run-record';
import { hashOf } from './audit-trail';
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
  /**
   * Runs that were compared. The others never began, or were cut off, or the log has not all
   * that they were given, or they come after such a one.
   */
  readonly compared: number;
  readonly differences: readonly ReplayDifference[];
}

/**
 * Runs a log again and compares.
 *
 * Standard input, the answers of the host, Stops and the ends that the clock
 * brought are taken from the log. The session needs a seed and a clock where
 * its programs look at such things.
 *
 * @throws {RangeError} for a log that cannot be replayed: redacted, edited,
 * begun from a checkpoint, or put back to one
 */
export async function replay(
  events: readonly AuditEvent[],
  createSession: (options: SessionOptions) => Session,
): Promise<ReplayReport> {
  const [began, ...rest] = events;
  if (began?.kind !== 'session') throw new RangeError('The log does not begin with a session.');
  if (events.some(({ isRedacted }) => isRedacted)) {
    throw new RangeError('A redacted log cannot be replayed.');
  }
  const session = createSession(toOptions(began));
  const differences: ReplayDifference[] = [];
  let runs = 0;
  let compared = 0;
  let isKnown = true;
  try {
    for (const event of rest) {
      if (event.kind !== 'run') {
        await repeat(session, event);
        isKnown ||= event.kind === 'reset';
        continue;
      }
      runs++;
      if (!event.hasBegun) continue;
      const fate = 'session' in event.outcome ? event.outcome.session : 'kept';
      // What became of it was undone, and with 'lost' all that was before.
      if (fate === 'lost') await session.reset();
      if (fate !== 'kept') continue;
      isKnown &&= event.isComplete;
      const outcome = await runAgain(session, event);
      if (!isKnown) continue;
      compared++;
      differences.push(...compare(event, outcome));
    }
  } finally {
    session.dispose();
  }
  return { runs, compared, differences };
}

async function repeat(session: Session, event: AuditEvent): Promise<void> {
  switch (event.kind) {
    case 'write': {
      const { path, data, isReadonly } = event.file;
      await session.files.write(path, hexToBytes(data), { isReadonly });
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

/** Steps more than were recorded, after which a run that goes otherwise is ended. */
const SPARE_STEPS = 100_000;

async function runAgain(session: Session, event: AuditEvent & RunEnded): Promise<Outcome> {
  const { cell, code, codeHash, outcome, limits } = event;
  if (hashOf(utf8ToBytes(code)) !== codeHash) {
    throw new RangeError(`The code of event ${event.serial} is not what its hash says.`);
  }
  const steps = Math.min(limits.steps, outcome.figures.steps + SPARE_STEPS);
  return session.run({
    cell,
    code,
    limits: { ...limits, steps, timeMs: Number.POSITIVE_INFINITY },
    tape: toTape(event),
  });
}

function toTape({ hostCalls, stdin, verdicts }: RunEnded): RunTape {
  return {
    // Those that were refused are refused again.
    answers: hostCalls
      .filter(({ end }) => end !== 'refused')
      .map(({ end, answer }) => (end === 'stopped' ? null : hexToBytes(answer))),
    reads: stdin.map((read) => {
      if (typeof read === 'string') return utf8ToBytes(read);
      if (!read) return null;
      return 'stopped' in read ? 'stopped' : hexToBytes(read.bytes);
    }),
    verdicts,
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
    mounts: Object.fromEntries(began.mounts.map(({ path, data }) => [path, hexToBytes(data)])),
    functions: declarations.map((declaration) => ({
      ...declaration,
      call: () => null,
    })),
  };
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
