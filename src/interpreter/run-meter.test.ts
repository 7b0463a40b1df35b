import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_RUN_LIMITS, type RunLimits } from '../protocol/limits';
import { POLL } from './engine';
import { RunMeter } from './run-meter';

let now: number;
let isStopped: boolean;

beforeEach(() => {
  now = 0;
  isStopped = false;
});

const createMeter = (limits: Partial<RunLimits> = {}) =>
  new RunMeter({
    limits: { ...DEFAULT_RUN_LIMITS, timeMs: 1_000, ...limits },
    ticks: () => now,
    isStopRequested: () => isStopped,
    findOutputLimit: () => null,
  });

describe('the run meter', () => {
  it('asks more rarely when steps are quick, and more often when they are slow', () => {
    const meter = createMeter();
    const first = meter.poll(0);
    for (let i = 0; i < 20; i++) meter.poll(0);
    const quick = meter.poll(0);
    now += 50;
    const slow = meter.poll(0);
    expect(quick).toBeGreaterThan(first);
    expect(slow).toBeLessThan(quick);
  });

  it('never grants steps past the limit of steps', () => {
    const meter = createMeter({ steps: 100 });
    let steps = 0;
    for (;;) {
      const portion = meter.poll(steps);
      if (portion <= 0) break;
      steps += portion;
    }
    expect(steps).toBe(100);
    expect(meter.limit).toEqual({ name: 'steps', value: 100 });
  });

  it('passes a limit on as an exception first, and aborts after the grace time', () => {
    const meter = createMeter();
    now = 1_000;
    expect(meter.poll(1)).toBe(POLL.limit);
    expect(meter.poll(2)).toBeGreaterThan(0);
    now += 300;
    expect(meter.poll(3)).toBe(POLL.abort);
    expect(meter.poll(4)).toBe(POLL.abort);
  });

  it('measures the grace after a limit of steps in steps', () => {
    const meter = createMeter({ steps: 10 });
    expect(meter.poll(10)).toBe(POLL.limit);
    now += 900;
    expect(meter.poll(100)).toBeGreaterThan(0);
    expect(meter.poll(20_000)).toBe(POLL.abort);
  });

  it('passes a Stop on as an interrupt, once', () => {
    const meter = createMeter();
    isStopped = true;
    expect(meter.poll(1)).toBe(POLL.interrupt);
    expect(meter.poll(2)).toBeGreaterThan(0);
    expect(meter.isStopped).toBe(true);
  });

  it('does not count waiting as running', () => {
    const meter = createMeter();
    now = 5_000;
    meter.addWait(4_500);
    expect(meter.poll(1)).toBeGreaterThan(0);
    now += 500;
    expect(meter.poll(1)).toBe(POLL.limit);
  });

  it('gives the grace time once to a program that waits again and again after a Stop', () => {
    const meter = createMeter();
    meter.noteStop();
    now += 200;
    meter.noteStop();
    expect(meter.poll(0)).toBeGreaterThan(0);
    now += 100;
    meter.noteStop();
    expect(meter.poll(0)).toBe(POLL.abort);
  });
});
