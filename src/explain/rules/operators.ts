import { operandsOf, operatorOf, originOf, typeOf } from '../evaluate';
import type { Fault, Finding, Rule } from '../fault';
import { onLine, textOf, variableOf } from '../fault';
import type { Node } from '../source';
import { type Message, message } from '../texts/texts';
import { argumentText } from './calls';
import { noneTries } from './none';
import { callOf } from './uses';

/** Operators by the methods behind them. */
const OPERATORS: Readonly<Record<string, string>> = {
  add: '+',
  sub: '-',
  mul: '*',
  truediv: '/',
  floordiv: '//',
  mod: '%',
  pow: '**',
  matmul: '@',
  and: '&',
  or: '|',
  xor: '^',
  lshift: '<<',
  rshift: '>>',
  lt: '<',
  gt: '>',
  le: '<=',
  ge: '>=',
  contains: 'in',
  neg: '-',
  pos: '+',
  invert: '~',
  abs: 'abs',
};

const COMPARISONS = ['<', '>', '<=', '>='];

/** What an operator is called in a program: `__iadd__` is `+` as well. */
function operatorFor(said: string): string {
  const dunder = /^__i?(\w+?)__$/.exec(said)?.[1] ?? '';
  return OPERATORS[dunder] ?? OPERATORS[`i${dunder}`] ?? said.replace(/(?<=^[^=<>]+)=$/, '');
}

/** The expression with this operator whose sides have these types, or may have. */
function findExpression(fault: Fault, operator: string, left: string, right: string): Node | null {
  const candidates = onLine(fault, 'BinaryExpression', 'UpdateStatement').filter(
    (node) => operatorOf(fault, node).replace(/^(.+)=$/, isUpdate(node) ? '$1' : '$&') === operator,
  );
  const fits = (side: Node | undefined, type: string) => {
    const seen = side ? typeOf(fault, side) : null;
    const isSame = seen === type || (seen === 'bool' && type === 'int');
    return seen === null ? 0 : isSame ? 1 : -1;
  };
  const scored = candidates
    .map((node) => {
      const [first, last] = operandsOf(node);
      return { node, left: fits(first, left), right: fits(last, right) };
    })
    .filter((one) => one.left >= 0 && one.right >= 0)
    .sort((a, b) => b.left + b.right - a.left - a.right);
  return scored[0]?.node ?? null;
}

function isUpdate(node: Node | null): boolean {
  return node?.name === 'UpdateStatement';
}

const NUMBERS = ['int', 'float', 'bool'];

export const operatorTypes: Rule = (fault, { operator: said = '', left = '', right = '' }) => {
  const operator = operatorFor(said);
  const node = findExpression(fault, operator, left, right);
  if (!node && (operator === '+' || COMPARISONS.includes(operator))) {
    return insideCall(fault, operator, left, right);
  }
  const [first, last] = node ? operandsOf(node) : [];
  const none = left === 'NoneType' ? first : right === 'NoneType' ? last : undefined;
  if (none) {
    return {
      what: message('none-operator', { operator, owner: textOf(fault, none) }),
      spot: node,
      tries: noneTries(fault, none),
    };
  }
  const key = COMPARISONS.includes(operator) ? 'compare-types' : 'operator-types';
  return {
    what: message(key, { operator, left, right }),
    spot: node,
    tries:
      first && last ? toTries(fault, operator, [first, left], [last, right], isUpdate(node)) : [],
  };
};

/** `5 in "abc"`; the message is that of other places, too. */
export const inText: Rule = (fault, groups) =>
  findExpression(fault, 'in', groups.left ?? '', 'str') ? operatorTypes(fault, groups) : null;

/** `sum`, `sorted` and their like use operators that do not stand in the program. */
function insideCall(fault: Fault, operator: string, left: string, right: string): Finding {
  const calls = onLine(fault, 'CallExpression');
  const named = (...names: readonly string[]) =>
    calls.find((call) => {
      const callee = call.firstChild;
      const name = callee?.getChild('PropertyName') ?? callee;
      return name ? names.includes(textOf(fault, name)) : false;
    });
  const sum = named('sum');
  if (operator === '+' && sum?.firstChild) {
    return {
      what: message('sum-texts', { function: textOf(fault, sum.firstChild) }),
      spot: sum.firstChild,
      tries: [message('try-numbers-in-list')],
    };
  }
  const isCompared = COMPARISONS.includes(operator);
  const spot = isCompared ? (named('sorted', 'sort', 'min', 'max') ?? null) : null;
  return {
    what: message(isCompared ? 'compare-types' : 'operator-types', { operator, left, right }),
    spot,
    tries: isCompared ? [message('try-same-type')] : [],
  };
}

type Side = readonly [node: Node, type: string];

function toTries(
  fault: Fault,
  operator: string,
  left: Side,
  right: Side,
  isSum: boolean,
): readonly Message[] {
  const sides = [left, right];
  const text = sides.find(([, type]) => type === 'str');
  const other = sides.find(([, type]) => type !== 'str');
  const list = sides.find(([, type]) => type === 'list');
  const asked = sides.map(([node]) => inputOf(fault, node)).find((code) => code !== null);
  if (asked !== undefined && (!other || NUMBERS.includes(other[1]))) {
    return [message('try-input-number', { code: asked })];
  }
  if (list && operator === '+' && other && other !== list) return [listAdd(fault, other)];
  if (list && operator === '+')
    return [listAdd(fault, sides.find((side) => side !== list) ?? list)];
  if (list) return [message('try-each', { code: textOf(fault, list[0]) })];
  if (!text) return [];
  if ((operator === '+' || operator === 'in') && other) {
    const toText = message('try-to-text', { code: `str(${textOf(fault, other[0])})` });
    const isTotal = isSum && NUMBERS.includes(left[1]);
    if (!isTotal && !isDigits(fault, text[0])) return [toText];
    return [message('try-to-number', { code: `int(${textOf(fault, text[0])})` }), toText];
  }
  if (operator === '-' && !other) return [message('try-text-remove')];
  return [message('try-to-number', { code: `int(${textOf(fault, text[0])})` })];
}

/** A variable that holds a number as text. */
function isDigits(fault: Fault, node: Node): boolean {
  if (node.name !== 'VariableName' || fault.block !== null) return false;
  return /^'\d+'$/.test(variableOf(fault, textOf(fault, node))?.repr ?? '');
}

function listAdd(fault: Fault, [node]: Side): Message {
  return message('try-list-add', { code: `[${textOf(fault, node)}]` });
}

/** `int(input(…))` for a text that comes from `input`. */
function inputOf(fault: Fault, node: Node): string | null {
  const origin = originOf(fault, node);
  const callee = origin?.name === 'CallExpression' ? origin.firstChild : null;
  if (!origin || !callee || textOf(fault, callee) !== 'input') return null;
  return `int(${textOf(fault, origin)})`;
}

export const operatorType: Rule = (fault, { operator: said = '', type = '' }) => {
  const operator = operatorFor(said);
  const call = operator === 'abs' ? callOf(fault, 'abs') : null;
  if (call) {
    const number = message('try-to-number', { code: `float(${argumentText(fault, call)})` });
    return {
      what: message('operator-type', { operator, type }),
      spot: call,
      tries: type === 'str' ? [number] : [],
    };
  }
  const node = onLine(fault, 'UnaryExpression').find((one) =>
    textOf(fault, one).startsWith(operator),
  );
  const operand = node?.lastChild;
  return {
    what: message('operator-type', { operator, type }),
    spot: node ?? null,
    tries:
      operand && type === 'str'
        ? [message('try-to-number', { code: `int(${textOf(fault, operand)})` })]
        : [],
  };
};
