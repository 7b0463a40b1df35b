// Programs that are known to do harm today, and why. A run that meets one counts it apart and goes
// on; one that did no harm anywhere is named, so that it can be taken off.

/** By reason: what may go wrong, and in which programs. */
const KNOWN = [
  {
    // Work in native code that takes no steps: the worker is replaced, and the variables with it.
    // How long it takes depends on the machine; some of it ends in time on a fast one.
    faults: ['session lost', 'next cell failed'],
    programs: [
      ...['huge-power', 'power-in-function', 'modular-power', 'product-of-giants'],
      ...['division-of-giants', 'factorial', 'sum-of-range', 'max-of-range', 'search-in-iterator'],
      ...['sort-of-many', 'regex-nested-plus', 'regex-alternatives', 'regex-optional'],
      ...['regex-substitute', 'find-worst-case', 'count-worst-case', 'format-width'],
      ...['percent-width', 'shared-repr', 'shared-compare', 'shared-order', 'shared-hash'],
      ...['shared-json', 'reversed-text', 'hoard-int', 'recursion-finally', 'endless-value'],
      ...['native-when-stopped', 'deep-brackets', 'deeper-lists', 'open-brackets', 'deep-signs'],
      ...['long-sum', 'many-lines', 'many-names', 'long-constants', 'long-dict', 'long-literal'],
      ...['folded-constants', 'print-huge', 'value-huge', 'parse-huge', 'parse-other-base'],
      ...['format-huge', 'huge-to-float', 'huge-in-json', 'digits-forever'],
    ],
  },
  {
    // What the program has hoarded is still held by its variables, and the next cell finds no room.
    faults: ['next cell failed'],
    programs: [
      ...['hoard-floats', 'hoard-generators', 'hoard-closures', 'hoard-objects', 'hoard-methods'],
      ...['hoard-exceptions', 'hoard-nested-lists', 'hoard-nested-dicts', 'hoard-named-tuples'],
      ...['deep-directories', 'open-files', 'full-to-the-last-byte'],
    ],
  },
  {
    // The length of the repeated bytes is all the numbers there are, and one more is none.
    faults: ['ended otherwise', 'session lost', 'next cell failed'],
    programs: ['huge-bytes'],
  },
];

/** @type {Readonly<Record<string, readonly string[]>>} faults by the program's id */
export const KNOWN_FAILURES = Object.fromEntries(
  KNOWN.flatMap(({ faults, programs }) => programs.map((id) => [id, faults])),
);

/** Stops that lose the variables, by their kind, for the first reason above. */
export const KNOWN_STOPS = new Set(['native loop']);
