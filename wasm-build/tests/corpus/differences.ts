/**
 * Programs of the corpus that print something else here than in CPython: what differs, and what
 * to do instead. An entry whose program prints the same fails the test.
 */
export const DIFFERENCES: Readonly<Record<string, string>> = {
  'modules/doctest-runs':
    'The report of doctest names the function whose example failed, but says `line ?`: functions do not know their lines here.',
};
