// The programs, and the answers that CPython gave (record.py).

import { readdirSync, readFileSync } from 'node:fs';

const PROGRAMS = new URL('../programs/', import.meta.url);

/**
 * @param {readonly string[] | null} only names, or null for all
 * @returns {{ name: string, code: string, answer: string }[]}
 */
export function readPrograms(only) {
  const { results } = JSON.parse(readFileSync(new URL('results.json', PROGRAMS), 'utf8'));
  const names = readdirSync(PROGRAMS)
    .filter((file) => file.endsWith('.py'))
    .map((file) => file.slice(0, -'.py'.length))
    .sort();
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Error(`there is no program "${unknown}"; there are ${names.join(', ')}`);
  }
  return names
    .filter((name) => !only || only.includes(name))
    .map((name) => {
      const answer = results[name];
      if (answer === undefined) throw new Error(`no answer for ${name}: run bench/record.py`);
      return { name, code: readFileSync(new URL(`${name}.py`, PROGRAMS), 'utf8'), answer };
    });
}
