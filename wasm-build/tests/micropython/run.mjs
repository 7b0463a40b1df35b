// Runs MicroPython's own tests against the built engine: `npm run test:micropython`. See README.md.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchSource } from '../../lib/source.mjs';
import { bundleInterpreter, ENGINE } from './bundle.mjs';
import { Expectations } from './expected.mjs';
import { chooseTests, readOptions, USAGE } from './options.mjs';
import { TestWorker } from './pool.mjs';
import { report } from './report.mjs';
import { findCompanions, findTests } from './tests.mjs';
import { findStaleEntries, judge } from './verdict.mjs';

/** Small, so that tests which fill the heap do so soon. */
const HEAP_BYTES = 8 * 1024 * 1024;

const say = (text) => process.stdout.write(`${text}\n`);

async function runAll(options) {
  const startedAt = performance.now();
  const root = join(await fetchSource(), 'tests');
  const tests = findTests(root);
  const expectations = new Expectations(root);
  const worker = new TestWorker({
    bundle: await bundleInterpreter('micropython-tests'),
    engine: ENGINE,
    heapBytes: HEAP_BYTES,
    isResident: options.isResident,
    isCollecting: options.isCollecting,
  });
  const verdicts = [];
  for (const test of chooseTests(tests, options)) {
    const files = findCompanions(root, test.directory);
    const result = await worker.run({ test, files, timeMs: options.timeMs });
    const verdict = judge({
      test,
      result,
      expected: () => expectations.of(test),
      isResident: options.isResident,
      isTimeFailure: !options.isCollecting,
    });
    verdicts.push(verdict);
    if (options.isVerbose) say(`${verdict.kind} ${test.name} ${verdict.timeMs.toFixed(0)} ms`);
    if (verdict.kind === 'failed' && (verdict.problem || options.isVerbose)) {
      say(
        `--- ${test.name}: expected\n${expectations.of(test)}\n--- printed\n${result.output}\n---`,
      );
    }
  }
  worker.end();
  const elapsedMs = performance.now() - startedAt;
  const { lines, isGood, figures } = report(verdicts, findStaleEntries(tests), { elapsedMs });
  if (options.json) {
    writeFileSync(options.json, `${JSON.stringify({ ...figures, tests: verdicts }, null, 2)}\n`);
  }
  for (const line of lines) say(line);
  return isGood;
}

const options = readOptions(process.argv.slice(2));
if (options.isHelp) say(USAGE);
else process.exitCode = (await runAll(options)) ? 0 : 1;
