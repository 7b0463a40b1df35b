// From what both Pythons did to what that means.

/**
 * @typedef {object} Verdict
 * @property {'same' | 'cut' | 'different' | 'refused' | 'trapped' | 'hung'} kind `cut` where a limit ended one
 *   of the two, so that there is nothing to compare; `refused` where ours does not compile it
 * @property {string} [reason] the limit that ended ours
 */

/** @returns {Verdict} */
export function judge(ours, theirs) {
  if (ours.end === 'trapped' || ours.end === 'hung') return { kind: ours.end };
  if (theirs.end === 'limited') return { kind: 'cut', reason: 'CPython' };
  if (ours.end === 'limited') {
    // Up to there it must be right all the same.
    const isRight = theirs.output.startsWith(ours.output);
    return isRight ? { kind: 'cut', reason: ours.reason } : { kind: 'different' };
  }
  if (ours.output === theirs.output) return { kind: 'same' };
  return { kind: isOnlyOurs(/^-- SyntaxError/m, ours, theirs) ? 'refused' : 'different' };
}

const isOnlyOurs = (pattern, ours, theirs) =>
  pattern.test(ours.output) && !pattern.test(theirs.output);

export const isWrong = ({ kind }) => kind !== 'same' && kind !== 'cut';

/** What kind of lines the first difference is in: a smaller program must differ in the same way. */
export function signature({ ours, theirs }) {
  const [left, right] = [ours.output.split('\n'), theirs.output.split('\n')];
  const at = left.findIndex((line, i) => line !== right[i]);
  return [left[at], right[at]].map((line = '') => (ENDS.test(line) ? line : '')).join(' or ');
}

const ENDS = /^(raised|caught|exit|--) \w/;

/** The first lines in which the outputs differ. */
export function describe(ours, theirs) {
  const [left, right] = [ours.output.split('\n'), theirs.output.split('\n')];
  const at = left.findIndex((line, i) => line !== right[i]);
  const from = at < 0 ? left.length : at;
  const show = (lines) =>
    [...lines.slice(Math.max(0, from - 2), from + 3)].map((line) => `    ${line}`);
  return [`  line ${from + 1}, ours:`, ...show(left), '  CPython:', ...show(right)].join('\n');
}
