import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createWorkerHost } from '../../src/interpreter/host';
import { Interpreter } from '../../src/interpreter/interpreter';
import { DEFAULT_RUN_LIMITS } from '../../src/protocol/limits';
import { DIFFERENCES } from './corpus/differences';
import { engineLibrary, engineModule } from './harness';

const CORPUS = new URL('corpus/', import.meta.url);

/** What a program prints, and how it ended if it did not complete. */
function run(area: string, name: string): string {
  const input = new URL(`${area}/${name}.in`, CORPUS);
  let unread: Uint8Array = existsSync(input) ? readFileSync(input) : new Uint8Array();
  const interpreter = new Interpreter({
    module: engineModule(),
    library: engineLibrary(),
    host: {
      ...createWorkerHost(),
      read(buffer) {
        const count = Math.min(buffer.length, unread.length);
        buffer.set(unread.subarray(0, count));
        unread = unread.subarray(count);
        return count;
      },
    },
  });
  const stdout: string[] = [];
  const outcome = interpreter.run({
    cell: 'Cell 1',
    code: readFileSync(new URL(`${area}/${name}.py`, CORPUS), 'utf8'),
    limits: DEFAULT_RUN_LIMITS,
    isStopRequested: () => false,
    onOutput: (pieces) => {
      for (const piece of pieces) if (piece.stream === 'stdout') stdout.push(piece.text);
    },
  });
  if (outcome.kind === 'completed') return stdout.join('');
  return `${stdout.join('')}${JSON.stringify(outcome)}`;
}

const areas = readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(areas.map(({ name }) => name))('programs about %s', (area) => {
  const names = readdirSync(new URL(`${area}/`, CORPUS))
    .filter((file) => file.endsWith('.py'))
    .map((file) => file.slice(0, -'.py'.length));

  it.each(names)('prints what CPython does: %s', (name) => {
    const expected = readFileSync(new URL(`${area}/${name}.txt`, CORPUS), 'utf8');
    const isListed = `${area}/${name}` in DIFFERENCES;
    if (isListed) expect(run(area, name)).not.toBe(expected);
    else expect(run(area, name)).toBe(expected);
  });
});
