// Where MicroPython and CPython differ, and what the generator writes therefore or does not write.

export const AVOIDED = [
  ['[*a, *b], (*a,), {**a}', 'MicroPython has stars in calls and targets, not in displays'],
];
