// Programs that aim at what C code holds on to while it calls them back. Each may raise what it
// likes; none may trap, hang, or make the next cell fail.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TestPython } from './harness';

const FOLDER = fileURLToPath(new URL('attacks/', import.meta.url));

/** Long enough for what allocates, short enough for what hangs to show. */
const LIMITS = { timeMs: 3_000 };

/** What ends a run behind the program's back: none of these may be needed. */
const LATEST_MS = 5_000;

/** The attacks of a file stand between lines of `# ---` and a name. */
function attacksOf(file: string): [name: string, code: string][] {
  const parts = readFileSync(`${FOLDER}${file}`, 'utf8').split(/^# --- (.*)\n/m);
  const setup = parts[0] ?? '';
  const names = parts.filter((_, i) => i % 2 === 1);
  return names.map((name, i) => [name, `${setup}\n${parts[2 * i + 2] ?? ''}`]);
}

const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.py'));

describe.each(FILES)('%s', (file) => {
  it.each(attacksOf(file))('%s', { timeout: 30_000 }, (_, code) => {
    const python = TestPython.startNow({ heapBytes: 8 * 1024 * 1024 });
    python.print('kept = [1, {"two": (3,)}]');
    const from = performance.now();
    const { outcome } = python.run(code, { limits: LIMITS });
    expect(performance.now() - from).toBeLessThan(LATEST_MS);
    expect(['completed', 'raised', 'limited', 'exited']).toContain(outcome.kind);
    expect(python.print('import gc\ngc.collect()\nprint(kept, sorted([3, 1, 2]))')).toBe(
      "[1, {'two': (3,)}] [1, 2, 3]\n",
    );
  });
});
