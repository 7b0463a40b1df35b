import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { ALL_PROMISES } from './all-promises';
import { parseSelfTestFragment } from './fragment';
import { ALL_GROUPS } from './programs/all-groups';
import { SelfTestView } from './SelfTestView';
import { selectGroups, selectPromises } from './select-groups';
import { createSelfTest } from './self-test-store';

declare global {
  interface Window {
    /** The report, for whoever drives the browser: pending until the self-test has run. */
    clocheSelfTest?: Promise<unknown>;
  }
}

const root = document.getElementById('root');
if (!root) throw new Error('selftest.html has no #root.');
const request = parseSelfTestFragment(location.hash);
const groups = selectGroups(ALL_GROUPS, request);
const promises = selectPromises(ALL_PROMISES, request);
const selfTest = createSelfTest({ groups, promises, isShort: request.isShort });
window.clocheSelfTest = selfTest.report;

createRoot(root).render(
  <StrictMode>
    <SelfTestView selfTest={selfTest} />
  </StrictMode>,
);
if (request.isAuto) void selfTest.start();

// A changed fragment is another self-test.
window.addEventListener('hashchange', () => location.reload());
