import type { LookAlike } from '../texts/english-syntax';
import { message } from '../texts/texts';
import { openingOf, type Token } from './scan';
import { endsValue, isCloser, isOpener, isSign, type SyntaxFinding } from './statement-lines';

const LOOK_ALIKES: readonly (readonly [LookAlike, Readonly<Record<string, string>>])[] = [
  ['quote', { '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"', '＂': '"' }],
  ['quote', { '‘': "'", '’': "'", '‚': "'", '‛': "'", '´': "'", '′': "'", '＇': "'" }],
  ['dash', { '–': '-', '—': '-', '−': '-', '‐': '-', '‑': '-' }],
  ['times', { '×': '*', '·': '*', '⋅': '*', '∗': '*' }],
  ['divide', { '÷': '/', '∕': '/', '⁄': '/' }],
  ['compare', { '≤': '<=', '≥': '>=', '≠': '!=' }],
  [
    'wide',
    { '：': ':', '；': ';', '，': ',', '（': '(', '）': ')', '＝': '=', '［': '[', '］': ']' },
  ],
  ['space', { '\u00a0': ' ', '\u2003': ' ', '\u2009': ' ', '\u3000': ' ', '\u202f': ' ' }],
];

/** What is wrong with characters, quotes and brackets: the first of them. */
export function checkLexical(tokens: readonly Token[]): SyntaxFinding | null {
  const found = [
    oddCharacter(tokens),
    firstOpenQuote(tokens),
    brokenFormat(tokens),
    brackets(tokens),
  ].filter((one) => one !== null);
  // An open quote swallows brackets of its line: it is the cause of both.
  const quotes = found.filter((one) => !one.what.key.startsWith('bracket'));
  const candidates = quotes.length > 0 ? quotes : found;
  return candidates.reduce<SyntaxFinding | null>(
    (first, one) => (first && (first.spot?.from ?? 0) <= (one.spot?.from ?? 0) ? first : one),
    null,
  );
}

/** The first character of a program that is none of Python's. */
export function oddCharacter(tokens: readonly Token[]): SyntaxFinding | null {
  const spot = tokens.find(({ kind }) => kind === 'odd');
  if (!spot) return null;
  const character = spot.text;
  for (const [look, signs] of LOOK_ALIKES) {
    const right = signs[character];
    if (right === undefined) continue;
    return {
      what: message('character-other', { character, look }),
      spot,
      tries: [message('try-replace', { wrong: character, right })],
    };
  }
  return {
    what: message('character-odd', { character }),
    spot,
    tries: [message('try-remove', { code: character })],
  };
}

function firstOpenQuote(tokens: readonly Token[]): SyntaxFinding | null {
  const token = tokens.find(({ isOpen }) => isOpen);
  return token ? openQuote(tokens, token) : null;
}

function openQuote(tokens: readonly Token[], token: Token): SyntaxFinding {
  const { quote, content } = openingOf(token);
  const index = tokens.indexOf(token);
  const line = tokens.slice(lastNewline(tokens, index) + 1, index + 1);
  // 'it's': the text ends where the apostrophe was meant as a letter.
  const inside = line.find((one, place) => {
    const before = line[place - 1];
    return (
      one.kind === 'name' &&
      before?.kind === 'string' &&
      before.to === one.from &&
      openingOf(before).quote === quote
    );
  });
  const other = quote === "'" ? '"' : "'";
  if (inside) {
    return {
      what: message('quote-inside', { quote }),
      spot: inside,
      tries: [message('try-other-quotes', { quote: other })],
    };
  }
  const rest = token.text.trimEnd();
  const last = rest.search(/["'][\])}:,]*$/);
  if (quote.length === 1 && last > 0 && rest[last] === other) {
    const from = token.from + last;
    return {
      what: message('quote-other', { quote: other, opener: quote }),
      spot: { from, to: from + 1 },
      tries: [message('try-replace', { wrong: other, right: quote })],
    };
  }
  return {
    what: message('quote-open', { quote }),
    spot: { from: content - quote.length, to: content },
    tries: [message('try-close', { closer: quote })],
  };
}

function lastNewline(tokens: readonly Token[], before: number): number {
  let at = before - 1;
  while (at >= 0 && tokens[at]?.kind !== 'newline') at--;
  return at;
}

/** The braces of f-strings. */
export function brokenFormat(tokens: readonly Token[]): SyntaxFinding | null {
  for (const token of tokens) {
    if (token.kind !== 'string' || token.isOpen) continue;
    const { prefix, content, quote } = openingOf(token);
    if (!/f/i.test(prefix)) continue;
    const found = checkBraces(token.text.slice(content - token.from, -quote.length), content);
    if (found) return found;
  }
  return null;
}

function checkBraces(text: string, offset: number): SyntaxFinding | null {
  const opened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const isDouble = opened.length === 0 && text[at] === text[at + 1];
    if ((text[at] === '{' || text[at] === '}') && isDouble) at += 1;
    else if (opened.length > 0 && /["']/.test(text[at] ?? '')) at = endOfText(text, at);
    else if (text[at] === '{') opened.push(at);
    else if (text[at] === '}') {
      const from = opened.pop();
      if (from === undefined) {
        return {
          what: message('fstring-extra', { bracket: '}' }),
          spot: { from: offset + at, to: offset + at + 1 },
          tries: [message('try-double', { code: '}}' })],
        };
      }
      if (text.slice(from + 1, at).trim() === '') {
        return {
          what: message('fstring-empty'),
          spot: { from: offset + from, to: offset + at + 1 },
          tries: [message('try-fstring-value', { code: '{name}' })],
        };
      }
    }
  }
  const from = opened[0];
  if (from === undefined) return null;
  return {
    what: message('fstring-open', { bracket: '{' }),
    spot: { from: offset + from, to: offset + from + 1 },
    tries: [message('try-close', { closer: '}' })],
  };
}

/** Where a text inside a replacement ends; braces in it mean nothing. */
function endOfText(text: string, at: number): number {
  const end = text.indexOf(text[at] ?? '', at + 1);
  return end === -1 ? at : end;
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const HEADERS = ['if', 'elif', 'else', 'for', 'while', 'def', 'class', 'try', 'with'];

function brackets(tokens: readonly Token[]): SyntaxFinding | null {
  const opened: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    if (isOpener(token)) {
      if (isBlockBrace(tokens, index)) return braceBlock(token);
      opened.push(token);
    } else if (isCloser(token)) {
      const opener = opened.at(-1);
      if (opener && CLOSERS[opener.text] === token.text) opened.pop();
      else if (!opener) return extraCloser(token);
      else if (opened.some(({ text }) => CLOSERS[text] === token.text)) return openBracket(opener);
      else return otherCloser(token, opener);
    }
  }
  return opened[0] ? openBracket(opened[0]) : null;
}

/** `if x {` at the end of a line that a block's word begins. */
function isBlockBrace(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  if (!isSign(tokens[index], '{') || (after && after.kind !== 'newline')) return false;
  const first = tokens[lastNewline(tokens, index) + 1];
  const before = tokens[index - 1];
  return (
    first?.kind === 'keyword' &&
    HEADERS.includes(first.text) &&
    (endsValue(before) || before === first)
  );
}

function braceBlock(spot: Token): SyntaxFinding {
  return {
    what: message('brace-block', { bracket: spot.text }),
    spot,
    tries: [message('try-colon-indent', { sign: ':' })],
  };
}

function openBracket(spot: Token): SyntaxFinding {
  return {
    what: message('bracket-open', { bracket: spot.text }),
    spot,
    tries: [message('try-close', { closer: CLOSERS[spot.text] ?? '' })],
  };
}

function extraCloser(spot: Token): SyntaxFinding {
  return {
    what: message('bracket-extra', { bracket: spot.text }),
    spot,
    tries: [message('try-remove', { code: spot.text })],
  };
}

function otherCloser(spot: Token, opener: Token): SyntaxFinding {
  const right = CLOSERS[opener.text] ?? '';
  return {
    what: message('bracket-other', { bracket: spot.text, opener: opener.text }),
    spot,
    tries: [message('try-replace', { wrong: spot.text, right })],
  };
}
