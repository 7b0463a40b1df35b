import type { Source } from '../source';
import { message } from '../texts/texts';
import type { Token } from './scan';
import {
  beginsValue,
  endsValue,
  isSign,
  isWord,
  type StatementLine,
  type SyntaxFinding,
  textBetween,
} from './statement-lines';
import { extraWord } from './words';

const HEADERS = 'if elif else for while def class with try except finally'.split(' ');

/** What is wrong with a line that a block should follow. */
export function checkHeader(line: StatementLine, source: Source): SyntaxFinding | null {
  const tokens = isWord(line.tokens[0], 'async') ? line.tokens.slice(1) : line.tokens;
  const word = tokens[0];
  if (word?.kind !== 'keyword' || !HEADERS.includes(word.text)) return null;
  return (
    singleEquals(line) ??
    conditionOfElse(line, source) ??
    forWithoutIn(line, source) ??
    defWithoutBrackets(line, source) ??
    wordBeforeColon(line) ??
    exceptWithComma(line) ??
    missingColon(line, word, source)
  );
}

/** `if x = 3:` — inside a call's brackets a single `=` is right. */
function singleEquals({ tokens, depths }: StatementLine): SyntaxFinding | null {
  if (!/^(if|elif|while)$/.test(tokens[0]?.text ?? '')) return null;
  const colon = colonIndex(tokens, depths);
  const index = tokens.findIndex((token, at) => {
    if (!isSign(token, '=') || (colon !== -1 && at > colon)) return false;
    const opener = tokens.findLastIndex(
      (_, place) => place < at && depths[place] === (depths[at] ?? 0) - 1,
    );
    return depths[at] === 0 || !endsValue(tokens[opener - 1]);
  });
  const spot = tokens[index];
  if (!spot) return null;
  const isComparison =
    /^[<>=]$/.test(tokens[index + 1]?.text ?? '') || before(tokens, index, '<>=!');
  if (isComparison) return null;
  return {
    what: message('equals-single', { sign: '=' }),
    spot,
    tries: [message('try-replace', { wrong: '=', right: '==' })],
  };
}

/** Whether the token right before, without a blank, is one of these signs. */
function before(tokens: readonly Token[], index: number, signs: string): boolean {
  const token = tokens[index - 1];
  return token?.to === tokens[index]?.from && signs.includes(token?.text ?? '?');
}

function colonIndex(tokens: readonly Token[], depths: readonly number[]): number {
  let lambdas = 0;
  return tokens.findIndex((token, at) => {
    if (depths[at] !== 0) return false;
    if (isWord(token, 'lambda')) lambdas += 1;
    if (!isSign(token, ':')) return false;
    if (lambdas === 0) return true;
    lambdas -= 1;
    return false;
  });
}

function conditionOfElse(line: StatementLine, source: Source): SyntaxFinding | null {
  const { tokens, depths } = line;
  if (!/^(else|try|finally)$/.test(tokens[0]?.text ?? '')) return null;
  const colon = colonIndex(tokens, depths);
  const end = colon === -1 ? tokens.length : colon;
  const first = tokens[1];
  const last = tokens[end - 1];
  if (end < 2 || !first || !last || tokens[0]?.text !== 'else') return null;
  const isBody = colon === -1 && !tokens.some(({ text }) => /^([<>]=?|[!=]=|and|or)$/.test(text));
  if (isBody) return null;
  return {
    what: message('else-condition', { word: 'else' }),
    spot: { from: first.from, to: last.to },
    tries: [
      message('try-instead', { right: `elif ${textBetween(source, first, last)}:` }),
      message('try-remove', { code: textBetween(source, first, last) }),
    ],
  };
}

function forWithoutIn({ tokens, depths }: StatementLine, source: Source): SyntaxFinding | null {
  const start = tokens.findIndex((token) => isWord(token, 'for'));
  if (start !== 0 && start !== 1) return null;
  if (tokens.some((token, at) => isWord(token, 'in') && depths[at] === 0)) return null;
  const second = tokens[start + 2];
  if (tokens[start + 1]?.kind !== 'name' || !second) return null;
  if (isWord(second, 'of')) {
    return {
      what: message('word-foreign', { word: 'of', right: 'in' }),
      spot: second,
      tries: [message('try-instead', { right: 'in' })],
    };
  }
  if (!beginsValue(second) && !isSign(second, '=')) return null;
  const rest = isSign(second, '=') ? tokens[start + 3] : second;
  const head = textBetween(source, tokens[start], tokens[start + 1]);
  const code = `${head} in ${textBetween(source, rest, tokens.at(-1))}`;
  return {
    what: message('in-missing', { word: 'for' }),
    spot: second,
    tries: [message('try-in-word', { word: 'in', code })],
  };
}

function defWithoutBrackets({ tokens }: StatementLine, source: Source): SyntaxFinding | null {
  const start = tokens.findIndex((token) => isWord(token, 'def'));
  const name = tokens[start + 1];
  if (start > 1 || start === -1 || name?.kind !== 'name') return null;
  const after = tokens[start + 2];
  if (after && !isSign(after, ':')) return null;
  const code = `${textBetween(source, tokens[start], name)}():`;
  return {
    what: message('def-brackets', { function: name.text }),
    spot: { from: name.to, to: name.to },
    tries: [message('try-instead', { right: code })],
  };
}

/** `if x > 3 then:` and `for … do:`. */
function wordBeforeColon({ tokens, depths }: StatementLine): SyntaxFinding | null {
  const colon = colonIndex(tokens, depths);
  const last = tokens.at(colon === -1 ? -1 : colon - 1);
  const isExtra = /^(then|do|begin)$/i.test(last?.text ?? '') && last?.kind === 'name';
  const previous = tokens.at(colon === -1 ? -2 : colon - 2);
  return last && isExtra && endsValue(previous) ? extraWord(last) : null;
}

/** `except ValueError, e:` of Python 2. */
function exceptWithComma({ tokens, depths }: StatementLine): SyntaxFinding | null {
  if (!isWord(tokens[0], 'except')) return null;
  const index = tokens.findIndex((token, at) => isSign(token, ',') && depths[at] === 0);
  const spot = tokens[index];
  if (!spot || tokens[index + 1]?.kind !== 'name' || !isSign(tokens[index + 2], ':')) return null;
  return {
    what: message('python2-except', { sign: ',' }),
    spot,
    tries: [message('try-replace', { wrong: ',', right: 'as' })],
  };
}

function missingColon(line: StatementLine, word: Token, source: Source): SyntaxFinding | null {
  const { tokens, depths } = line;
  if (colonIndex(tokens, depths) !== -1) return null;
  const last = tokens.at(-1);
  if (!last) return null;
  if (isSign(last, ';') || isSign(last, '.') || isSign(last, ',')) {
    return {
      what: message('colon-other', { word: word.text, found: last.text }),
      spot: last,
      tries: [message('try-replace', { wrong: last.text, right: ':' })],
    };
  }
  // A body on the same line begins where a value follows a value.
  const body = tokens.findIndex(
    (token, at) =>
      at > 1 &&
      depths[at] === 0 &&
      endsValue(tokens[at - 1]) &&
      (beginsValue(token) || /^(break|continue|pass|return)$/.test(token.text)) &&
      !(token.kind === 'string' && tokens[at - 1]?.kind === 'string'),
  );
  const end = body === -1 ? last : (tokens[body - 1] ?? last);
  if (!endsValue(end) && !/^(else|try|finally|except)$/.test(end.text)) return null;
  return {
    what: message('colon-missing', { word: word.text }),
    spot: { from: end.to, to: end.to },
    tries: [message('try-colon', { code: `${textBetween(source, tokens[0], end)}:` })],
  };
}
