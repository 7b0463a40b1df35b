import type { Source } from '../source';
import { message } from '../texts/texts';
import {
  beginsValue,
  endsValue,
  isCloser,
  isSign,
  isWord,
  type StatementLine,
  type SyntaxFinding,
  textBetween,
} from './statement-lines';

/** Pairs of signs, without a blank between them, that other languages use. */
const PAIRS: Readonly<Record<string, string>> = {
  '&&': 'and',
  '||': 'or',
  '=>': '>=',
  '=<': '<=',
  '<>': '!=',
  '===': '==',
  '!==': '!=',
};

/** Operators of other languages. */
export function checkSigns(line: StatementLine, source: Source): SyntaxFinding | null {
  const { tokens } = line;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'sign') continue;
    const next = tokens[index + 1];
    const isJoined = next?.kind === 'sign' && next.from === token.to;
    const pair = token.text + (isJoined ? next.text : '');
    const right = Object.hasOwn(PAIRS, pair) ? PAIRS[pair] : undefined;
    if (right !== undefined && next) {
      const spot = { from: token.from, to: next.to };
      return foreignSign(pair, right, spot);
    }
    if (isJoined && (pair === '++' || pair === '--')) {
      const found = increment(line, index, source);
      if (found) return found;
    }
    if (token.text === '!') return foreignSign('!', 'not', token);
    if (token.text === '?') {
      return {
        what: message('sign-foreign', { sign: '?' }),
        spot: token,
        tries: [message('try-conditional')],
      };
    }
    if (token.text === '`') return backticks(line, index, source);
  }
  return null;
}

function foreignSign(
  sign: string,
  right: string,
  spot: { readonly from: number; readonly to: number },
): SyntaxFinding {
  return {
    what: message('sign-foreign', { sign }),
    spot,
    tries: [message('try-replace', { wrong: sign, right })],
  };
}

/** `x++`: the two signs with nothing after them. */
function increment({ tokens }: StatementLine, index: number, source: Source): SyntaxFinding | null {
  const after = tokens[index + 2];
  const isLast = after === undefined || isCloser(after) || isSign(after, ';');
  const first = tokens[index];
  const second = tokens[index + 1];
  if (!isLast || !first || !second || !endsValue(tokens[index - 1])) return null;
  const sign = first.text + second.text;
  const name = textBetween(source, tokens[index - 1], tokens[index - 1]);
  return {
    what: message('increment', { sign }),
    spot: { from: first.from, to: second.to },
    tries: [message('try-instead', { right: `${name} ${first.text}= 1` })],
  };
}

function backticks({ tokens }: StatementLine, index: number, source: Source): SyntaxFinding {
  const first = tokens[index];
  const last = tokens.find((token, at) => at > index && token.text === '`') ?? first;
  const inside = textBetween(source, first, last).replaceAll('`', '');
  return {
    what: message('python2-backticks', { sign: '`' }),
    spot: { from: first?.from ?? 0, to: last?.to ?? 0 },
    tries: [message('try-instead', { right: `repr(${inside})` })],
  };
}

/** `// a comment`, alone or behind a statement. */
export function checkComment({ tokens }: StatementLine): SyntaxFinding | null {
  const index = tokens.findIndex(
    (token, at) =>
      isSign(token, '//') &&
      (at === 0 ||
        (endsValue(tokens[at - 1]) &&
          beginsValue(tokens[at + 1]) &&
          beginsValue(tokens[at + 2]) &&
          tokens[at + 2]?.kind === 'name')),
  );
  const spot = tokens[index];
  if (!spot) return null;
  return {
    what: message('comment-foreign', { sign: '//' }),
    spot,
    tries: [message('try-replace', { wrong: '//', right: '#' })],
  };
}

/** `import sqrt from math`. */
export function checkImportOrder({ tokens }: StatementLine, source: Source): SyntaxFinding | null {
  const from = tokens.findIndex((token) => isWord(token, 'from'));
  if (!isWord(tokens[0], 'import') || from < 2) return null;
  const names = textBetween(source, tokens[1], tokens[from - 1]);
  const module = textBetween(source, tokens[from + 1], tokens.at(-1));
  return {
    what: message('import-order'),
    spot: { from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 },
    tries: [message('try-instead', { right: `from ${module} import ${names}` })],
  };
}

/** `raise ValueError, "text"` of Python 2. */
export function checkRaise(
  { tokens, depths }: StatementLine,
  source: Source,
): SyntaxFinding | null {
  const comma = tokens.findIndex((token, at) => isSign(token, ',') && depths[at] === 0);
  if (!isWord(tokens[0], 'raise') || comma < 2) return null;
  const type = textBetween(source, tokens[1], tokens[comma - 1]);
  const value = textBetween(source, tokens[comma + 1], tokens.at(-1));
  return {
    what: message('python2-raise'),
    spot: { from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 },
    tries: [message('try-instead', { right: `raise ${type}(${value})` })],
  };
}
