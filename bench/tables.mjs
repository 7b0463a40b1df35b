// `node bench/tables.mjs OLD.wasm [NEW.wasm]`: programs that live on tables and sorts, on two modules
// in turns. Without NEW.wasm the built module is measured. See README.md.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../scripts/lib/ensure-installed.mjs';

const BUILT = fileURLToPath(new URL('../public/engine/micropython.wasm', import.meta.url));
const [old, fresh = BUILT] = process.argv.slice(2);
if (old === undefined) {
  process.stderr.write('Usage: node bench/tables.mjs OLD.wasm [NEW.wasm]\n');
  process.exit(2);
}
ensureInstalled(fileURLToPath(new URL('..', import.meta.url)));
const { buildBundle, BUNDLE } = await import('./lib/bundle.mjs');
const { geomean } = await import('./lib/figures.mjs');
const { measurePrograms } = await import('./lib/measure-programs.mjs');
const { layOut } = await import('./lib/table.mjs');

const RANDOM =
  'x = 1\nxs = []\nfor i in range(20000):\n x = x * 69069 % 65537 * 7 % 1000003\n xs.append(x)\n';

/** Each leaves its answer in `result`; the answers are CPython's. */
const PROGRAMS = [
  [
    'string keys',
    'd = {}\nfor i in range(20000): d["key" + str(i)] = i\nn = 0\nfor i in range(20000): n += d["key" + str(i)]\nresult = n',
    '199990000',
  ],
  [
    'square keys',
    'd = {}\nfor i in range(20000): d[i * i] = i\nn = 0\nfor i in range(20000): n += d[i * i]\nresult = n',
    '199990000',
  ],
  [
    'collatz',
    'm = {1: 1}\ndef c(n):\n if n not in m: m[n] = 1 + c(n // 2 if n % 2 == 0 else 3 * n + 1)\n return m[n]\nresult = max(c(n) for n in range(1, 9001))',
    '262',
  ],
  [
    'sieve of lists',
    'd = {}\np = []\nfor n in range(2, 6000):\n if n in d:\n  for q in d.pop(n): d.setdefault(n + q, []).append(q)\n else:\n  p.append(n)\n  d[n * n] = [n]\nresult = len(p)',
    '783',
  ],
  [
    'game of life',
    'cells = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)} | {(x + 20, 20) for x in range(40)}\nfor _ in range(12):\n n = {}\n for x, y in cells:\n  for dx in (-1, 0, 1):\n   for dy in (-1, 0, 1):\n    if dx or dy: n[x + dx, y + dy] = n.get((x + dx, y + dy), 0) + 1\n cells = {k for k, v in n.items() if v == 3 or (v == 2 and k in cells)}\nresult = len(cells)',
    '97',
  ],
  [
    'attributes',
    'class P:\n def __init__(self, x, y): self.x = x; self.y = y\n def add(self, o): return P(self.x + o.x, self.y + o.y)\np = P(0, 0); q = P(1, 2)\nfor i in range(30000): p = p.add(q)\nresult = p.x + p.y',
    '90000',
  ],
  [
    'keyword arguments',
    'def f(a, b=1, *, c=2, d=3): return a + b + c + d\ndef g(**k): return len(k)\nn = 0\nfor i in range(20000): n += f(i, c=1, d=0) + g(x=1, y=2)\nresult = n',
    String((19999 * 20000) / 2 + 20000 * 4),
  ],
  [
    'globals',
    'k = 3\ndef f(n):\n t = 0\n for i in range(n): t += len("ab") + k + abs(i)\n return t\nresult = f(60000)',
    String((59999 * 60000) / 2 + 300000),
  ],
  [
    'word count',
    'w = ("the quick brown fox jumps over the lazy dog " * 1500).split()\nc = {}\nfor x in w: c[x] = c.get(x, 0) + 1\nresult = c["the"]',
    '3000',
  ],
  ['sort random', `${RANDOM}xs.sort()\nresult = all(a <= b for a, b in zip(xs, xs[1:]))`, 'True'],
  [
    'sort with key',
    `${RANDOM}ys = sorted(xs, key=lambda v: -v)\nresult = ys[0] == max(xs)`,
    'True',
  ],
];

await buildBundle();
const { createWorkerHost, DEFAULT_RUN_LIMITS, Interpreter } = await import(BUNDLE);

function load(file) {
  const interpreter = new Interpreter({
    module: new WebAssembly.Module(readFileSync(file)),
    host: createWorkerHost(),
  });
  const run = (code) => {
    const outcome = interpreter.run({
      cell: 'bench',
      code,
      limits: DEFAULT_RUN_LIMITS,
      isStopRequested: () => false,
      onOutput: () => undefined,
    });
    if (outcome.kind !== 'completed') throw new Error(JSON.stringify(outcome));
    return outcome.repr ?? 'None';
  };
  return { run, repr: run };
}

const pythons = [
  { engine: { id: 'old', title: 'old' }, python: load(old) },
  { engine: { id: 'new', title: 'new' }, python: load(fresh) },
];
const programs = PROGRAMS.map(([name, code, answer]) => ({ name, code, answer }));
const say = (text) => process.stderr.write(`${text}\n`);
const { times, wrong } = measurePrograms(pythons, programs, { warmups: 2, rounds: 10, say });
const ratios = programs.map(({ name }) => times[name].old.min / times[name].new.min);
const rows = programs.map(({ name }, at) => [
  name,
  times[name].old.min.toFixed(1),
  times[name].new.min.toFixed(1),
  ratios[at].toFixed(2),
]);
rows.push(['geometric mean', '', '', geomean(ratios).toFixed(2)]);
process.stdout.write(
  `${layOut([['minimum of 10, ms', 'old', 'new', 'times as fast'], ...rows])}\n`,
);
for (const sentence of wrong) say(`Wrong: ${sentence}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
