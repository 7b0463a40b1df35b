// Programs that are known to do harm today, and why. A run that meets one says so and goes on;
// one that does no harm any more is named, so that its line can go.

/** Work in native code that takes no steps: the worker is replaced, and the variables with it. */
const NATIVE = ['session lost', 'next cell failed'];

/** @type {Record<string, readonly string[]>} faults by the program's id */
export const KNOWN_FAILURES = {};

/** The same for Stop, by its kind. */
export const KNOWN_STOPS = new Set(['native loop']);
