import { createStore, type StoreApi } from 'zustand/vanilla';
import { createBrowserSession } from '../session/browser-session';
import { realTimers } from '../session/watchdog';
import { describePage } from './environment';
import type { PromiseResult } from './keep-promises';
import { watchPage } from './page-watch';
import type { ProgramGroup } from './program';
import type { ProgramResult } from './program-result';
import type { PromiseGroup } from './promise';
import type { Environment, SelfTestReport } from './report';
import { runSelfTest } from './self-test';

export type SelfTestState =
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'running';
      readonly results: readonly ProgramResult[];
      readonly promises: readonly PromiseResult[];
    }
  | { readonly kind: 'done'; readonly report: SelfTestReport }
  | { readonly kind: 'failed'; readonly message: string };

export interface SelfTest {
  readonly groups: readonly ProgramGroup[];
  readonly promises: readonly PromiseGroup[];
  readonly environment: Environment;
  readonly store: StoreApi<SelfTestState>;
  /** Settles with the first run's report. */
  readonly report: Promise<SelfTestReport>;
  /** Runs the self-test, again if it has run. Does nothing while it runs. */
  start(): Promise<void>;
}

/** The times each Stop is measured, in a short self-test and in a whole one. */
const STOPS = { short: 3, whole: 7 };

/** The self-test of one page. */
export function createSelfTest(options: {
  readonly groups: readonly ProgramGroup[];
  readonly promises: readonly PromiseGroup[];
  readonly isShort: boolean;
}): SelfTest {
  const { groups, promises, isShort } = options;
  const environment = describePage();
  const store = createStore<SelfTestState>(() => ({ kind: 'waiting' }));
  let settle: (report: SelfTestReport) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const report = new Promise<SelfTestReport>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  report.catch(() => undefined);

  const start = async () => {
    if (store.getState().kind === 'running') return;
    let results: readonly ProgramResult[] = [];
    let kept: readonly PromiseResult[] = [];
    const show = () => store.setState({ kind: 'running', results, promises: kept }, true);
    show();
    try {
      const done = await runSelfTest({
        groups,
        promises,
        environment,
        stopTimes: isShort ? STOPS.short : STOPS.whole,
        createSession: (sessionOptions) => createBrowserSession(sessionOptions),
        timers: realTimers,
        watch: watchPage(),
        onResult: (result) => {
          results = [...results, result];
          show();
        },
        onPromise: (result) => {
          kept = [...kept, result];
          show();
        },
      });
      store.setState({ kind: 'done', report: done }, true);
      settle(done);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      store.setState({ kind: 'failed', message }, true);
      fail(error);
    }
  };
  return { groups, promises, environment, store, report, start };
}
