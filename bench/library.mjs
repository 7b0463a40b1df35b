// `npm run bench:library`: the standard library on 10^5 items beside Pyodide, how long each module
// takes to import, and sorts of what is sorted already. See README.md.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../scripts/lib/ensure-installed.mjs';

const ROOT = new URL('..', import.meta.url);
ensureInstalled(fileURLToPath(ROOT));
ensureInstalled(fileURLToPath(new URL('.', import.meta.url)));
const { buildBundle, BUNDLE } = await import('./lib/bundle.mjs');
const { measurePrograms } = await import('./lib/measure-programs.mjs');
const { layOut } = await import('./lib/table.mjs');
const { pyodide } = await import('./engines/pyodide.mjs');

const ENGINE = new URL('public/engine/', ROOT);
const ROUNDS = 7;

/** Run once on each engine; what the programs work on. */
const SETUP = `
import json, math, random, re, statistics
x = 1
numbers = []
for i in range(100_000):
    x = x * 69069 % 4294967296
    numbers.append(x)
ordered = sorted(numbers)
reverse = ordered[::-1]
equal = [7] * 100_000
words = ["w%d" % (n % 5000) for n in numbers]
text = " ".join(words)
records = [{"id": i, "name": words[i], "score": i / 8} for i in range(20_000)]
written = json.dumps(records)
`;

/** Each leaves its answer in `result`; the answers are CPython's. */
const PROGRAMS = [
  ['sorted', 'result = sorted(numbers)[0] == min(numbers)', 'True'],
  ['sorted, key', 'result = sorted(words, key=len)[0]', null],
  ['sorted, in order', 'result = len(sorted(ordered))', '100000'],
  ['sorted, reversed', 'result = len(sorted(reverse))', '100000'],
  ['sorted, all equal', 'result = len(sorted(equal))', '100000'],
  ['str.join', 'result = len(",".join(words))', null],
  ['re.findall', 'result = len(re.findall(r"w\\d+", text))', '100000'],
  ['re.sub', 'result = len(re.sub(r"(\\d)(\\d)", r"\\2\\1", text))', null],
  ['re.split', 'result = len(re.split(r"\\s+", text))', '100000'],
  ['json.dumps', 'result = len(json.dumps(numbers))', null],
  ['json.dumps, records', 'result = len(json.dumps(records))', null],
  ['json.loads, records', 'result = len(json.loads(written))', '20000'],
  [
    'random.random',
    'random.seed(1)\nresult = len([random.random() for _ in range(100_000)])',
    '100000',
  ],
  [
    'random.randint',
    'random.seed(1)\nresult = sum(random.randint(1, 6) for _ in range(100_000))',
    null,
  ],
  [
    'random.shuffle',
    'random.seed(1)\nlist_ = ordered[:]\nrandom.shuffle(list_)\nresult = list_[0]',
    null,
  ],
  ['math.sqrt', 'result = round(sum(math.sqrt(n) for n in numbers))', null],
  ['math.fsum', 'result = math.fsum(numbers) == sum(numbers)', 'True'],
  ['math.gcd', 'result = sum(math.gcd(n, 360) for n in numbers)', null],
  ['statistics.mean', 'result = statistics.mean(numbers) == sum(numbers) / 100_000', 'True'],
  ['statistics.median', 'result = statistics.median(numbers)', null],
  ['statistics.stdev', 'result = round(statistics.stdev(numbers))', null],
].map(([name, code, answer]) => ({ name, code, answer }));

await buildBundle();
const { createWorkerHost, DEFAULT_RUN_LIMITS, Interpreter } = await import(BUNDLE);
const module = new WebAssembly.Module(readFileSync(new URL('micropython.wasm', ENGINE)));
const library = readFileSync(new URL('library.bin', ENGINE));

function start() {
  const interpreter = new Interpreter({ module, library, host: createWorkerHost() });
  const run = (code) => {
    const outcome = interpreter.run({
      cell: 'bench',
      code,
      limits: { ...DEFAULT_RUN_LIMITS, timeMs: 120_000, heapBytes: 128 * 1024 * 1024 },
      isStopRequested: () => false,
      onOutput: () => undefined,
    });
    if (outcome.kind !== 'completed') {
      throw new Error(outcome.exception?.traceback ?? outcome.kind);
    }
    return outcome.repr ?? 'None';
  };
  return { run, repr: run };
}

const say = (text) => process.stderr.write(`${text}\n`);
const print = (text) => process.stdout.write(`${text}\n\n`);

const pythons = [
  { engine: { id: 'cloche', title: 'Cloche' }, python: start() },
  { engine: pyodide, python: await (await pyodide.prepare()).load() },
];
for (const { python } of pythons) python.run(SETUP);
// What CPython itself answers is Pyodide's answer.
const [, peer] = pythons;
for (const program of PROGRAMS) {
  peer.python.run(program.code);
  program.answer = peer.python.repr('result');
}
const { times, wrong } = measurePrograms(pythons, PROGRAMS, { warmups: 1, rounds: ROUNDS, say });
print(
  layOut([
    [`minimum of ${ROUNDS}, ms`, 'Cloche', 'Pyodide', 'times as slow'],
    ...PROGRAMS.map(({ name }) => {
      const { cloche, pyodide: other } = times[name];
      const ratio = cloche.min / other.min;
      return [name, cloche.min.toFixed(1), other.min.toFixed(1), ratio.toFixed(2)];
    }),
  ]),
);

const modules = JSON.parse(
  start().run('__import__("os").listdir("/lib/python")').replaceAll("'", '"'),
);
const imports = modules
  .filter((file) => file.endsWith('.py') && !file.startsWith('_'))
  .map((file) => {
    const name = file.slice(0, -'.py'.length);
    const took = Array.from({ length: 5 }, () => {
      const { run } = start();
      const from = performance.now();
      run(`import ${name}`);
      return performance.now() - from;
    });
    return [name, Math.min(...took)];
  });
imports.sort(([, a], [, b]) => b - a);
print(
  layOut([['import, minimum of 5', 'ms'], ...imports.map(([name, ms]) => [name, ms.toFixed(2)])]),
);
for (const sentence of wrong) say(`Wrong: ${sentence}`);
process.exit(wrong.length === 0 ? 0 : 1);
