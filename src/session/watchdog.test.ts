import { describe, expect, it } from 'vitest';
import { FakeTimers } from './testing/fake-timers';
import { GRACE_MS, Watchdog } from './watchdog';

const PENDING = Symbol('pending');
const peek = (watchdog: Watchdog) =>
  Promise.race([watchdog.verdict, Promise.resolve().then(() => PENDING)]);

describe('a watchdog', () => {
  it('gives up when time and grace are over', async () => {
    const timers = new FakeTimers();
    const watchdog = new Watchdog(100, timers);
    watchdog.start();
    timers.advance(100 + GRACE_MS - 1);
    expect(await peek(watchdog)).toBe(PENDING);
    timers.advance(1);
    expect(await watchdog.verdict).toBe('limited');
  });

  it('sets no timer for a run without limit', () => {
    const timers = new FakeTimers();
    new Watchdog(Number.POSITIVE_INFINITY, timers).start();
    expect(timers.pendingCount).toBe(0);
  });

  it('keeps the time that was left over a pause', async () => {
    const timers = new FakeTimers();
    const watchdog = new Watchdog(100, timers);
    watchdog.start();
    timers.advance(60);
    watchdog.pause();
    timers.advance(10_000);
    watchdog.resume();
    timers.advance(40 + GRACE_MS - 1);
    expect(await peek(watchdog)).toBe(PENDING);
    timers.advance(1);
    expect(await watchdog.verdict).toBe('limited');
  });

  it('leaves no timer once dismissed', () => {
    const timers = new FakeTimers();
    const watchdog = new Watchdog(100, timers);
    watchdog.start();
    watchdog.expectStop();
    watchdog.dismiss();
    expect(timers.pendingCount).toBe(0);
  });
});
