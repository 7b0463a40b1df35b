// Programs that are known to do harm today, and why. A run that meets one counts it apart and goes
// on; one that did no harm anywhere is named, so that it can be taken off once its reason is gone.

/** By reason: what may go wrong, and in which programs. */
const KNOWN = [
  {
    // What the program has hoarded is still held by its variables, and the next cell finds no room.
    // How much is held when the run ends depends on the machine's speed: not all fail everywhere.
    faults: ['next cell failed'],
    programs: [
      ...['hoard-floats', 'hoard-generators', 'hoard-closures', 'hoard-objects', 'hoard-methods'],
      ...['hoard-exceptions', 'hoard-nested-lists', 'hoard-nested-dicts', 'hoard-named-tuples'],
      ...['deep-directories', 'open-files'],
    ],
  },
  {
    // The length of the repeated bytes is the largest number there is, and one more is none.
    faults: ['ended otherwise'],
    programs: ['huge-bytes'],
  },
];

/** @type {Readonly<Record<string, readonly string[]>>} faults by the program's id */
export const KNOWN_FAILURES = Object.fromEntries(
  KNOWN.flatMap(({ faults, programs }) => programs.map((id) => [id, faults])),
);
