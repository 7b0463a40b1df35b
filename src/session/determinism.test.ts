import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildNode } from '../../scripts/lib/build-node.mjs';
import { createNodeSession } from '../node/node-session';
import type { Session } from './session';

let workerUrl: URL;
const enginePath = new URL('../../public/engine/micropython.wasm', import.meta.url);

beforeAll(async () => {
  workerUrl = pathToFileURL(join(await buildNode(), 'worker.js'));
}, 60_000);

/** Programs that show where things lie in memory, and how much of it is left. */
const PROGRAMS = [
  'class A: pass\nkept = [A() for _ in range(20)]\n[id(a) for a in kept]',
  'open("f.txt", "w").write("x" * 1000)\n[object() for _ in range(3)]',
  'l = []\nwhile True: l.append(bytearray(10_000))',
  'l = None\n[hash(a) for a in kept], id([])',
];

async function runAll(look: (session: Session) => Promise<unknown>) {
  const session = createNodeSession({
    enginePath,
    workerUrl,
    determinism: { seed: 1, clockMs: 0 },
    limits: { heapBytes: 1024 * 1024 },
  });
  const results: unknown[] = [];
  for (const code of PROGRAMS) {
    const outcome = await session.run({ cell: 'Cell 1', code });
    const repr = outcome.kind === 'completed' ? outcome.repr : outcome.kind;
    results.push([repr, outcome.figures.steps]);
    await look(session);
  }
  session.dispose();
  return results;
}

describe('a session with a seed and a clock', () => {
  it('does the same whether or not somebody looks at it between runs', async () => {
    const unseen = await runAll(async () => undefined);
    const seen = await runAll(async (session) => {
      await session.variables();
      await session.complete('kept.');
      await session.files.list();
      await session.compile('Cell 2', 'x = (');
    });
    expect(seen).toEqual(unseen);
    expect(JSON.stringify(unseen)).toContain('limited');
  }, 60_000);
});
