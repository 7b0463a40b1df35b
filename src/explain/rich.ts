/** A piece of a sentence: words, or code that is shown as code. */
export interface Part {
  readonly kind: 'text' | 'code';
  readonly text: string;
}

/** A sentence as parts, so that nobody needs to make HTML of it. */
export type Rich = readonly Part[];

/** Code in a sentence is cut to this many characters. */
const CODE_LENGTH = 60;

/**
 * Template tag of the catalogue: a string between the words is code, a number is
 * a word, and parts are taken as they are.
 */
export function rich(
  words: TemplateStringsArray,
  ...values: readonly (string | number | Rich)[]
): Rich {
  const parts: Part[] = [];
  const add = (kind: Part['kind'], text: string) => {
    const last = parts.at(-1);
    if (kind === 'text' && last?.kind === 'text') {
      parts[parts.length - 1] = { kind, text: last.text + text };
    } else if (text !== '') {
      parts.push({ kind, text });
    }
  };
  words.forEach((text, index) => {
    add('text', text);
    const value = values[index];
    if (typeof value === 'string') parts.push({ kind: 'code', text: shorten(value) });
    else if (typeof value === 'number') add('text', String(value));
    else for (const part of value ?? []) add(part.kind, part.text);
  });
  return parts;
}

function shorten(code: string): string {
  const line = code.replace(/\s*\n\s*/g, ' ');
  const characters = [...line];
  if (characters.length <= CODE_LENGTH) return line;
  return `${characters.slice(0, CODE_LENGTH - 1).join('')}…`;
}

/** For the ear and the terminal: code stands between the marks, which may be empty. */
export function toPlainText(parts: Rich, mark = ''): string {
  return parts.map(({ kind, text }) => (kind === 'code' ? mark + text + mark : text)).join('');
}
