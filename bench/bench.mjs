// `npm run bench`: our engine beside its peers, in one run. See README.md.

import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../scripts/lib/ensure-installed.mjs';

const HELP = `Usage: npm run bench -- [options]

Options:
  --quick            fewer rounds, and no large file is compressed
  --only NAME,NAME   these programs alone, without starts and sizes
  --json FILE        write all figures to FILE as well
`;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit();
}

ensureInstalled(fileURLToPath(new URL('..', import.meta.url)));
ensureInstalled(fileURLToPath(new URL('.', import.meta.url)));

const { buildBundle } = await import('./lib/bundle.mjs');
const { measurePrograms } = await import('./lib/measure-programs.mjs');
const { measureSizes } = await import('./lib/measure-sizes.mjs');
const { measureStarts } = await import('./lib/measure-start.mjs');
const { readPrograms } = await import('./lib/programs.mjs');
const report = await import('./lib/report.mjs');
const { ENGINES } = await import('./engines/engine.mjs');

const MIB = 1024 * 1024;
const PLAN = values.quick
  ? { warmups: 1, rounds: 4, starts: { pyodide: 1, others: 5 }, mostBytes: 2 * MIB }
  : { warmups: 3, rounds: 12, starts: { pyodide: 3, others: 15 }, mostBytes: Infinity };

const say = (text) => process.stderr.write(`${text}\n`);
const print = (text) => process.stdout.write(`${text}\n\n`);

const programs = readPrograms(values.only?.split(',') ?? null);
await buildBundle();

const pythons = [];
for (const engine of ENGINES) {
  const { load } = await engine.prepare();
  pythons.push({ engine, python: await load() });
}
const { times, wrong } = measurePrograms(pythons, programs, { ...PLAN, say });
const ratios = report.toRatios(ENGINES, times);
const { warmups, rounds } = PLAN;
print(
  [
    `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`,
    `Minimum and median of ${rounds} rounds in turns, after ${warmups} to warm up.`,
    `Ratio: times as fast as ${ENGINES[0].title}, by the minimum.`,
    ...ENGINES.map(({ title, settings }) => `${title}: ${settings}.`),
  ].join('\n'),
);
print(report.describePrograms(ENGINES, times, ratios));

const figures = { times, ...ratios };
if (values.only === undefined) {
  const { pyodide, others } = PLAN.starts;
  figures.starts = measureStarts(ENGINES, ({ id }) => (id === 'pyodide' ? pyodide : others), say);
  print(report.describeStarts(ENGINES, figures.starts));
  figures.sizes = await measureSizes(ENGINES, PLAN.mostBytes, say);
  print(report.describeSizes(ENGINES, figures.sizes));
}

if (values.json !== undefined) {
  const engines = ENGINES.map(({ id, title, settings }) => ({ id, title, settings }));
  const all = { node: process.version, engines, warmups, rounds, ...figures, wrong };
  writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
}
for (const sentence of wrong) say(`Wrong: ${sentence}`);
// Not left to the event loop, which the peers may keep busy.
process.exit(wrong.length === 0 ? 0 : 1);
