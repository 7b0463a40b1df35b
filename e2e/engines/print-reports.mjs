// What the engines' tests say at the end.

import { KNOWN_FAILURES } from './known-failures.mjs';

/**
 * @typedef {object} Run
 * @property {string} place "firefox/opaque"
 * @property {string} version of the browser
 * @property {any} [report] of the self-test
 * @property {string} [error] why there is none
 */

/**
 * Prints a table of groups and places, the figures, and every failure.
 *
 * @param {readonly Run[]} runs
 * @param {readonly string[]} leftOut browsers that are not to be had here
 * @returns {{ passed: number, failed: number, known: number }}
 */
export function printReports(runs, leftOut) {
  const counts = { passed: 0, failed: 0, known: 0 };
  const count = (isPassed, isKnown = false) => {
    counts[isPassed ? 'passed' : isKnown ? 'known' : 'failed']++;
  };
  const reports = runs.filter(({ report }) => report);
  say(toTable(reports));
  for (const { place, version, report, error } of runs) {
    say(`\n${place} (${version})`);
    if (error) {
      say(`  ✗ ${error}`);
      count(false);
      continue;
    }
    for (const result of report.results) count(...judge(result));
    for (const promise of report.promises) count(judgePromise(promise));
    for (const stop of report.stops) count(judgeStop(stop));
    const slowest = Math.max(0, ...report.results.map(({ longestTaskMs }) => longestTaskMs));
    say(`  ${(report.timeMs / 1000).toFixed(0)} s; longest ${report.watch}: ${ms(slowest)}`);
  }
  for (const isEqual of compareSteps(reports)) count(isEqual);
  sayUnneeded(reports);
  for (const browser of leftOut) say(`Left out: ${browser} is not installed here.`);
  const { passed, failed, known } = counts;
  say(`\n${passed} passed, ${failed} failed, ${known} known failures`);
  return counts;
}

function judge({ id, end, timeMs, faults }) {
  if (faults.length === 0) return [true];
  const known = KNOWN_FAILURES[id] ?? [];
  const isKnown = faults.every(({ kind }) => known.includes(kind));
  if (!isKnown) {
    say(`  ✗ ${id} (${end}, ${ms(timeMs)})`);
    for (const { kind, detail } of faults) say(`      ${kind}: ${detail.slice(0, 200)}`);
  }
  return [false, isKnown];
}

function judgePromise({ id, broken, timeMs }) {
  if (broken !== null) say(`  ✗ ${id} (${ms(timeMs)})\n      ${broken.slice(0, 300)}`);
  return broken === null;
}

function judgeStop({ kind, timesMs, promisedMs, isInTime, isKept }) {
  const median = timesMs[timesMs.length >> 1];
  const sign = isInTime && isKept ? '✓' : '✗';
  say(
    `  ${sign} Stop in a ${kind}: ${ms(median)} (longest ${ms(timesMs.at(-1))}, promised ` +
      `${ms(promisedMs)})${isKept ? '' : ', variables lost'}`,
  );
  return isInTime && isKept;
}

/** Every engine's steps against the first's. */
function compareSteps(reports) {
  const [first, ...others] = reports;
  if (!first) return [];
  say('\nSteps');
  return Object.entries(first.report.steps).map(([id, steps]) => {
    const different = others.filter(({ report }) => report.steps[id] !== steps);
    // JSON has no NaN: a program that did not complete comes as null from a browser.
    const isEqual = Number.isInteger(steps) && different.length === 0;
    const rest = different.map(({ place, report }) => `${place}: ${report.steps[id]}`).join(', ');
    say(`  ${isEqual ? '✓' : '✗'} ${id}: ${steps}${rest && `, but ${rest}`}`);
    return isEqual;
  });
}

/** Names what is on the list of known failures and failed nowhere. */
function sayUnneeded(reports) {
  const results = reports.flatMap(({ report }) => report.results);
  for (const id of Object.keys(KNOWN_FAILURES)) {
    const own = results.filter((result) => result.id === id);
    if (own.length > 0 && own.every(({ faults }) => faults.length === 0)) {
      say(`${id} did no harm this time: is it still needed in e2e/engines/known-failures.mjs?`);
    }
  }
}

/** Rows are groups, columns places, cells "13" or "11/13". */
function toTable(reports) {
  const itemsOf = (report) => [
    ...report.results.map(({ group, faults }) => ({ group, isFine: faults.length === 0 })),
    ...report.promises.map(({ group, broken }) => ({ group, isFine: broken === null })),
  ];
  const groups = [
    ...new Set(reports.flatMap(({ report }) => itemsOf(report).map(({ group }) => group))),
  ];
  const rows = [['', ...reports.map(({ place }) => place)]];
  for (const group of groups) {
    rows.push([
      group,
      ...reports.map(({ report }) => {
        const own = itemsOf(report).filter((item) => item.group === group);
        const held = own.filter(({ isFine }) => isFine).length;
        return held === own.length ? `${held}` : `${held}/${own.length}`;
      }),
    ]);
  }
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join('  '))
    .join('\n');
}

function ms(time) {
  return `${Math.round(time)} ms`;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
