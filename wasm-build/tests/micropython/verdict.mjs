// From what a test printed to what that means.

import { KNOWN_FAILURES, KNOWN_RESIDENT_FAILURES } from './known-failures.mjs';
import { findSkip, matchesName, SKIPS } from './skips.mjs';
import { matches } from './special.mjs';

/**
 * @typedef {object} Verdict
 * @property {string} name of the test
 * @property {'passed' | 'failed' | 'skipped' | 'tooSlow'} kind
 * @property {string | null} reason why it is skipped, or the explanation of a known failure
 * @property {string | null} problem what makes the run fail, in words
 * @property {string} end how it ended: ended, raised, limited, trapped, hung
 * @property {number} timeMs
 */

/** @returns {Verdict} */
export function judge({ test, result, expected, isResident, isTimeFailure }) {
  const { end, timeMs, output } = result;
  const verdict = { name: test.name, end, timeMs, reason: null, problem: null };
  const skip = findSkip(test.name);
  const isSkipped = /(^|\n)SKIP\n$/.test(output);
  const isRight = !isSkipped && matches(test.name, expected(), output);
  if (skip) {
    const problem = isRight ? 'applies after all: it passes, and is listed in skips.mjs' : null;
    return { ...verdict, kind: 'skipped', reason: skip.reason, problem };
  }
  if (isSkipped) {
    return { ...verdict, kind: 'skipped', problem: 'skips itself for a reason skips.mjs lacks' };
  }
  if (end === 'limited' && !isTimeFailure) return { ...verdict, kind: 'tooSlow' };

  const known = explain(test.name, isResident);
  if (isRight) {
    const problem = known && !isResident ? 'passes, and is listed in known-failures.mjs' : null;
    return { ...verdict, kind: 'passed', problem };
  }
  const isTrap = end === 'trapped' || end === 'hung';
  const problem = isTrap ? `the engine ${end}` : known ? null : 'fails without an explanation';
  return { ...verdict, kind: 'failed', reason: known, problem };
}

function explain(name, isResident) {
  return KNOWN_FAILURES[name] ?? (isResident ? KNOWN_RESIDENT_FAILURES[name] : null) ?? null;
}

/** Entries of the tables that name no test, in words. */
export function findStaleEntries(tests) {
  const isStale = (pattern) => !tests.some(({ name }) => matchesName(pattern, name));
  const patterns = SKIPS.flatMap((skip) => skip.tests);
  const known = [...Object.keys(KNOWN_FAILURES), ...Object.keys(KNOWN_RESIDENT_FAILURES)];
  return [
    ...patterns.filter(isStale).map((name) => `skips.mjs names ${name}, which is no test`),
    ...known.filter(isStale).map((name) => `known-failures.mjs names ${name}, which is no test`),
  ];
}
