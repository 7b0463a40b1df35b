import type { LimitName } from '../protocol/limits';
import { HANG, HANGING_FUNCTION } from './hanging-function';
import { KEPT_REPR, READ_KEPT } from './kept';
import { type HostileProgram, python } from './program';
import {
  assertKept,
  assertSame,
  evaluate,
  inTime,
  type PromiseGroup,
  runCell,
  type SessionPromise,
  setKept,
} from './promise';

const LIMITS: readonly {
  readonly name: LimitName;
  readonly title: string;
  readonly code: string;
  readonly limits: NonNullable<HostileProgram['limits']>;
}[] = [
  { name: 'time', title: 'time', code: 'while True: pass', limits: { timeMs: 200 } },
  { name: 'steps', title: 'steps', code: 'while True: pass', limits: { steps: 10_000 } },
  {
    name: 'heap',
    title: 'heap',
    code: 'more = []\nwhile True: more.append(bytes(1000))',
    limits: { heapBytes: 2 * 1024 * 1024 },
  },
  {
    name: 'recursion',
    title: 'recursion',
    code: 'def f(): f()\nf()',
    limits: { recursion: 100 },
  },
  {
    name: 'output',
    title: 'output bytes',
    code: 'while True: print("x" * 1000)',
    limits: { outputStopBytes: 100_000 },
  },
  {
    name: 'outputLines',
    title: 'output lines',
    code: 'while True: print()',
    limits: { outputStopLines: 1_000 },
  },
  {
    name: 'fileCount',
    title: 'number of files',
    code: 'for n in range(100): open("f%d" % n, "w").close()',
    limits: { fileCount: 10 },
  },
  {
    name: 'fileBytes',
    title: 'size of a file',
    code: 'open("big", "w").write("x" * 5000)',
    limits: { fileBytes: 1_000 },
  },
  {
    name: 'filesBytes',
    title: 'size of all files',
    code: 'for n in range(10): open("g%d" % n, "w").write("x" * 500)',
    limits: { filesBytes: 2_000 },
  },
];

const limitPromises = LIMITS.map(({ name, title, code, limits }): SessionPromise => {
  return {
    id: `limit-${name}`,
    title: `A run that meets its limit of ${title} says so and keeps the session`,
    keep: async (world) => {
      const session = world.createSession();
      await setKept(session, world);
      const outcome = await runCell(session, code, world, { limits });
      const seen = outcome.kind === 'limited' ? [outcome.limit.name, outcome.session] : outcome;
      assertSame('It ended as', seen, [name, 'kept']);
      await assertKept(session, world);
    },
  };
});

const checkpointPromises: readonly SessionPromise[] = [
  {
    id: 'restore-everything',
    title: 'Restoring a checkpoint brings back variables, files, open files and random numbers',
    isShort: true,
    keep: async (world) => {
      const session = world.createSession();
      await setKept(session, world);
      await session.files.write('/data/notes.txt', 'before');
      const setUp = 'import random\nopened = open("/data/notes.txt")\nopened.read(3)';
      assertSame('The first letters', await evaluate(session, setUp, world), "'bef'");
      const checkpoint = await inTime('checkpoint()', session.checkpoint(), world.timers);
      const numbers = '[random.random() for _ in range(5)]';
      const drawn = await evaluate(session, numbers, world);
      const ruin = python`
        opened.close()
        open("/data/notes.txt", "w").close()
        open("/more.txt", "w").close()
        kept_list.clear()
        kept_text = None
        extra = 1
      `;
      await evaluate(session, ruin, world);
      await inTime('restore()', session.restore(checkpoint), world.timers);
      await assertKept(session, world);
      assertSame('The open file', await evaluate(session, 'opened.read()', world), "'ore'");
      assertSame('Random numbers', await evaluate(session, numbers, world), drawn);
      const bytes = await session.files.read('/data/notes.txt');
      assertSame('The file', new TextDecoder().decode(bytes), 'before');
      const paths = (await session.files.list()).map(({ path }) => path);
      assertSame('A later file', paths.includes('/more.txt'), false);
      const names = (await session.variables()).map(({ name }) => name);
      assertSame('A later variable', names.includes('extra'), false);
    },
  },
  {
    id: 'fork-apart',
    title: 'A fork goes on from where its origin stood, and neither knows of the other',
    isShort: true,
    keep: async (world) => {
      const origin = world.createSession();
      await setKept(origin, world);
      const fork = await inTime('fork()', origin.fork(), world.timers);
      try {
        await assertKept(fork, world);
        await evaluate(fork, 'kept_list.append("fork"); kept_text = 1; mine = 1', world);
        await fork.files.write('/fork.txt', 'fork');
        await evaluate(origin, 'yours = 1', world);
        await assertKept(origin, world);
        const seen = ['mine' in (await globalsOf(origin)), 'yours' in (await globalsOf(fork))];
        assertSame('Variables of the other', seen, [false, false]);
        const paths = (await origin.files.list()).map(({ path }) => path);
        assertSame('Files of the other', paths.includes('/fork.txt'), false);
        await origin.reset();
        assertSame('The fork', await evaluate(fork, 'kept_list[-1]', world), "'fork'");
      } finally {
        fork.dispose();
      }
    },
  },
  {
    id: 'checkpoint-elsewhere',
    title: 'A checkpoint of one session can be restored in another',
    keep: async (world) => {
      const session = world.createSession();
      await setKept(session, world);
      const checkpoint = await inTime('checkpoint()', session.checkpoint(), world.timers);
      session.dispose();
      const next = world.createSession({ checkpoint });
      await assertKept(next, world);
      const last = world.createSession();
      await inTime('restore()', last.restore(checkpoint), world.timers);
      await assertKept(last, world);
    },
  },
  {
    id: 'checkpoint-after-limit',
    title: 'A checkpoint after a memory bomb is taken and restored',
    keep: async (world) => {
      const session = world.createSession();
      await setKept(session, world);
      await runCell(session, 'bomb = []\nwhile True: bomb.append(bytes(1000))', world);
      const checkpoint = await inTime('checkpoint()', session.checkpoint(), world.timers);
      await inTime('reset()', session.reset(), world.timers);
      await inTime('restore()', session.restore(checkpoint), world.timers);
      await assertKept(session, world);
      assertSame('The bomb', await evaluate(session, 'len(bomb) > 1000', world), 'True');
    },
  },
];

const endPromises: readonly SessionPromise[] = [
  {
    id: 'hang-stopped',
    title: 'Stop ends a function of the host that hangs, and brings back the session',
    isShort: true,
    keep: async (world) => {
      const session = world.createSession(HANGING_FUNCTION);
      await setKept(session, world);
      const onStart = () => world.timers.setTimeout(() => session.stop(), 150);
      const outcome = await runCell(session, HANG, world, { onStart });
      const seen = outcome.kind === 'stopped' ? outcome.session : outcome;
      assertSame('It ended as', seen, 'restored');
      await assertKept(session, world);
    },
  },
  {
    id: 'hang-overdue',
    title: 'A function of the host that hangs ends at its deadline, and the session comes back',
    keep: async (world) => {
      const session = world.createSession(HANGING_FUNCTION);
      await setKept(session, world);
      const outcome = await runCell(session, HANG, world, { limits: { hostCallMs: 200 } });
      const seen = outcome.kind === 'limited' ? [outcome.limit.name, outcome.session] : outcome;
      assertSame('It ended as', seen, ['hostCallTime', 'restored']);
      await assertKept(session, world);
    },
  },
  {
    id: 'prepared-input',
    title: 'Prepared lines of input are read, and then input ends',
    isShort: true,
    keep: async (world) => {
      const session = world.createSession();
      await setKept(session, world);
      const code = python`
        lines = [input("? "), input()]
        import sys
        rest = sys.stdin.read()
        try:
            input()
            ended = False
        except EOFError:
            ended = True
      `;
      const outcome = await runCell(session, code, world, {
        stdin: 'gr\u00fcn\n\nthree\nfour',
        onInput: async () => null,
      });
      assertSame('It ended as', outcome.kind, 'completed');
      const read = await evaluate(
        session,
        '(lines[0] == "gr\u00fcn", lines[1], rest, ended)',
        world,
      );
      assertSame('It read', read, "(True, '', 'three\\nfour', True)");
      await assertKept(session, world);
    },
  },
  {
    id: 'reset-forgets',
    title: 'After a reset nothing is left of what was there',
    keep: async (world) => {
      const session = world.createSession();
      await setKept(session, world);
      await session.files.write('/notes.txt', 'x');
      await inTime('reset()', session.reset(), world.timers);
      const outcome = await runCell(session, READ_KEPT, world);
      assertSame('It ended as', outcome.kind, 'raised');
      const paths = (await session.files.list()).map(({ path }) => path);
      assertSame('A file', paths.includes('/notes.txt'), false);
    },
  },
  {
    id: 'queue-in-order',
    title: 'Runs that wait for each other run in their order',
    keep: async (world) => {
      const session = world.createSession();
      await setKept(session, world);
      const runs = Array.from({ length: 20 }, (_, index) =>
        runCell(session, index === 0 ? 'order = [0]' : `order.append(${index})`, world),
      );
      await Promise.all(runs);
      const order = await evaluate(session, 'order == list(range(20))', world);
      assertSame('In order', order, 'True');
      assertSame('The variables', await evaluate(session, READ_KEPT, world), KEPT_REPR);
    },
  },
];

async function globalsOf(
  session: Parameters<typeof setKept>[0],
): Promise<Readonly<Record<string, true>>> {
  return Object.fromEntries((await session.variables()).map(({ name }) => [name, true]));
}

export const CHECKPOINTS: PromiseGroup = {
  id: 'checkpoints',
  title: 'Checkpoints and forks',
  promises: checkpointPromises,
};

export const ENDS: PromiseGroup = {
  id: 'limits-and-ends',
  title: 'Limits, ends and input',
  promises: [...limitPromises, ...endPromises],
};
