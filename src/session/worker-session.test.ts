import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AuditEvent } from '../protocol/audit';
import { CHECKPOINT, writeHeader } from '../protocol/checkpoint';
import { NO_FIGURES, type Outcome } from '../protocol/outcome';
import type { OutputPiece } from '../protocol/output';
import type { StopSignal } from '../signal/stop-signal';
import { seal } from './seal';
import type { RunRequest } from './session';
import { FakeTimers } from './testing/fake-timers';
import { COMPLETED, FakeWorkers } from './testing/fake-worker';
import { GRACE_MS } from './watchdog';
import { WorkerSession } from './worker-session';

class FakeSignal implements StopSignal {
  raised = 0;
  arm() {
    return { kind: 'mailbox', urls: ['blob:fake', 'blob:too'] } as const;
  }
  raise() {
    this.raised++;
  }
  disarm() {
    return undefined;
  }
}

let workers: FakeWorkers;
let timers: FakeTimers;
let signal: FakeSignal;
let session: WorkerSession;
let retries: boolean[];

beforeEach(() => {
  workers = new FakeWorkers();
  timers = new FakeTimers();
  signal = new FakeSignal();
  retries = [];
  session = new WorkerSession({
    loadEngine: async (isRetry) => {
      retries.push(isRetry);
      return {};
    },
    startWorker: workers.start,
    createSignal: () => signal,
    timers,
  });
});

afterEach(async () => {
  session.dispose();
  await vi.waitFor(() => expect(workers.alive).toBe(0));
  expect(timers.pendingCount).toBe(0);
});

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** The smallest bytes that pass for a checkpoint on this side. */
function sealed(): Uint8Array {
  const bytes = new Uint8Array(CHECKPOINT.regionsAt);
  writeHeader(bytes, { buildId: '0'.repeat(CHECKPOINT.buildIdBytes), regions: [] });
  return seal(bytes);
}

const cell = (code: string) => ({ cell: 'Cell 1', code });

/** Starts a run and waits until the worker has it. */
async function begin(limits = {}, more: Partial<RunRequest> = {}) {
  const output: OutputPiece[] = [];
  const outcome = session.run({
    ...cell('code'),
    limits,
    ...more,
    onOutput: (pieces) => output.push(...pieces),
  });
  await session.ready();
  return { outcome, output, run: await workers.latest.nextRun() };
}

describe('a run', () => {
  it('resolves with the outcome of the worker', async () => {
    const { outcome, run } = await begin();
    expect(session.state).toBe('running');
    run.end();
    expect(await outcome).toEqual(COMPLETED);
    expect(session.state).toBe('ready');
  });

  it('hears all output before it resolves, though the two travel on different roads', async () => {
    const { outcome, output, run } = await begin();
    const { run: id } = run.request;
    for (let i = 0; i < 50; i++) {
      run.events.postMessage({
        kind: 'output',
        run: id,
        pieces: [{ stream: 'stdout', text: `${i}` }],
      });
    }
    run.end();
    await outcome;
    expect(output).toHaveLength(50);
  });

  it('waits for the one before it', async () => {
    const { outcome, run } = await begin();
    let hasStarted = false;
    const second = session.run({ ...cell('b'), onStart: () => (hasStarted = true) });
    run.end();
    await outcome;
    const next = await workers.latest.nextRun();
    expect(hasStarted).toBe(true);
    next.end();
    expect((await second).kind).toBe('completed');
  });

  it('past its time limit and the grace time costs the worker, and says so', async () => {
    const { outcome } = await begin({ timeMs: 500 });
    timers.advance(500 + GRACE_MS);
    expect(await outcome).toMatchObject({
      kind: 'limited',
      limit: { name: 'time', value: 500 },
      session: 'restored',
    });
    expect(workers.started).toHaveLength(2);
    expect(workers.started[0]?.isTerminated).toBe(true);
  });

  it('does not use up its time while it waits for a person', async () => {
    const onInput = () => new Promise<null>(() => undefined);
    const { outcome, run } = await begin({ timeMs: 500 }, { onInput });
    const { run: id } = run.request;
    timers.advance(400);
    run.events.postMessage({ kind: 'waiting', run: id, question: 1, prompt: '' });
    await new Promise((resolve) => setTimeout(resolve));
    timers.advance(60_000);
    run.events.postMessage({ kind: 'resumed', run: id, question: 1 });
    await new Promise((resolve) => setTimeout(resolve));
    run.end();
    expect((await outcome).kind).toBe('completed');
  });

  it('on a worker that dies ends as crashed, and the next one gets a new worker', async () => {
    const { outcome } = await begin();
    workers.latest.fail('out of memory');
    expect(await outcome).toMatchObject({
      kind: 'crashed',
      message: 'out of memory',
      session: 'restored',
    });
    const { outcome: second, run } = await begin();
    run.end();
    expect((await second).kind).toBe('completed');
  });

  it('that crashes the engine costs the worker', async () => {
    const { outcome, run } = await begin();
    const crashed: Outcome = {
      kind: 'crashed',
      message: 'trap',
      session: 'restored',
      figures: NO_FIGURES,
    };
    run.end(crashed);
    expect(await outcome).toEqual(crashed);
    expect(workers.started).toHaveLength(2);
  });
});

describe('stop', () => {
  it('raises the signal and leaves the rest to the program', async () => {
    const { outcome, run } = await begin();
    session.stop();
    expect(signal.raised).toBe(1);
    run.end({ kind: 'stopped', session: 'kept', exception: null, figures: NO_FIGURES });
    expect(await outcome).toMatchObject({ kind: 'stopped', session: 'kept' });
    expect(workers.started).toHaveLength(1);
  });

  it('replaces a worker that does not answer within the grace time', async () => {
    const { outcome } = await begin();
    session.stop();
    timers.advance(GRACE_MS);
    expect(await outcome).toMatchObject({ kind: 'stopped', session: 'restored' });
    await session.ready();
    expect(workers.alive).toBe(1);
  });

  it('twice is stop once', async () => {
    const { outcome } = await begin();
    session.stop();
    timers.advance(GRACE_MS / 2);
    session.stop();
    timers.advance(GRACE_MS / 2);
    expect((await outcome).kind).toBe('stopped');
  });

  it('cancels the runs that wait', async () => {
    const { outcome, run } = await begin();
    const waiting = session.run(cell('later'));
    session.stop();
    run.end();
    await outcome;
    expect(await waiting).toMatchObject({ kind: 'stopped', session: 'kept' });
    expect(workers.latest.hasRun).toBe(false);
  });

  it('does nothing when nothing runs', async () => {
    await session.ready();
    session.stop();
    expect(signal.raised).toBe(0);
  });

  it('ends a run at once that has no engine to run on yet', async () => {
    const slow = new WorkerSession({
      loadEngine: () => new Promise(() => undefined),
      startWorker: workers.start,
      timers,
    });
    const outcome = slow.run(cell('code'));
    slow.stop();
    expect(await outcome).toMatchObject({ kind: 'stopped', session: 'kept' });
    slow.dispose();
  });
});

describe('reset', () => {
  it('gives a fresh worker, and none where nothing has happened', async () => {
    await session.reset();
    expect(workers.started).toHaveLength(1);
    await session.variables();
    await session.reset();
    expect(workers.started).toHaveLength(2);
    expect(workers.alive).toBe(1);
  });

  it('ends the run under way', async () => {
    const { outcome } = await begin();
    await session.reset();
    expect(await outcome).toMatchObject({ kind: 'stopped', session: 'lost' });
  });
});

describe('a session without an engine', () => {
  it('rejects with what happened, and tries again', async () => {
    await session.variables();
    workers.startFailure = 'Python was refused the memory it needs to start.';
    await expect(session.reset()).rejects.toThrow('refused the memory');
    expect(session.state).toBe('failed');
    await expect(session.run(cell('code'))).rejects.toMatchObject({ name: 'EngineLoadError' });
    workers.startFailure = null;
    await session.reset();
    expect(session.state).toBe('ready');
    // The engine at hand may be what is wrong: each start after a failed one asks for a new one.
    expect(retries).toEqual([false, false, true, true]);
  });
});

describe('a checkpoint that hangs Python', () => {
  const checkpoint = new Uint8Array(0);

  it('is refused, and the session goes on from before it', async () => {
    await session.ready();
    workers.hangsInCheckpoints = true;
    const restored = session.restore(sealed());
    restored.catch(() => undefined);
    await nextTask();
    workers.hangsInCheckpoints = false;
    timers.advance(60_000);
    await expect(restored).rejects.toMatchObject({ name: 'CheckpointRefusedError' });
    await session.ready();
    expect(workers.alive).toBe(1);
    expect(workers.started).toHaveLength(2);
  });

  it('is left alone once a worker cannot start from it', async () => {
    const { outcome, run } = await begin();
    run.events.postMessage({ kind: 'checkpoint', bytes: checkpoint, timeMs: 1 });
    await nextTask();
    workers.hangsInCheckpoints = true;
    session.stop();
    timers.advance(GRACE_MS);
    await outcome;
    await vi.waitFor(() => expect(workers.started).toHaveLength(2));
    timers.advance(60_000);
    await session.ready();
    expect(workers.started).toHaveLength(3);
    expect(workers.alive).toBe(1);
  });
});

describe('rubbish from the worker', () => {
  const NOTHING = [undefined, null, 7, 'ended', [], {}, { kind: 'boom' }, { kind: 'ended' }];

  const toRubbish = (run: number): readonly unknown[] => [
    ...NOTHING,
    { kind: 'ended', run: '1' },
    { kind: 'ended', run: run + 1, record: null },
    { kind: 'output', run },
    { kind: 'output', run, pieces: [null, { stream: 'stdout', text: {} }] },
    { kind: 'output', run, pieces: [{ stream: 'gap', bytes: 'x', lines: -1 }] },
    { kind: 'entered', run, deadlineMs: Number.NaN },
    { kind: 'entered', run, deadlineMs: 1 },
    { kind: 'returned', run },
    { kind: 'returned', run },
    { kind: 'waiting', run, question: {} },
    { kind: 'waiting', run, question: 1 },
    { kind: 'called', run, question: 1, request: 'no bytes' },
    { kind: 'called', run, question: 1, request: Uint8Array.of(0xff) },
    { kind: 'resumed', run, question: 99 },
    { kind: 'taken', run, question: 1, bytes: -1 },
    { kind: 'checkpoint', bytes: 'no bytes', timeMs: null },
    { kind: 'checkpoint' },
  ];

  it('neither ends a run nor keeps one from its end', async () => {
    const { outcome, output, run } = await begin({ timeMs: 500 });
    for (const rubbish of toRubbish(run.request.run)) run.events.postMessage(rubbish as never);
    await nextTask();
    run.end();
    expect((await outcome).kind).toBe('completed');
    expect(output).toEqual([]);
  });

  it('does not take a run its limits', async () => {
    const { outcome, run } = await begin({ timeMs: 500 });
    for (const rubbish of toRubbish(run.request.run)) run.events.postMessage(rubbish as never);
    await nextTask();
    timers.advance(500 + GRACE_MS);
    expect(await outcome).toMatchObject({ kind: 'limited', session: 'restored' });
  });

  it('at the end of a run is no record', async () => {
    const events: AuditEvent[] = [];
    const audited = new WorkerSession({
      loadEngine: async () => ({}),
      startWorker: workers.start,
      createSignal: () => signal,
      timers,
      onAudit: (event) => events.push(event),
    });
    const outcome = audited.run(cell('code'));
    await audited.ready();
    const run = await workers.latest.nextRun();
    const record = { hostCalls: [{ request: 'x' }], fileChanges: 7 };
    run.events.postMessage({ kind: 'ended', run: run.request.run, record } as never);
    run.end();
    expect((await outcome).kind).toBe('completed');
    expect(events.at(-1)).toMatchObject({ kind: 'run', hostCalls: [], fileChanges: [] });
    audited.dispose();
  });

  it('in the place of an outcome is a crash', async () => {
    for (const rubbish of [null, 7, [], { kind: 'boom' }]) {
      const { outcome, run } = await begin();
      run.end(rubbish as never);
      expect(await outcome).toMatchObject({ kind: 'crashed', session: 'restored' });
    }
  });
});

describe('dispose', () => {
  it('ends the run under way and takes no more', async () => {
    const { outcome } = await begin();
    session.dispose();
    expect((await outcome).kind).toBe('stopped');
    await expect(session.run(cell('code'))).rejects.toThrow('disposed');
  });
});

it('asks for completions', async () => {
  expect(await session.complete('ma')).toEqual(['ma!']);
});
