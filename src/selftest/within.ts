import type { Timers } from '../session/watchdog';

/** What {@link within} gives when the time was over first. */
export const LATE = Symbol('late');

/** Waits for a promise, but not longer than `ms`. */
export function within<T>(
  promise: Promise<T>,
  ms: number,
  timers: Timers,
): Promise<T | typeof LATE> {
  return new Promise((resolve, reject) => {
    const timer = timers.setTimeout(() => resolve(LATE), ms);
    promise.then(resolve, reject).finally(() => timers.clearTimeout(timer));
  });
}
