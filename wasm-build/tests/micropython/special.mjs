// Tests whose .exp file holds patterns: each line is a regular expression in which only an
// escaped metacharacter is one, and `########` stands for any number of lines.

const SPECIAL = new Set([
  'micropython/meminfo.py',
  'basics/bytes_compare3.py',
  'basics/builtin_help.py',
]);

/**
 * Whether `output` is what is expected of the test.
 *
 * @param {string} name
 */
export function matches(name, expected, output) {
  if (!SPECIAL.has(name)) return output === expected;
  return new RegExp(`^${toPattern(expected)}$`).test(output);
}

function toPattern(expected) {
  return expected
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => (line === '########' ? '(?:.*\\n)*?' : `${toLinePattern(line)}\\n`))
    .join('');
}

function toLinePattern(line) {
  return line.replaceAll(/\\(.)|[()[\]{}.*+^$]/g, (found, escaped) => escaped ?? `\\${found}`);
}
