import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createWorkerHost } from '../../src/interpreter/host';
import { Interpreter } from '../../src/interpreter/interpreter';
import { DEFAULT_RUN_LIMITS } from '../../src/protocol/limits';
import { splitCells } from '../../src/protocol/percent-cells';

const ROOT = new URL('../../', import.meta.url);

interface RecordedCell {
  readonly stdout: string;
  readonly repr: string | null;
}

/** What CPython made of each cell (e2e/programs/record.py). */
const expected: { readonly programs: Readonly<Record<string, readonly RecordedCell[]>> } =
  JSON.parse(readFileSync(new URL('e2e/programs/expected.json', ROOT), 'utf8'));

/** The code cells of a program. */
function readCells(name: string): readonly string[] {
  const text = readFileSync(new URL(`e2e/programs/${name}.py`, ROOT), 'utf8');
  return splitCells(text)
    .filter(({ kind }) => kind === 'code')
    .map(({ source }) => source);
}

/** Runs cells one after the other in an interpreter of their own. */
async function runCells(cells: readonly string[]) {
  const bytes = readFileSync(new URL('public/engine/micropython.wasm', ROOT));
  const interpreter = new Interpreter({
    module: new WebAssembly.Module(bytes),
    host: createWorkerHost(),
  });
  return cells.map((code, index) => {
    let stdout = '';
    const outcome = interpreter.run({
      cell: `Cell ${index + 1}`,
      code,
      limits: DEFAULT_RUN_LIMITS,
      isStopRequested: () => false,
      onOutput: (pieces) => {
        for (const piece of pieces) stdout += piece.stream === 'stdout' ? piece.text : '';
      },
    });
    // Whatever kept it from completing is what the failed test should show.
    return outcome.kind === 'completed' ? { stdout, repr: outcome.repr } : outcome;
  });
}

describe.each(Object.entries(expected.programs))('the program %s', (name, wanted) => {
  const cells = readCells(name);
  let results: Awaited<ReturnType<typeof runCells>>;

  beforeAll(async () => {
    results = await runCells(cells);
  });

  it('has a recorded output for each cell', () => {
    expect(cells).toHaveLength(wanted.length);
    expect(cells.length).toBeGreaterThanOrEqual(4);
  });

  it.each(wanted.map((cell, index) => [index + 1, cell] as const))(
    'prints and echoes in cell %i what CPython does',
    (number, cell) => {
      expect(results[number - 1]).toEqual(cell);
    },
  );
});
