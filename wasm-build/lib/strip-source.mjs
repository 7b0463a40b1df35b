// Python without comments and docstrings, indented by one. The lines stay where they are, so that
// tracebacks name those of the file.

const TOKEN =
  /#[^\n]*|[rRbBfFuU]{0,2}(?:"""(?:\\.|(?!""")[^\\])*"""|'''(?:\\.|(?!''')[^\\])*'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')/gs;

/** A string literal that stands alone as a statement. */
const DOCSTRING = /^([ \t]*)"""(?:\\.|(?!""")[^\\])*"""[ \t]*$/gms;

/** Characters of no source: they stand for a docstring, and around the number of a literal. */
const [DOC, OPEN, CLOSE] = ['\ue000', '\ue001', '\ue002'];

/**
 * @param {string} text a source of the library: indented by fours, and three double quotes at the
 *   beginning of a line are a docstring's
 */
export function stripSource(text) {
  const literals = [];
  const keep = (literal) => `${OPEN}${literals.push(literal) - 1}${CLOSE}`;
  return text
    .replaceAll(
      DOCSTRING,
      (match, indent) => indent + DOC + '\n'.repeat(match.split('\n').length - 1),
    )
    .replaceAll(TOKEN, (token) => (token.startsWith('#') ? '' : keep(token)))
    .split('\n')
    .map((line) => line.trimEnd())
    .map((line) => line.replace(/^ +/, (spaces) => ' '.repeat(Math.ceil(spaces.length / 4))))
    .map((line) => line.replace(DOC, 'pass'))
    .join('\n')
    .replaceAll(/\ue001(\d+)\ue002/g, (_, index) => literals[index])
    .trimEnd()
    .concat('\n');
}
