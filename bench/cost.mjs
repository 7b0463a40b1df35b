// `npm run bench:cost`: what limits and collection cost, against builds without. See README.md.

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../scripts/lib/ensure-installed.mjs';

const HELP = `Usage: npm run bench:cost -- [options]

Options:
  --rounds N         rounds to measure, 40 unless told
  --only NAME,NAME   these programs alone
  --json FILE        write all figures to FILE as well
`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '40' },
    only: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit();
}

const WASM_BUILD = fileURLToPath(new URL('../wasm-build/', import.meta.url));
ensureInstalled(fileURLToPath(new URL('..', import.meta.url)));
ensureInstalled(WASM_BUILD);

const { buildBundle, BUNDLE } = await import('./lib/bundle.mjs');
const { loadBare } = await import('./lib/bare-engine.mjs');
const { measurePrograms } = await import('./lib/measure-programs.mjs');
const { readPrograms } = await import('./lib/programs.mjs');
const { describeCosts, toRatios } = await import('./lib/report.mjs');
const { linkModule } = await import('../wasm-build/lib/link-module.mjs');
const { optimise } = await import('../wasm-build/lib/optimise.mjs');

const VARIANTS = [
  { id: 'neither', title: 'neither', isMetered: false, isCollectable: false },
  { id: 'limits', title: 'limits', isMetered: true, isCollectable: false },
  { id: 'both', title: 'both', isMetered: true, isCollectable: true },
];
const WARMUPS = 3;

const say = (text) => process.stderr.write(`${text}\n`);
const rounds = Number(values.rounds);
const programs = readPrograms(values.only?.split(',') ?? null);
await buildBundle();
const realm = await import(BUNDLE);

const keep = new URL('../wasm-build/.cache/cost/', import.meta.url);
mkdirSync(keep, { recursive: true });
const unmetered = await linkModule({ isMetered: false, say });
const metered = await linkModule({ isMetered: true, say });
const pythons = [];
for (const engine of VARIANTS) {
  const linked = engine.isMetered ? metered : unmetered;
  const bytes = optimise(linked, { isCollectable: engine.isCollectable });
  writeFileSync(new URL(`${engine.id}.wasm`, keep), bytes);
  pythons.push({ engine, python: loadBare(bytes, realm) });
}
const { times, wrong } = measurePrograms(pythons, programs, { warmups: WARMUPS, rounds, say });
const ratios = toRatios(VARIANTS, times);
process.stdout.write(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n` +
    `Minimum of ${rounds} rounds in turns, after ${WARMUPS} to warm up.\n` +
    'Cost: time more than that of a build with neither limits nor collection.\n\n' +
    `${describeCosts(VARIANTS, times, ratios)}\n`,
);
if (values.json !== undefined) {
  const all = { node: process.version, rounds, times, ...ratios, wrong };
  writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
}
for (const sentence of wrong) say(`Wrong: ${sentence}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
