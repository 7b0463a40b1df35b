// Programs that are known to do harm today, and why. A run that meets one counts it apart and goes
// on; one that did no harm anywhere is named, so that it can be taken off once its reason is gone.

/** By reason: what may go wrong, and in which programs. */
const KNOWN = [];

/** @type {Readonly<Record<string, readonly string[]>>} faults by the program's id */
export const KNOWN_FAILURES = Object.fromEntries(
  KNOWN.flatMap(({ faults, programs }) => programs.map((id) => [id, faults])),
);
