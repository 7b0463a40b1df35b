import type { Determinism } from '../protocol/worker-api';
import type { SessionOptions } from './session-options';

/** @throws {TypeError} for what is no text */
export function assertText(name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') {
    throw new TypeError(`${name} must be a text, not ${value === null ? 'null' : typeof value}.`);
  }
}

/** The largest time a Date can hold, in milliseconds (ECMA-262, 21.4.1.1). */
const MAX_TIME_MS = 8.64e15;

/** @throws {RangeError} for a seed or a clock that is none */
export function assertDeterminism({ seed, clockMs }: Determinism): void {
  if (seed !== undefined && !(Number.isInteger(seed) && seed >= 0 && seed <= 0xffff_ffff)) {
    throw new RangeError(`The seed must be a whole number from 0 to 4294967295, not ${seed}.`);
  }
  if (clockMs !== undefined && !(clockMs >= 0 && clockMs <= MAX_TIME_MS)) {
    throw new RangeError(
      `The clock must begin at a time since 1970 in milliseconds, not ${clockMs}.`,
    );
  }
}

/** @throws {TypeError} for a path or contents that cannot be mounted */
export function assertMounts(mounts: NonNullable<SessionOptions['mounts']>): void {
  for (const [path, data] of Object.entries(mounts)) {
    if (!path.startsWith('/') || path.endsWith('/') || path.includes('\0')) {
      throw new TypeError(`A mount's path begins with / and names a file, unlike "${path}".`);
    }
    if (typeof data !== 'string' && !(data instanceof Uint8Array)) {
      throw new TypeError(`The mount ${path} must be a text or bytes.`);
    }
  }
}

/**
 * Calls what the caller gave us. What it throws is the caller's mistake: it is
 * thrown where nobody catches it, and the session goes on.
 */
export function callSafely(call: () => void): void {
  try {
    call();
  } catch (error) {
    setTimeout(() => {
      throw error;
    }, 0);
  }
}
