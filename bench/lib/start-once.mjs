// One start of the engine that the argument names; prints its times as JSON.

import { ENGINES } from '../engines/engine.mjs';

const engine = ENGINES.find(({ id }) => id === process.argv[2]);
if (!engine) throw new Error(`there is no engine "${process.argv[2]}"`);

const { compileMs, load } = await engine.prepare();
const from = performance.now();
const python = await load();
const ready = performance.now();
python.run('result = sum(n * n for n in range(10))');
const answer = python.repr('result');
const answered = performance.now();
if (answer !== '285') throw new Error(`${engine.title} answers ${answer}, not 285`);

process.stdout.write(
  JSON.stringify({ compileMs, readyMs: ready - from, firstAnswerMs: answered - ready }),
);
process.exit();
