import type { Outcome } from '../protocol/outcome';
import type { RunRequest, Session } from '../session/session';
import type { Timers } from '../session/watchdog';
import { KEPT_REPR, READ_KEPT, SET_KEPT, SWEEP } from './kept';
import type { PageWatch } from './page-watch';
import { type HostileProgram, type ProgramGroup, SUITE_LIMITS } from './program';
import type { Fault, FaultKind, ProgramResult } from './program-result';
import { LATE, within } from './within';

/** A run may settle so much later than its limit: grace times, and another worker's start. */
const SLACK_MS = 6_000;
/** The suite's own cells are small; this is for machines that are busy with something else. */
const OWN_LIMITS = { timeMs: 10_000 };
/** The same, for what comes before a program. */
const SET_TRIES = 5;

/** What the self-test asks of a session. */
export type TestedSession = Pick<Session, 'ready' | 'run' | 'stop' | 'reset' | 'dispose'>;

const ANSWERS: Record<NonNullable<HostileProgram['answer']>, () => Promise<string>> = {
  'at once': async () => 'an answer',
  never: () => new Promise(() => undefined),
};

/** So often must a program block the page to be blamed for it. */
const PAGE_TRIES = 5;
const PAGE_PAUSE_MS = 200;

export interface RunnerOptions {
  /** Asked for another only if one hangs. */
  readonly createSession: () => TestedSession;
  readonly timers: Timers;
  readonly watch: PageWatch;
}

/**
 * Runs hostile programs one after another in one session, and after each a
 * cell that reads what was set before it.
 */
export class ProgramRunner {
  readonly #options: RunnerOptions;
  #session: TestedSession;
  #isSet = false;

  constructor(options: RunnerOptions) {
    this.#options = options;
    this.#session = options.createSession();
  }

  /** The session as it is now. */
  get session(): TestedSession {
    return this.#session;
  }

  async *runGroups(groups: readonly ProgramGroup[]): AsyncGenerator<ProgramResult> {
    for (const group of groups) {
      for (const program of group.programs) yield await this.#judgeFairly(group.id, program);
    }
  }

  /** A page that does not stand still each time had to wait for something else on the machine. */
  async #judgeFairly(group: string, program: HostileProgram): Promise<ProgramResult> {
    let result = await this.#judge(group, program);
    for (let tries = 1; tries < PAGE_TRIES && hasBlocked(result); tries++) {
      await new Promise<void>((resolve) => {
        this.#options.timers.setTimeout(resolve, tries * PAGE_PAUSE_MS);
      });
      result = addOtherFaults(await this.#judge(group, program), result);
    }
    return result;
  }

  async #judge(group: string, program: HostileProgram): Promise<ProgramResult> {
    const { timers, watch } = this.#options;
    const { id, title } = program;
    await this.#setKept();
    watch.take();
    const from = timers.now();
    const outcome = await this.#runHostile(program);
    const ended = timers.now();
    const next = outcome === LATE ? LATE : await this.#runOwn(READ_KEPT);
    const nextMs = timers.now() - ended;
    const longestTaskMs = watch.take();
    const faults = [...judgeEnd(outcome, program), ...judgePage(longestTaskMs, watch)];
    if (outcome !== LATE) faults.push(...judgeNext(next));
    const isIntact = next !== LATE && isKept(next);
    await this.#tidy(program.isMessy === true || !isIntact);
    return {
      id,
      group,
      title,
      faults,
      end: outcome === LATE ? 'hung' : toShort(outcome),
      session: outcome === LATE ? null : fateOf(outcome),
      timeMs: ended - from,
      nextMs,
      longestTaskMs,
    };
  }

  async #runHostile(program: HostileProgram): Promise<Outcome | typeof LATE> {
    const { timers } = this.#options;
    const { code, limits = {}, answer, stopAfterMs } = program;
    const timeMs = limits.timeMs ?? SUITE_LIMITS.timeMs ?? 0;
    const session = this.#session;
    let stopTimer: unknown;
    const onStart = () => {
      if (stopAfterMs === undefined) return;
      stopTimer = timers.setTimeout(() => session.stop(), stopAfterMs);
    };
    const outcome = await this.#run(code, (stopAfterMs ?? timeMs) + SLACK_MS, {
      limits,
      onStart,
      ...(answer && { onInput: ANSWERS[answer] }),
    });
    // The next cell is not meant.
    timers.clearTimeout(stopTimer);
    return outcome;
  }

  #runOwn(code: string): Promise<Outcome | typeof LATE> {
    return this.#run(code, OWN_LIMITS.timeMs + SLACK_MS, { limits: OWN_LIMITS });
  }

  async #run(
    code: string,
    boundMs: number,
    request: Partial<RunRequest> = {},
  ): Promise<Outcome | typeof LATE> {
    const limits = { ...SUITE_LIMITS, ...request.limits };
    const outcome = this.#session.run({ cell: 'Program', code, ...request, limits });
    return within(outcome, boundMs, this.#options.timers);
  }

  async #setKept(): Promise<void> {
    for (let tries = 0; !this.#isSet; tries++) {
      await this.#session.ready();
      const outcome = await this.#runOwn(SET_KEPT);
      this.#isSet = outcome !== LATE && outcome.kind === 'completed';
      if (this.#isSet) return;
      const end = outcome === LATE ? 'hung' : toShort(outcome);
      if (tries >= SET_TRIES) throw new Error(`The suite's own variables cannot be set: ${end}.`);
      await this.#reset();
    }
  }

  async #tidy(mustReset: boolean): Promise<void> {
    if (!mustReset) {
      const swept = await this.#runOwn(SWEEP);
      if (swept !== LATE && swept.kind === 'completed') return;
    }
    await this.#reset();
  }

  async #reset(): Promise<void> {
    this.#isSet = false;
    const reset = await within(this.#session.reset(), SLACK_MS, this.#options.timers);
    if (reset !== LATE) return;
    this.#session.dispose();
    this.#session = this.#options.createSession();
  }
}

function judgeEnd(outcome: Outcome | typeof LATE, { ends }: HostileProgram): readonly Fault[] {
  if (outcome === LATE) return [fault('hung', 'The run did not settle in time.')];
  const faults: Fault[] = [];
  if (!ends.includes(outcome.kind)) {
    const detail = `It ended as “${toShort(outcome)}”; allowed: ${ends.join(', ')}.`;
    faults.push(fault('ended otherwise', detail));
  }
  if (fateOf(outcome) === 'lost') {
    faults.push(fault('session lost', `It ended as “${toShort(outcome)}” without its variables.`));
  }
  return faults;
}

function judgeNext(next: Outcome | typeof LATE): readonly Fault[] {
  if (next === LATE) return [fault('next cell failed', 'It did not settle in time.')];
  if (next.kind !== 'completed') return [fault('next cell failed', toShort(next))];
  return isKept(next) ? [] : [fault('variables changed', next.repr ?? 'None')];
}

function judgePage(longestTaskMs: number, { allowedMs }: PageWatch): readonly Fault[] {
  if (longestTaskMs <= allowedMs) return [];
  return [fault('page blocked', `A task took ${Math.round(longestTaskMs)} ms.`)];
}

function hasBlocked({ faults }: ProgramResult): boolean {
  return faults.some(({ kind }) => kind === 'page blocked');
}

/** A result, with the faults of an earlier try that have nothing to do with the page. */
function addOtherFaults(result: ProgramResult, earlier: ProgramResult): ProgramResult {
  const others = earlier.faults.filter(
    ({ kind }) => kind !== 'page blocked' && !result.faults.some((own) => own.kind === kind),
  );
  return { ...result, faults: [...others, ...result.faults] };
}

function isKept(outcome: Outcome): boolean {
  return outcome.kind === 'completed' && outcome.repr === KEPT_REPR;
}

function fault(kind: FaultKind, detail: string): Fault {
  return { kind, detail };
}

function fateOf(outcome: Outcome): string {
  return 'session' in outcome ? outcome.session : 'kept';
}

function toShort(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'completed':
      return 'completed';
    case 'raised':
      return `raised: ${outcome.exception.type}`;
    case 'limited':
      return `limited: ${outcome.limit.name}`;
    case 'stopped':
      return 'stopped';
    case 'crashed':
      return `crashed: ${outcome.message}`;
  }
}
