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

const BINARY = /^(\*\*|\/\/|<<|>>|[-+*/%&|^@<>]|[!=<>]=|and|or|=|[-+*/%&|^@]=|\*\*=|\/\/=|in|is)$/;
const ARITHMETIC = /^(\*\*|\/\/|[-+*/%])$/;
const NEVER_FIRST = /^(\*\*|\/\/|<<|>>|[/%&|^@<>]|[!=<>]=|and|or|=)$/;

/** An operator without the value that belongs behind it. */
export function checkMissingValue(line: StatementLine, source: Source): SyntaxFinding | null {
  const { tokens } = line;
  for (const [index, token] of tokens.entries()) {
    if (isSign(token, ',') && isSign(tokens[index + 1], ',')) {
      return betweenOperators(line, index, source);
    }
    if (!BINARY.test(token.text) || token.kind === 'string' || index === 0) continue;
    // `*args`, `print(*x)` and `def f(*, a)` are no products.
    const before = tokens[index - 1];
    if (/^\*\*?$/.test(token.text) && !endsValue(before)) continue;
    const next = tokens[index + 1];
    const isEnd = next === undefined || isCloser(next) || isSign(next, ';') || isSign(next, ':');
    const isDefault = isSign(token, '/') && /^[),:]$/.test(next?.text ?? '') && isSign(before, ',');
    if (isDefault) continue;
    if (isEnd) {
      return {
        what: message('value-missing', { after: token.text }),
        spot: { from: token.to, to: token.to },
        tries: [message('try-value-after', { after: token.text })],
      };
    }
    const isTimes = isSign(next, '*') && ARITHMETIC.test(token.text);
    if ((!NEVER_FIRST.test(next.text) && !isTimes) || next.kind === 'string') continue;
    if (next.from === token.to && next.text === '=') continue;
    return betweenOperators(line, index, source);
  }
  return null;
}

/** `x > 1 and < 5`, `5 * / 2`. */
function betweenOperators({ tokens }: StatementLine, index: number, source: Source): SyntaxFinding {
  const token = tokens[index];
  const next = tokens[index + 1];
  const what = message('value-missing', { after: token?.text ?? '' });
  const isComparison = /^([<>]=?|[!=]=)$/.test(next?.text ?? '');
  const subject = tokens.findLast((one, at) => at < index && one.kind === 'name');
  if (/^(and|or)$/.test(token?.text ?? '') && isComparison && subject) {
    const code = `${token?.text} ${subject.text} ${textBetween(source, next, tokens[index + 2])}`;
    return {
      what,
      spot: next ?? null,
      tries: [message('try-name-again', { name: subject.text, code })],
    };
  }
  return {
    what,
    spot: next ?? null,
    tries: [message('try-value-after', { after: token?.text ?? '' })],
  };
}

/** `5 if y` without its `else`. */
export function checkConditional({ tokens, depths }: StatementLine): SyntaxFinding | null {
  for (const [index, token] of tokens.entries()) {
    if (!isWord(token, 'if') || index === 0 || !endsValue(tokens[index - 1])) continue;
    const depth = depths[index] ?? 0;
    const start = tokens.findLastIndex((_, at) => at < index && (depths[at] ?? 0) < depth);
    const next = tokens.findIndex((_, at) => at > index && (depths[at] ?? 0) < depth);
    const around = tokens.slice(start + 1, next === -1 ? undefined : next);
    if (around.some((one) => isWord(one, 'else') || isWord(one, 'for') || isWord(one, 'case'))) {
      continue;
    }
    return {
      what: message('conditional-else', { word: 'if' }),
      spot: token,
      tries: [message('try-else-value')],
    };
  }
  return null;
}

/** Two values side by side. */
export function checkNeighbours({ tokens, depths }: StatementLine): SyntaxFinding | null {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (!before || !beginsValue(token) || !endsValue(before)) continue;
    if (before.kind === 'string' && token.kind === 'string') continue;
    if (depths[index] !== depths[index - 1]) continue;
    // `match x:` and `type X = …` begin with words that are names elsewhere.
    if (index === 1 && /^(match|case|type)$/.test(before.text)) continue;
    if ((depths[index] ?? 0) === 0) {
      return {
        what: message('words-together', { left: before.text, right: token.text }),
        spot: token,
        tries: [message('try-operator')],
      };
    }
    const isDict = inDictionary(tokens, depths, index);
    if (isDict === 'before colon') {
      return {
        what: message('dict-colon'),
        spot: token,
        tries: [message('try-dict-colon', { sign: ':' })],
      };
    }
    return { what: message('comma-missing'), spot: token, tries: [message('try-comma')] };
  }
  return null;
}

/** `{"Ann" = 12}`. */
export function checkDictionary({ tokens, depths }: StatementLine): SyntaxFinding | null {
  const index = tokens.findIndex(
    (token, at) => isSign(token, '=') && inDictionary(tokens, depths, at) === 'before colon',
  );
  const spot = tokens[index];
  if (!spot) return null;
  return {
    what: message('dict-colon'),
    spot,
    tries: [message('try-replace', { wrong: '=', right: ':' })],
  };
}

type InDictionary = 'before colon' | 'after colon' | 'elsewhere';

function inDictionary(
  tokens: StatementLine['tokens'],
  depths: readonly number[],
  index: number,
): InDictionary {
  const depth = depths[index] ?? 0;
  const opener = tokens.findLastIndex((_, at) => at < index && depths[at] === depth - 1);
  if (!isSign(tokens[opener], '{')) return 'elsewhere';
  const start = tokens.findLastIndex(
    (token, at) => at < index && (at === opener || (isSign(token, ',') && depths[at] === depth)),
  );
  const hasColon = tokens
    .slice(start, index)
    .some((token, at) => isSign(token, ':') && depths[start + at] === depth);
  return hasColon ? 'after colon' : 'before colon';
}
