/**
 * Programs of the corpus that print something else here than in CPython: what differs, and what
 * to do instead. An entry whose program prints the same fails the test.
 */
export const DIFFERENCES: Readonly<Record<string, string>> = {
  'regex/unicode': 'Which letters there are beside those of ASCII is not known yet.',
};
