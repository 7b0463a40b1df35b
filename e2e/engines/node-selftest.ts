import { createNodeSession } from '../../src/node/node-session';
import { watchPage } from '../../src/selftest/page-watch';
import { ALL_GROUPS } from '../../src/selftest/programs/all-groups';
import type { SelfTestReport } from '../../src/selftest/report';
import { selectGroups } from '../../src/selftest/select-groups';
import { runSelfTest } from '../../src/selftest/self-test';
import { SUITE_FUNCTIONS } from '../../src/selftest/suite-functions';
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
    environment: {
      userAgent: `Node ${process.version}`,
      isFramed: false,
      hasOpaqueOrigin: false,
      isIsolated: true,
      stopSignal: 'shared memory',
    },
    stopTimes,
    createSession: () => createNodeSession({ enginePath, workerUrl, functions: SUITE_FUNCTIONS }),
    timers: realTimers,
    watch: watchPage(),
  });
}
