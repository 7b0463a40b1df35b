// Starts each engine in processes of their own, for a second start in the same process would be
// served by code that V8 has compiled for the first.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { summarise } from './figures.mjs';

const START_ONCE = fileURLToPath(new URL('start-once.mjs', import.meta.url));

/**
 * @param {readonly import('../engines/engine.mjs').Engine[]} engines
 * @param {(engine: import('../engines/engine.mjs').Engine) => number} roundsOf
 * @returns `starts[engine]`: from bytes to module, from module to ready, from ready to the first
 *   answer, in milliseconds
 */
export function measureStarts(engines, roundsOf, say) {
  const samples = new Map(engines.map(({ id }) => [id, []]));
  const most = Math.max(...engines.map(roundsOf));
  for (let round = 0; round < most; round++) {
    say(`start ${round + 1} of ${most}`);
    for (const engine of engines) {
      if (round >= roundsOf(engine)) continue;
      const text = execFileSync(process.execPath, [START_ONCE, engine.id], { encoding: 'utf8' });
      samples.get(engine.id).push(JSON.parse(text));
    }
  }
  const starts = {};
  for (const [id, rows] of samples) {
    const of = (name) => summarise(rows.map((row) => row[name]));
    starts[id] = {
      compileMs: of('compileMs'),
      readyMs: of('readyMs'),
      firstAnswerMs: of('firstAnswerMs'),
    };
  }
  return starts;
}
