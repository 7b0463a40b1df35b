import type { Determinism } from '../protocol/worker-api';
import type { RunRequest } from './session';
import type { SessionOptions } from './session-options';

/** @throws {TypeError} for what is no text */
export function assertText(name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') {
    throw new TypeError(`${name} must be a text, not ${describe(value)}.`);
  }
}

/** @throws {TypeError} for what is neither a function nor left out */
export function assertFunction(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'function') {
    throw new TypeError(`${name} must be a function, not ${describe(value)}.`);
  }
}

/** @throws {TypeError} for a request that is none */
export function assertRunRequest(request: RunRequest): void {
  assertObject('request', request);
  const { cell, code, stdin, limits, tape, onInput, onOutput, onStart } = request;
  assertText('cell', cell);
  assertText('code', code);
  if (stdin !== undefined) assertText('stdin', stdin);
  if (limits !== undefined) assertObject('limits', limits);
  for (const [name, value] of Object.entries({ onInput, onOutput, onStart })) {
    assertFunction(name, value);
  }
  if (tape === undefined) return;
  assertObject('tape', tape);
  for (const list of [tape.answers, tape.reads, tape.verdicts]) {
    if (!Array.isArray(list)) throw new TypeError('tape must hold answers, reads and verdicts.');
  }
}

export function assertObject(name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${name} must be an object, not ${describe(value)}.`);
  }
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : typeof value;
}

/** The largest time a Date can hold, in milliseconds (ECMA-262, 21.4.1.1). */
export const MAX_TIME_MS = 8.64e15;

/** @throws {RangeError} for a seed or a clock that is none */
export function assertDeterminism(determinism: Determinism): void {
  assertObject('determinism', determinism);
  const { seed, clockMs } = determinism;
  if (seed !== undefined && !(Number.isInteger(seed) && seed >= 0 && seed <= 0xffff_ffff)) {
    throw new RangeError(`The seed must be a whole number from 0 to 4294967295, not ${seed}.`);
  }
  if (
    clockMs !== undefined &&
    !(Number.isFinite(clockMs) && clockMs >= 0 && clockMs <= MAX_TIME_MS)
  ) {
    throw new RangeError(
      `The clock must begin at a time since 1970 in milliseconds, not ${clockMs}.`,
    );
  }
}

/** @throws {TypeError} for a path or contents that cannot be mounted */
export function assertMounts(mounts: NonNullable<SessionOptions['mounts']>): void {
  assertObject('mounts', mounts);
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
