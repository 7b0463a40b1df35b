// Runs every program on every engine, in turns, so that a slow spell of the machine hits all alike.

import { summarise } from './figures.mjs';

/**
 * @param {{ engine: import('../engines/engine.mjs').Engine,
 *           python: import('../engines/engine.mjs').Python }[]} pythons
 * @param {{ name: string, code: string, answer: string }[]} programs
 * @param {{ warmups: number, rounds: number, say: (text: string) => void }} options
 * @returns `times[program][engine]` in milliseconds, and what was wrong, in sentences
 */
export function measurePrograms(pythons, programs, { warmups, rounds, say }) {
  const samples = new Map();
  const wrong = new Set();
  for (let round = -warmups; round < rounds; round++) {
    say(
      round < 0
        ? `warm-up ${round + warmups + 1} of ${warmups}`
        : `round ${round + 1} of ${rounds}`,
    );
    for (const program of programs) {
      for (const { engine, python } of turn(pythons, round + warmups)) {
        const { timeMs, mistake } = runOnce(python, program);
        if (mistake) wrong.add(`${program.name} on ${engine.title}: ${mistake}`);
        if (round < 0) continue;
        const key = `${program.name}/${engine.id}`;
        samples.set(key, [...(samples.get(key) ?? []), timeMs]);
      }
    }
  }
  const times = {};
  for (const { name } of programs) {
    times[name] = {};
    for (const { engine } of pythons) {
      times[name][engine.id] = summarise(samples.get(`${name}/${engine.id}`));
    }
  }
  return { times, wrong: [...wrong] };
}

/** Another engine goes first in each round. */
function turn(items, by) {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

function runOnce(python, { code, answer }) {
  const from = performance.now();
  try {
    python.run(code);
    const timeMs = performance.now() - from;
    const got = python.repr('result');
    return { timeMs, mistake: got === answer ? null : `result is ${got}, CPython's is ${answer}` };
  } catch (error) {
    return { timeMs: performance.now() - from, mistake: `failed: ${error.message}` };
  }
}
