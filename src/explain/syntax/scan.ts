import { KEYWORDS } from '../known-words';

export interface Token {
  readonly kind: 'name' | 'keyword' | 'number' | 'string' | 'sign' | 'odd' | 'newline' | 'comment';
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** A string that its line, or the program, ends before its quote. */
  readonly isOpen?: boolean;
}

const STRING = /^(?<prefix>[rbfu]{0,2})(?<quote>"""|'''|"|')/i;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*/u;
const NUMBER =
  /^(?:0[xob][\da-f_]+|(?:\d[\d_]*)?\.\d[\d_]*(?:e[-+]?\d+)?j?|\d[\d_]*\.?(?:e[-+]?\d+)?j?)/i;
const SIGN =
  /^(?:\*\*=|\/\/=|>>=|<<=|\.\.\.|->|:=|==|!=|<=|>=|\*\*|\/\/|<<|>>|[-+*/%&|^@]=|[-+*/%&|^~<>=()[\]{},:;.@!?`])/;
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
    // Long enough for any token but strings, comments and names.
    const rest = text.slice(at, at + 256);
    const first = rest[0] ?? '';
    if (first === '\n') add('newline', 1);
    else if (/[ \t\r\f]/.test(first)) at += 1;
    else if (rest.startsWith('\\\n')) at += 2;
    else if (first === '#') add('comment', lengthToLineEnd(text, at));
    else if (STRING.test(rest)) {
      const { length, isOpen } = measureString(text, at);
      add('string', length, isOpen);
    } else if (NAME.test(rest)) {
      const word = NAME.exec(rest)?.[0] ?? first;
      add(KEYWORD_SET.has(word) ? 'keyword' : 'name', word.length);
    } else if (NUMBER.test(rest)) add('number', NUMBER.exec(rest)?.[0].length ?? 1);
    else if (SIGN.test(rest)) add('sign', SIGN.exec(rest)?.[0].length ?? 1);
    else add('odd', [...rest][0]?.length ?? 1);
  }
  return tokens;
}

function lengthToLineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return (end === -1 ? text.length : end) - at;
}

function measureString(text: string, from: number) {
  const match = STRING.exec(text.slice(from, from + 8));
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
  const match = STRING.exec(token.text);
  const prefix = match?.groups?.prefix ?? '';
  return {
    prefix,
    quote: match?.groups?.quote ?? '"',
    content: token.from + (match?.[0].length ?? 1),
  };
}
