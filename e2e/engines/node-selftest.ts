import { createNodeSession } from '../../src/node/node-session';
import { ALL_PROMISES } from '../../src/selftest/all-promises';
import { watchPage } from '../../src/selftest/page-watch';
import { ALL_GROUPS } from '../../src/selftest/programs/all-groups';
import type { SelfTestReport } from '../../src/selftest/report';
import { selectGroups, selectPromises } from '../../src/selftest/select-groups';
import { runSelfTest } from '../../src/selftest/self-test';
import { realTimers } from '../../src/session/watchdog';

interface NodeSelfTest {
  readonly enginePath: string;
  readonly workerUrl: URL;
  readonly isShort: boolean;
  readonly only: ReadonlySet<string> | null;
  readonly stopTimes: number;
}

/** The self-test in this process: its main thread stands for the page. */
export function runNodeSelfTest(options: NodeSelfTest): Promise<SelfTestReport> {
  const { enginePath, workerUrl, stopTimes } = options;
  return runSelfTest({
    groups: selectGroups(ALL_GROUPS, options),
    promises: selectPromises(ALL_PROMISES, options),
    environment: {
      userAgent: `Node ${process.version}`,
      isFramed: false,
      hasOpaqueOrigin: false,
      isIsolated: true,
      stopSignal: 'shared memory',
    },
    stopTimes,
    createSession: (sessionOptions) =>
      createNodeSession({ enginePath, workerUrl, ...sessionOptions }),
    timers: realTimers,
    watch: watchPage(),
  });
}
