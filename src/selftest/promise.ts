import type { Outcome } from '../protocol/outcome';
import type { RunRequest, Session } from '../session/session';
import type { SessionOptions } from '../session/session-options';
import type { Timers } from '../session/watchdog';
import { KEPT_REPR, READ_KEPT, SET_KEPT } from './kept';
import { SUITE_LIMITS } from './program';
import { LATE, within } from './within';

/** What a promise is tried with. Sessions that it makes are disposed of for it. */
export interface PromiseWorld {
  createSession(options?: SessionOptions): Session;
  readonly timers: Timers;
}

/** Something that a session promises, beside the hostile programs. */
export interface SessionPromise {
  /** Unique among programs and promises. */
  readonly id: string;
  /** A sentence in the present tense, without its full stop. */
  readonly title: string;
  /** One of the few that a short run takes. */
  readonly isShort?: true;
  /** Rejects where the promise is broken. */
  readonly keep: (world: PromiseWorld) => Promise<void>;
}

export interface PromiseGroup {
  readonly id: string;
  readonly title: string;
  readonly promises: readonly SessionPromise[];
}

/** A promise was broken; the message says how. */
export class BrokenPromiseError extends Error {
  override readonly name = 'BrokenPromiseError';
}

/** Nothing that a promise waits for takes longer. */
const LONGEST_MS = 20_000;

/** @throws {BrokenPromiseError} when `promise` does not settle in time */
export async function inTime<T>(
  what: string,
  promise: Promise<T>,
  timers: Timers,
  ms = LONGEST_MS,
): Promise<T> {
  const settled = await within(promise, ms, timers);
  if (settled === LATE) throw new BrokenPromiseError(`${what} did not settle within ${ms} ms.`);
  return settled;
}

/** @throws {BrokenPromiseError} when two values are not the same, as JSON shows them */
export function assertSame(what: string, actual: unknown, expected: unknown): void {
  const [seen, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (seen !== wanted) throw new BrokenPromiseError(`${what}: ${seen} instead of ${wanted}.`);
}

/** Runs a cell under the suite's limits. */
export function runCell(
  session: Session,
  code: string,
  { timers }: PromiseWorld,
  request: Partial<RunRequest> = {},
): Promise<Outcome> {
  const limits = { ...SUITE_LIMITS, timeMs: 10_000, ...request.limits };
  return inTime('A run', session.run({ cell: 'Promise', code, ...request, limits }), timers);
}

/** Runs an expression, and gives its repr. */
export async function evaluate(
  session: Session,
  code: string,
  world: PromiseWorld,
): Promise<string | null> {
  const outcome = await runCell(session, code, world);
  if (outcome.kind === 'completed') return outcome.repr;
  throw new BrokenPromiseError(`“${code}” ended as ${JSON.stringify(outcome)}.`);
}

export async function setKept(session: Session, world: PromiseWorld): Promise<void> {
  await evaluate(session, SET_KEPT, world);
}

/** @throws {BrokenPromiseError} when the variables are not what {@link setKept} made them */
export async function assertKept(session: Session, world: PromiseWorld): Promise<void> {
  assertSame('The variables', await evaluate(session, READ_KEPT, world), KEPT_REPR);
}
