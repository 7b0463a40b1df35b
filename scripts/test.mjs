// `npm test`: installs what is missing and runs every check. The last line counts them.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './lib/ensure-installed.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = join(ROOT, 'test-results');

ensureInstalled(ROOT);
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const counts = { passed: 0, failed: 0 };
let known = 0;

function run(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** A check that is one: it passes or fails. */
function check(title, ...args) {
  process.stdout.write(`\n── ${title}\n`);
  const isPassed = run(args);
  counts[isPassed ? 'passed' : 'failed']++;
  return isPassed;
}

/** A runner of many tests, whose report counts them. */
function suite(title, args, env, countReport) {
  process.stdout.write(`\n── ${title}\n`);
  const isPassed = run(args, env);
  const { passed, failed } = countReport();
  counts.passed += passed;
  // The runner decides: it may know failures and their reasons; and one that fails without a
  // failed test broke down, which is a failure too.
  counts.failed += isPassed ? 0 : Math.max(1, failed);
  known += isPassed ? failed : 0;
}

function readReport(name) {
  const path = join(REPORTS, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

const bin = (...parts) => join('node_modules', ...parts);
const vite = bin('vite', 'bin', 'vite.js');

check('Format and lint', bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '.');
check('Types', bin('typescript', 'bin', 'tsc'), '-b');

const vitestReport = join(REPORTS, 'vitest.json');
suite(
  'Unit and module tests',
  [
    bin('vitest', 'vitest.mjs'),
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ],
  {},
  () => {
    const { numPassedTests = 0, numFailedTests = 0 } = readReport('vitest.json');
    return { passed: numPassedTests, failed: numFailedTests };
  },
);

for (const mode of [[], ['--collect-always', '--sample', '300']]) {
  const report = join(REPORTS, 'micropython.json');
  suite(
    `MicroPython's own tests ${mode.join(' ')}`,
    ['wasm-build/tests/micropython/run.mjs', '--json', report, ...mode],
    {},
    () => {
      const { passed = 0, failed = 0 } = readReport('micropython.json');
      return { passed, failed };
    },
  );
}

check(
  'Random programs, as CPython runs them',
  'wasm-build/tests/fuzz/run.mjs',
  '--seed',
  '1',
  '--programs',
  '200',
);

if (check('Production build', vite, 'build', '--logLevel', 'warn')) {
  const { ensureBrowser } = await import('./lib/ensure-browser.mjs');
  const chromium = await ensureBrowser(ROOT);
  const report = join(REPORTS, 'playwright.json');
  suite(
    'End to end, on the production build',
    [bin('@playwright', 'test', 'cli.js'), 'test', '--reporter=line,json'],
    { CLOCHE_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    () => {
      const { stats = {} } = readReport('playwright.json');
      return { passed: stats.expected ?? 0, failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0) };
    },
  );
}

if (existsSync(join(ROOT, 'dist', 'site', 'selftest.html'))) {
  const report = join(REPORTS, 'engines.json');
  suite(
    'Hostile programs in Node, Chromium, Firefox and WebKit (a few; npm run test:engines has all)',
    ['e2e/engines/run.mjs', '--short', '--json', report],
    {},
    () => {
      const { passed = 0, failed = 0, known: ofThese = 0 } = readReport('engines.json');
      return { passed, failed: failed || ofThese };
    },
  );
}

if (known > 0)
  process.stdout.write(`\nKnown failures, each explained beside its tests: ${known}\n`);
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
