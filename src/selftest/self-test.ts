import { measureStops, type StopFigures } from './measure-stop';
import type { ProgramGroup } from './program';
import type { ProgramResult } from './program-result';
import type { Environment, SelfTestReport } from './report';
import { ProgramRunner, type RunnerOptions } from './run-programs';
import { countSteps } from './step-programs';

export interface SelfTestOptions extends RunnerOptions {
  readonly groups: readonly ProgramGroup[];
  readonly environment: Environment;
  /** How often each Stop is measured. */
  readonly stopTimes: number;
  /** Hears of each program as it ends. */
  readonly onResult?: (result: ProgramResult) => void;
}

/** The whole self-test: hostile programs, Stop, steps. */
export async function runSelfTest(options: SelfTestOptions): Promise<SelfTestReport> {
  const { groups, environment, stopTimes, timers, watch, onResult } = options;
  const from = timers.now();
  const runner = new ProgramRunner(options);
  try {
    const results: ProgramResult[] = [];
    for await (const result of runner.runGroups(groups)) {
      results.push(result);
      onResult?.(result);
    }
    await runner.session.reset();
    const steps = await countSteps(runner.session);
    const stops: StopFigures[] = [];
    for await (const figures of measureStops(runner.session, { times: stopTimes, timers })) {
      stops.push(figures);
    }
    return {
      format: 'cloche-selftest',
      version: 1,
      environment,
      watch: watch.kind,
      results,
      stops,
      steps,
      timeMs: timers.now() - from,
    };
  } finally {
    runner.session.dispose();
    watch.end();
  }
}
