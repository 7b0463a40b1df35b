import type { Session } from '../session';

const unfaked = () => Promise.reject(new Error('this test did not expect the call'));

/** The parts of a session that a test's own fake may leave out. */
export const UNFAKED_SESSION = {
  checkpoint: unfaked,
  restore: unfaked,
  fork: unfaked,
} satisfies Partial<Session>;
