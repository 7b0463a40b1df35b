// What a run shows at its end.

/** Of the tests that apply, the share that must pass. */
export const REQUIRED_SHARE = 0.98;

/** @returns {{ lines: string[], isGood: boolean, figures: object }} */
export function report(verdicts, problems, { elapsedMs }) {
  const of = (kind) => verdicts.filter((verdict) => verdict.kind === kind);
  const [passed, failed, skipped, tooSlow] = ['passed', 'failed', 'skipped', 'tooSlow'].map(of);
  const share = passed.length / Math.max(1, passed.length + failed.length);
  const isShareMissed = share < REQUIRED_SHARE;
  const all = [
    ...verdicts.filter(({ problem }) => problem).map(({ name, problem }) => `${name} ${problem}`),
    ...problems,
    ...(isShareMissed ? [`fewer than ${toPercent(REQUIRED_SHARE)} of those that apply pass`] : []),
  ];
  const lines = [
    ...section('Skipped, because the test', groupByReason(skipped)),
    ...section(
      'Known failures',
      failed.filter(({ reason }) => reason).map(({ name, reason }) => `${name}: ${reason}`),
    ),
    ...section(
      'Too slow here, and cut off',
      tooSlow.map(({ name }) => name),
    ),
    ...section('What is wrong', all),
    `${toPercent(share)} of the tests that apply pass, in ${(elapsedMs / 1000).toFixed(0)} s.`,
    `${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped` +
      (tooSlow.length > 0 ? `, ${tooSlow.length} too slow here` : ''),
  ];
  const figures = {
    passed: passed.length,
    failed: failed.length,
    skipped: skipped.length,
    tooSlow: tooSlow.length,
    share,
    elapsedMs,
  };
  return { lines, isGood: all.length === 0, figures };
}

function groupByReason(skipped) {
  const groups = new Map();
  for (const { name, reason } of skipped) {
    const key = reason ?? 'gives no reason';
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups].map(([reason, names]) => `${reason} (${names.length})`);
}

function section(title, lines) {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`), ''];
}

function toPercent(share) {
  return `${(share * 100).toFixed(1)} %`;
}
