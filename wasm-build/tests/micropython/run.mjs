// Runs MicroPython's own tests against the built engine: `npm run test:micropython`. See README.md.

import { join } from 'node:path';
import { fetchSource } from '../../lib/source.mjs';
import { bundleInterpreter, ENGINE } from './bundle.mjs';
import { Expectations } from './expected.mjs';
import { matches } from './special.mjs';
import { TestWorker } from './pool.mjs';
import { findCompanions, findTests } from './tests.mjs';

const filter = process.argv.slice(2).filter(a=>!a.startsWith('-'));
const root = join(await fetchSource(), 'tests');
const exp = new Expectations(root);
const bundle = await bundleInterpreter();
const worker = new TestWorker({ bundle, engine: ENGINE, heapBytes: 8 << 20, isResident: false, isCollecting: false });
const comp = {};
const counts = {};
for (const test of findTests(root)) {
  if (filter.length && !filter.some(f=>test.name.includes(f))) continue;
  if (/\/(native|viper)_/.test(test.name)) continue;
  const files = comp[test.directory] ??= findCompanions(root, test.directory);
  const r = await worker.run({ test, files, timeMs: 10000 });
  let verdict;
  if (r.output === 'SKIP\n') verdict = 'skip';
  else verdict = matches(test.name, exp.of(test), r.output) ? 'pass' : 'FAIL';
  counts[verdict] = (counts[verdict] ?? 0) + 1;
  if (verdict !== 'pass' || r.timeMs > 500 || filter.length) console.log(verdict, test.name, r.end, Math.round(r.timeMs));
  if (verdict === 'FAIL' && process.argv.includes('-v')) console.log(`--- expected\n${exp.of(test).slice(0,3000)}\n--- got\n${r.output.slice(0,3000)}`);
}
console.log(counts);
worker.end();
