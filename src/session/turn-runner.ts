import type { HostFunction } from '../host-functions/declaration';
import { NO_FIGURES, type Outcome } from '../protocol/outcome';
import type { AnswerRoad } from '../signal/answer-road';
import type { StopSignal } from '../signal/stop-signal';
import { callSafely } from './assertions';
import { WorkerEndedError } from './errors';
import { RunAnswers } from './run-answers';
import { RunRecorder } from './run-recorder';
import { type EndedTurn, type Turn, toCutOff } from './turn';
import type { Timers, Watchdog } from './watchdog';
import { parseOutcome } from './worker-event';
import type { WorkerHandle } from './worker-handle';
import type { WorkerKeeper } from './worker-keeper';

/** How long a run that is given up may take to say that it began: the checkpoint comes first. */
const START_PATIENCE_MS = 5_000;

export interface TurnRunnerOptions {
  readonly keeper: Pick<WorkerKeeper, 'replace' | 'startAfresh'>;
  readonly signal: StopSignal;
  readonly road: AnswerRoad;
  readonly timers: Timers;
  readonly functions: readonly HostFunction[];
  readonly isAudited: boolean;
}

/** Who hears of a run's events. */
interface RunListeners {
  readonly answers: RunAnswers;
  readonly watchdog: Watchdog;
  readonly recorder: RunRecorder;
  readonly onBegun: () => void;
}

/** Runs turns to their outcomes, whatever becomes of the worker. */
export class TurnRunner {
  #runs = 0;

  constructor(private readonly options: TurnRunnerOptions) {}

  /** @param watchdog not started yet */
  async run(worker: WorkerHandle, watchdog: Watchdog, turn: Turn): Promise<EndedTurn> {
    const { timers } = this.options;
    const recorder = new RunRecorder(() => timers.now());
    const outcome = await this.#settle(worker, watchdog, recorder, turn);
    return { outcome, record: recorder.toRecord() };
  }

  async #settle(
    worker: WorkerHandle,
    watchdog: Watchdog,
    recorder: RunRecorder,
    turn: Turn,
  ): Promise<Outcome> {
    const { keeper, signal, road, timers, functions } = this.options;
    const startedAt = timers.now();
    const figures = () => ({ ...NO_FIGURES, timeMs: timers.now() - startedAt });
    const { onInput, onStart } = turn.request;
    const answers = new RunAnswers({ road, onInput, functions, watchdog });
    watchdog.start();
    callSafely(() => onStart?.());
    let handleBegun: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      handleBegun = resolve;
    });
    try {
      const outcome = await Promise.race([
        this.#call(worker, { answers, watchdog, recorder, onBegun: handleBegun }, turn),
        watchdog.verdict,
      ]);
      if (typeof outcome === 'object') {
        if (outcome.kind !== 'crashed') return outcome;
        return { ...outcome, session: await keeper.replace('the engine crashed') };
      }
      if (outcome === 'reset') {
        await keeper.startAfresh('the session was reset');
        return { kind: 'stopped', session: 'lost', exception: null, figures: figures() };
      }
      // The checkpoint of the run before may still be on its way.
      await this.#waitFor(begun, START_PATIENCE_MS);
      const session = await keeper.replace('the run did not end');
      return toCutOff(outcome, turn.limits, session, figures());
    } catch (error) {
      if (!(error instanceof WorkerEndedError)) throw error;
      const session = await keeper.replace(error.message);
      return { kind: 'crashed', message: error.message, session, figures: figures() };
    } finally {
      answers.end();
      signal.disarm();
    }
  }

  async #call(
    worker: WorkerHandle,
    { answers, watchdog, recorder, onBegun }: RunListeners,
    turn: Turn,
  ): Promise<Outcome> {
    const run = ++this.#runs;
    const { request, limits } = turn;
    const { cell, code, stdin = null, tape = null } = request;
    const { isAudited } = this.options;
    const stop = this.options.signal.arm();
    const ended = worker.listen(run, (event) => {
      if (isAudited) recorder.hear(event);
      if (event.kind === 'output') callSafely(() => request.onOutput?.(event.pieces));
      else if (event.kind === 'started') onBegun();
      else if (event.kind === 'entered') watchdog.expectReturn(event.deadlineMs);
      else if (event.kind === 'returned') watchdog.noteReturn();
      else void answers.hear(event);
    });
    const [outcome] = await Promise.all([
      worker.call((api) =>
        api.run({
          run,
          cell,
          code,
          limits,
          stop,
          stdin,
          hasInput: request.onInput !== undefined,
          answers: answers.token,
          isAudited,
          tape,
        }),
      ),
      ended,
    ]);
    return parseOutcome(outcome);
  }

  /** Waits for an event, but no longer than `ms`. */
  async #waitFor(event: Promise<void>, ms: number): Promise<void> {
    const { timers } = this.options;
    let timer: unknown;
    const late = new Promise<void>((resolve) => {
      timer = timers.setTimeout(resolve, ms);
    });
    await Promise.race([event, late]);
    timers.clearTimeout(timer);
  }
}
