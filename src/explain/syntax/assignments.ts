import type { Source } from '../source';
import { type Message, message } from '../texts/texts';
import type { Token } from './scan';
import { isSign, type StatementLine, type SyntaxFinding, textBetween } from './statement-lines';

const BINARY = /^(\*\*|\/\/|<<|>>|[-+*/%&|^@<>]|[!=<>]=|and|or|is|in|not)$/;

/** What stands on the left of `=` and cannot be given a value. */
export function checkAssignment(line: StatementLine, source: Source): SyntaxFinding | null {
  const { tokens, depths } = line;
  const equals = tokens.findIndex((token, at) => isSign(token, '=') && depths[at] === 0);
  const [first] = tokens;
  if (equals < 1 || first?.kind === 'keyword') return null;
  const left = tokens.slice(0, equals);
  // `x: int = 3`
  if (left.some((token, at) => isSign(token, ':') && depths[at] === 0)) return null;
  const last = left.at(-1);
  if (!first || !last) return null;
  const spot = { from: first.from, to: last.to };
  const code = source.of(spot);
  const swapped = `${textBetween(source, tokens[equals + 1], tokens.at(-1))} = ${code}`;
  const right = tokens.slice(equals + 1);
  const isSwap = right.length === 1 && right[0]?.kind === 'name';
  const swap: Message = isSwap ? message('try-swap', { code: swapped }) : message('try-compare');
  if (left.length === 1 && (first.kind === 'number' || first.kind === 'string')) {
    return { what: message('assign-value', { code }), spot, tries: [swap] };
  }
  const hasOperator = left.some(
    (token, at) => depths[at] === 0 && BINARY.test(token.text) && !(at === 0 && token.text === '*'),
  );
  const isStarred = left.some((token, at) => isSign(token, '*') && isStart(left[at - 1]));
  if (hasOperator && !isStarred) {
    const isDashed = left.every(({ kind, text }) => kind === 'name' || text === '-');
    return {
      what: message('assign-expression', { code }),
      spot,
      tries: [
        isDashed && isTight(left)
          ? message('try-underscore', { name: code.replaceAll('-', '_') })
          : swap,
      ],
    };
  }
  if (isCall(left, depths)) {
    return { what: message('assign-call', { code }), spot, tries: [message('try-assign-name')] };
  }
  return null;
}

function isStart(token: Token | undefined): boolean {
  return token === undefined || isSign(token, ',');
}

function isTight(tokens: readonly Token[]): boolean {
  return tokens.every((token, at) => at === 0 || tokens[at - 1]?.to === token.from);
}

/** A name or a call, and brackets with what is called inside. */
function isCall(left: readonly Token[], depths: readonly number[]): boolean {
  if (!isSign(left.at(-1), ')')) return false;
  const opener = left.findLastIndex((token, at) => isSign(token, '(') && depths[at] === 0);
  const callee = left[opener - 1];
  return callee?.kind === 'name' || isSign(callee, ')') || isSign(callee, ']');
}
