import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildNode } from '../../scripts/lib/build-node.mjs';
import type { Outcome } from '../protocol/outcome';
import type { RunRequest, Session } from '../session/session';
import { createNodeSession } from './node-session';

let session: Session;

beforeAll(async () => {
  const directory = await buildNode();
  session = createNodeSession({
    enginePath: fileURLToPath(new URL('../../public/engine/micropython.wasm', import.meta.url)),
    workerUrl: pathToFileURL(join(directory, 'worker.js')),
  });
  await session.ready();
}, 60_000);

afterAll(() => session.dispose());

interface Ran {
  readonly outcome: Outcome;
  readonly stdout: string;
}

async function run(code: string, request: Partial<RunRequest> = {}): Promise<Ran> {
  let stdout = '';
  const outcome = await session.run({
    cell: 'Cell 1',
    code,
    onOutput: (pieces) => {
      for (const piece of pieces) if (piece.stream === 'stdout') stdout += piece.text;
    },
    ...request,
  });
  return { outcome, stdout };
}

/** Answers with these, one after another, and remembers what was asked. */
function answering(...answers: readonly (string | Uint8Array | null)[]) {
  const prompts: string[] = [];
  const left = [...answers];
  const onInput = async ({ prompt }: { readonly prompt: string }) => {
    prompts.push(prompt);
    return left.shift() ?? null;
  };
  return { prompts, onInput };
}

describe('input', () => {
  it('blocks the program, and asks with its prompt', async () => {
    const { prompts, onInput } = answering('19', '23');
    const { stdout } = await run('a = int(input("a? "))\nprint(a + int(input("b? ")))', {
      onInput,
    });
    expect(stdout).toBe('a? b? 42\n');
    expect(prompts).toEqual(['a? ', 'b? ']);
  });

  it('is read by sys.stdin as lines, whole and in part', async () => {
    const code = [
      'import sys',
      'print(repr(sys.stdin.readline()))',
      'print(repr(sys.stdin.read(3)))',
      'print([line for line in sys.stdin])',
      'print(repr(sys.stdin.read()))',
    ].join('\n');
    const { onInput } = answering('one', 'two', 'three', null, 'four', null);
    const { stdout } = await run(code, { onInput });
    expect(stdout).toBe("'one\\n'\n'two'\n['\\n', 'three\\n']\n'four\\n'\n");
  });

  it('that was ended once is not asked for again by the same read', async () => {
    const { prompts, onInput } = answering('one', null, 'two');
    const code = 'import sys\nprint(repr(sys.stdin.read()), repr(input()))';
    expect((await run(code, { onInput })).stdout).toBe("'one\\n' 'two'\n");
    expect(prompts).toHaveLength(3);
  });

  it('takes bytes of any size as they are', async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 256);
    const sum = bytes.reduce((total, byte) => total + byte, 0);
    const code = 'import sys\ndata = sys.stdin.buffer.read()\nprint(len(data), sum(data))';
    const { onInput } = answering(bytes);
    expect((await run(code, { onInput })).stdout).toBe(`300000 ${sum}\n`);
  });

  it('ends as on CPython', async () => {
    const { outcome } = await run('input()', answering(null));
    expect(outcome).toMatchObject({
      exception: { type: 'EOFError', message: 'EOF when reading a line' },
    });
  });

  it('that was prepared is used up first', async () => {
    const { prompts, onInput } = answering('asked');
    const code = 'print(input("1 "), input("2 "), input("3 "))';
    const { stdout } = await run(code, { onInput, stdin: 'a\nb\n' });
    expect(stdout).toBe('1 2 3 a b asked\n');
    expect(prompts).toHaveLength(1);
  });

  it('that was prepared ends with its text when nobody answers', async () => {
    const { stdout, outcome } = await run('print(input())\ninput()', { stdin: 'only' });
    expect(stdout).toBe('only\n');
    expect(outcome).toMatchObject({ exception: { type: 'EOFError' } });
  });

  it('that was not taken is not left to the next run', async () => {
    await run('print(input())', { stdin: 'a\nleft\n' });
    expect((await run('print(input())', { stdin: 'b\n' })).stdout).toBe('b\n');
  });

  it('raises OSError where there is none', async () => {
    const { outcome } = await run('input()');
    expect(outcome).toMatchObject({ exception: { type: 'OSError' } });
  });

  it('does not count as running time', async () => {
    const onInput = () => new Promise<string>((resolve) => setTimeout(() => resolve('x'), 600));
    const { outcome } = await run('input()', { onInput, limits: { timeMs: 300 } });
    expect(outcome.kind).toBe('completed');
    expect(outcome.figures.timeMs).toBeLessThan(300);
  });
});

describe('Stop in input()', () => {
  /** Stops the run when it asks. */
  const stopping = (signals: AbortSignal[] = []) => ({
    onInput: ({ signal }: { readonly signal: AbortSignal }) => {
      signals.push(signal);
      session.stop();
      return new Promise<string>(() => undefined);
    },
  });

  it('ends the run and keeps the variables', async () => {
    const signals: AbortSignal[] = [];
    const { outcome } = await run('kept = 1\ninput()', stopping(signals));
    expect(outcome).toMatchObject({ kind: 'stopped', session: 'kept' });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect((await run('print(kept)')).stdout).toBe('1\n');
  });

  it('is a KeyboardInterrupt that Python can catch', async () => {
    const code = 'try:\n    input()\nexcept KeyboardInterrupt:\n    print("caught")';
    const { outcome, stdout } = await run(code, stopping());
    expect(stdout).toBe('caught\n');
    expect(outcome.kind).toBe('completed');
  });

  it('drops the answer that comes afterwards', async () => {
    let answerLate: (line: string) => void = () => undefined;
    await run('input()', {
      onInput: () => {
        session.stop();
        return new Promise<string>((resolve) => {
          answerLate = resolve;
        });
      },
    });
    const onInput = async () => {
      answerLate('late');
      await new Promise((resolve) => setTimeout(resolve, 50));
      return 'right';
    };
    expect((await run('print(input())', { onInput })).stdout).toBe('right\n');
  });
});
