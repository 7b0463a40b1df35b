import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeWorkers } from './testing/fake-worker';
import { WorkerSession } from './worker-session';

let workers: FakeWorkers;
let session: WorkerSession;
let bring: (library: Uint8Array) => void;
let fail: (error: Error) => void;
let loads: number;

beforeEach(() => {
  workers = new FakeWorkers();
  loads = 0;
  session = new WorkerSession({
    loadEngine: async () => ({}),
    loadLibrary: () => {
      loads += 1;
      return new Promise((resolve, reject) => {
        bring = resolve;
        fail = reject;
      });
    },
    startWorker: workers.start,
  });
});

afterEach(async () => {
  session.dispose();
  await vi.waitFor(() => expect(workers.alive).toBe(0));
});

const run = (code: string) => session.run({ cell: 'Cell 1', code });

it('runs a cell that imports nothing while the library is on its way', async () => {
  const outcome = run('print(1)');
  await session.ready();
  (await workers.latest.nextRun()).end();
  expect(await outcome).toMatchObject({ kind: 'completed' });
  expect(workers.latest.libraries).toEqual([]);
});

it('lets a cell that imports wait for the library, and gives it to the worker once', async () => {
  const outcome = run('import re');
  await vi.waitFor(() => expect(loads).toBe(1));
  bring(new Uint8Array(7));
  (await workers.latest.nextRun()).end();
  expect(await outcome).toMatchObject({ kind: 'completed' });
  const again = run('import re');
  (await workers.latest.nextRun()).end();
  await again;
  expect(workers.latest.libraries).toEqual([7]);
  expect(loads).toBe(1);
});

it('stops a cell that waits for the library', async () => {
  const outcome = run('import re');
  await vi.waitFor(() => expect(loads).toBe(1));
  session.stop();
  expect(await outcome).toMatchObject({ kind: 'stopped', session: 'kept' });
});

it('says why the library is not there, and tries again with the next cell', async () => {
  await session.ready();
  await vi.waitFor(() => expect(loads).toBe(1));
  const outcome = run('import re');
  fail(new Error('no connection'));
  await expect(outcome).rejects.toThrow('no connection');
  const again = run('import re');
  await vi.waitFor(() => expect(loads).toBe(2));
  bring(new Uint8Array(3));
  (await workers.latest.nextRun()).end();
  expect(await again).toMatchObject({ kind: 'completed' });
});
