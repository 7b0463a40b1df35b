import { keepPromises, type PromiseResult } from './keep-promises';
import { measureStops, type StopFigures } from './measure-stop';
import type { ProgramGroup } from './program';
import type { ProgramResult } from './program-result';
import type { PromiseGroup, PromiseWorld } from './promise';
import type { Environment, SelfTestReport } from './report';
import { ProgramRunner, type RunnerOptions } from './run-programs';
import { countSteps } from './step-programs';
import { SUITE_FUNCTIONS } from './suite-functions';

export interface SelfTestOptions extends Omit<RunnerOptions, 'createSession'> {
  readonly groups: readonly ProgramGroup[];
  readonly promises: readonly PromiseGroup[];
  readonly createSession: PromiseWorld['createSession'];
  readonly environment: Environment;
  /** How often each Stop is measured. */
  readonly stopTimes: number;
  /** Hears of each program as it ends. */
  readonly onResult?: (result: ProgramResult) => void;
  /** Hears of each promise that was tried. */
  readonly onPromise?: (result: PromiseResult) => void;
}

/** The whole self-test: hostile programs, promises, Stop, steps. */
export async function runSelfTest(options: SelfTestOptions): Promise<SelfTestReport> {
  const { groups, promises, environment, createSession, stopTimes, timers, watch } = options;
  const from = timers.now();
  const runner = new ProgramRunner({
    timers,
    watch,
    createSession: () => createSession({ functions: SUITE_FUNCTIONS }),
  });
  try {
    const results: ProgramResult[] = [];
    for await (const result of runner.runGroups(groups)) {
      results.push(result);
      options.onResult?.(result);
    }
    const kept: PromiseResult[] = [];
    for await (const result of keepPromises(promises, { createSession, timers })) {
      kept.push(result);
      options.onPromise?.(result);
    }
    await runner.session.reset();
    const steps = await countSteps(runner.session);
    const stops: StopFigures[] = [];
    for await (const figures of measureStops(runner.session, {
      times: stopTimes,
      timers,
      createSession,
    })) {
      stops.push(figures);
    }
    return {
      format: 'cloche-selftest',
      version: 1,
      environment,
      watch: watch.kind,
      results,
      promises: kept,
      stops,
      steps,
      timeMs: timers.now() - from,
    };
  } finally {
    runner.session.dispose();
    watch.end();
  }
}
