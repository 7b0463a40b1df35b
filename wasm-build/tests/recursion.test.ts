import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createWorkerHost } from '../../src/interpreter/host';
import { Interpreter } from '../../src/interpreter/interpreter';
import { DEFAULT_RUN_LIMITS } from '../../src/protocol/limits';

interface ProbeResult {
  readonly name: string;
  readonly end: string;
  readonly works: boolean;
}

const PROBES = fileURLToPath(new URL('recursion/start-probes.mjs', import.meta.url));
const ENGINE = new URL('../../public/engine/micropython.wasm', import.meta.url);

/** Stack in kilobytes: what a worker of Safari has at least; other browsers give about 1000. */
const SMALLEST_STACK_KB = 512;

function runProbes(engineFlags: readonly string[]): readonly ProbeResult[] {
  const printed = execFileSync(
    process.execPath,
    [...engineFlags, PROBES, String(SMALLEST_STACK_KB)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 16 * 1024 * 1024 },
  );
  return JSON.parse(printed) as readonly ProbeResult[];
}

describe.each([
  { engine: 'an engine that compiles as it likes', flags: [] },
  { engine: 'an engine that only compiles quickly', flags: ['--liftoff-only'] },
  { engine: 'an engine that only compiles well', flags: ['--no-liftoff'] },
])('recursion in $engine', ({ flags }) => {
  it('ends as an exception and never as a trap', { timeout: 180_000 }, () => {
    const results = runProbes(flags);
    const byFunctions = results.filter(({ name }) => name.startsWith('recursion by'));

    expect(results.length).toBeGreaterThan(250);
    expect(results.filter(({ works }) => !works)).toEqual([]);
    expect(byFunctions.filter(({ end }) => end !== 'completed')).toEqual([]);
  });
});

describe('depth of recursion', () => {
  async function depthOf(setup: string, call: string): Promise<number> {
    const python = new Interpreter({
      module: new WebAssembly.Module(readFileSync(ENGINE)),
      host: createWorkerHost(),
    });
    const outcome = python.run({
      cell: 'depth',
      code: `depth = 0\n${setup}\ntry:\n  ${call}\nexcept RuntimeError: pass\ndepth`,
      limits: DEFAULT_RUN_LIMITS,
      isStopRequested: () => false,
      onOutput: () => undefined,
    });
    return outcome.kind === 'completed' ? Number(outcome.repr) : Number.NaN;
  }

  it.each([
    ['functions', 'def f():\n  global depth\n  depth += 1\n  f()', 'f()', 1000],
    [
      'functions of ten variables',
      'def f(a=0, b=1, c=2, d=3, e=4, g=5, h=6, i=7, j=8, k=9):\n  global depth\n  depth += 1\n' +
        '  return 1 + f(a, b, c, d, e, g, h, i, j, k)',
      'f()',
      1000,
    ],
    [
      'methods',
      'class A:\n  def m(self):\n    global depth\n    depth += 1\n    self.m()',
      'A().m()',
      1000,
    ],
    [
      'list comprehensions',
      'def f():\n  global depth\n  depth += 1\n  return [f() for x in (1,)]',
      'f()',
      1000,
    ],
    [
      '__init__',
      'class A:\n  def __init__(self):\n    global depth\n    depth += 1\n    A()',
      'A()',
      200,
    ],
    [
      '__repr__',
      'class A:\n  def __repr__(self):\n    global depth\n    depth += 1\n    return repr(self)',
      'repr(A())',
      180,
    ],
    ['generators', 'def f():\n  global depth\n  depth += 1\n  yield from f()', 'list(f())', 250],
  ])('of %s is enough for what people write', async (_, setup, call, enough) => {
    expect(await depthOf(setup, call)).toBeGreaterThan(enough);
  });
});
