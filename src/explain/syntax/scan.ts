import { KEYWORDS } from '../known-words';

export interface Token {
  readonly kind: 'name' | 'keyword' | 'number' | 'string' | 'sign' | 'odd' | 'newline' | 'comment';
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** A string that its line, or the program, ends before its quote. */
  readonly isOpen?: boolean;
}

const STRING = /(?<prefix>[rbfu]{0,2})(?<quote>"""|'''|"|')/iy;
const NAME = /[\p{L}_][\p{L}\p{N}\p{M}_]*/uy;
const NUMBER =
  /0[xob][\da-f_]+|(?:\d[\d_]*)?\.\d[\d_]*(?:e[-+]?\d+)?j?|\d[\d_]*\.?(?:e[-+]?\d+)?j?/iy;
const SIGN =
  /\*\*=|\/\/=|>>=|<<=|\.\.\.|->|:=|==|!=|<=|>=|\*\*|\/\/|<<|>>|[-+*/%&|^@]=|[-+*/%&|^~<>=()[\]{},:;.@!?`]/y;
const BLANK = /[ \t\r\f]+|\\\r?\n/y;

/** What a sticky expression finds at a place. */
function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

const KEYWORD_SET: ReadonlySet<string> = new Set(KEYWORDS);

/** A program as tokens, whatever is wrong with it. Blanks and continued lines are left out. */
export function scan(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const add = (kind: Token['kind'], length: number, isOpen = false) => {
    const token = { kind, text: text.slice(at, at + length), from: at, to: at + length };
    tokens.push(isOpen ? { ...token, isOpen } : token);
    at += length;
  };
  while (at < text.length) {
    const blank = matchAt(BLANK, text, at);
    if (blank) {
      at += blank[0].length;
      continue;
    }
    const first = text[at] ?? '';
    const name = matchAt(NAME, text, at)?.[0];
    if (first === '\n') add('newline', 1);
    else if (first === '#') add('comment', lengthToLineEnd(text, at));
    else if (matchAt(STRING, text, at)) {
      const { length, isOpen } = measureString(text, at);
      add('string', length, isOpen);
    } else if (name !== undefined) add(KEYWORD_SET.has(name) ? 'keyword' : 'name', name.length);
    else {
      const number = matchAt(NUMBER, text, at)?.[0];
      const sign = matchAt(SIGN, text, at)?.[0];
      if (number) add('number', number.length);
      else if (sign) add('sign', sign.length);
      else add('odd', String.fromCodePoint(text.codePointAt(at) ?? 0).length);
    }
  }
  return tokens;
}

function lengthToLineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return (end === -1 ? text.length : end) - at;
}

function measureString(text: string, from: number) {
  const match = matchAt(STRING, text, from);
  const quote = match?.groups?.quote ?? '"';
  let at = from + (match?.[0].length ?? 1);
  while (at < text.length) {
    if (text.startsWith(quote, at)) return { length: at + quote.length - from, isOpen: false };
    if (text[at] === '\n' && quote.length === 1) break;
    at += text[at] === '\\' ? 2 : 1;
  }
  return { length: Math.min(at, text.length) - from, isOpen: true };
}

/** The quote a string begins with, and where its content begins. */
export function openingOf(token: Token) {
  const match = matchAt(STRING, token.text, 0);
  const prefix = match?.groups?.prefix ?? '';
  return {
    prefix,
    quote: match?.groups?.quote ?? '"',
    content: token.from + (match?.[0].length ?? 1),
  };
}
