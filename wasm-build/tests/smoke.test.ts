import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createWorkerHost } from '../../src/interpreter/host';
import { Interpreter } from '../../src/interpreter/interpreter';
import { DEFAULT_RUN_LIMITS } from '../../src/protocol/limits';

it('smoke', async () => {
  const module = new WebAssembly.Module(readFileSync('public/engine/micropython.wasm'));
  const t0 = performance.now();
  const py = await Interpreter.create({ module, heapBytes: 64 << 20, host: createWorkerHost() });
  console.log('start ms', performance.now() - t0);
  const run = (code: string) => {
    let out = '';
    const outcome = py.run({
      cell: 'Cell 1',
      code,
      limits: { ...DEFAULT_RUN_LIMITS, timeMs: 2000 },
      isStopRequested: () => false,
      onOutput: (p) => {
        for (const x of p) out += x.stream === 'gap' ? `[gap ${x.bytes}]` : x.text;
      },
    });
    console.log(JSON.stringify(outcome), JSON.stringify(out.slice(0, 300)));
    return outcome;
  };
  run('x = 1\nprint("hi", x)\nx + 1');
  run('def f():\n    return 1/0\nf()');
  run('x = \n');
  run('while True: pass');
  run('while True:\n  try:\n    while True: pass\n  except BaseException: pass');
  run('x');
  run('def r(n): return r(n+1)\nr(0)');
  run('l=[]\nwhile True: l.append("x"*1000)');
  run('open("a.txt","w").write("hello")\nopen("a.txt").read()');
  run('import os; os.listdir("/")');
  run('t=0\nfor i in range(300000):\n  t += len([i, str(i)])\nt');
  run('for i in range(100000): print(i)');
  run('import time; time.sleep(0.1); 5.5');
  console.log(py.complete('pr'), py.complete('os.l'), py.memory);
  expect(1).toBe(1);
});
