import { type Fault, textOf, variableOf } from './fault';
import { bindingsOf } from './program';
import { childrenOf, type Node } from './source';

const LITERALS: Readonly<Record<string, string>> = {
  String: 'str',
  FormatString: 'str',
  ContinuedString: 'str',
  ArrayExpression: 'list',
  ArrayComprehensionExpression: 'list',
  TupleExpression: 'tuple',
  DictionaryExpression: 'dict',
  SetExpression: 'set',
  Boolean: 'bool',
  None: 'NoneType',
};

const MAKERS: Readonly<Record<string, string>> = {
  str: 'str',
  input: 'str',
  repr: 'str',
  int: 'int',
  len: 'int',
  ord: 'int',
  float: 'float',
  list: 'list',
  sorted: 'list',
  tuple: 'tuple',
  dict: 'dict',
  set: 'set',
  print: 'NoneType',
  range: 'range',
};

/** Expressions within each other that are looked into. */
const DEEPEST = 20;

/** The type of an expression, as far as it can be seen without running anything; null if not. */
export function typeOf(fault: Fault, node: Node, depth = 0): string | null {
  if (depth > DEEPEST) return null;
  const literal = LITERALS[node.name];
  if (literal !== undefined) return literal;
  const text = textOf(fault, node);
  switch (node.name) {
    case 'Number':
      return /^0[xob]|^[\d_]+$/i.test(text) ? 'int' : 'float';
    case 'VariableName':
      return fault.block === null ? (variableOf(fault, text)?.type ?? null) : null;
    case 'ParenthesizedExpression': {
      const inner = childrenOf(node)[1];
      return inner ? typeOf(fault, inner, depth + 1) : null;
    }
    case 'CallExpression': {
      const callee = node.firstChild;
      return callee?.name === 'VariableName' ? (MAKERS[textOf(fault, callee)] ?? null) : null;
    }
    case 'BinaryExpression': {
      if (/^(and|or|not)$/.test(operatorOf(fault, node))) return null;
      if (node.getChild('CompareOp')) return 'bool';
      const [left, right] = operandsOf(node).map((side) => typeOf(fault, side, depth + 1));
      if (left === 'int' && right === 'int')
        return operatorOf(fault, node) === '/' ? 'float' : 'int';
      const isNumber = (type: unknown) => type === 'int' || type === 'float';
      if (isNumber(left) && isNumber(right)) return 'float';
      return left !== undefined && left === right ? left : null;
    }
    default:
      return null;
  }
}

/** The whole number that an expression has now; null where that cannot be seen. */
export function numberOf(fault: Fault, node: Node, depth = 0): number | null {
  if (depth > DEEPEST) return null;
  const text = textOf(fault, node);
  switch (node.name) {
    case 'Number':
      return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
    case 'VariableName': {
      if (fault.block !== null) return null;
      const repr = variableOf(fault, text)?.repr ?? '';
      return /^-?\d+(\.\d+)?$/.test(repr) ? Number(repr) : null;
    }
    case 'ParenthesizedExpression': {
      const inner = childrenOf(node)[1];
      return inner ? numberOf(fault, inner, depth + 1) : null;
    }
    case 'UnaryExpression': {
      const inner = node.lastChild ? numberOf(fault, node.lastChild, depth + 1) : null;
      return inner === null || !text.startsWith('-') ? null : -inner;
    }
    case 'CallExpression': {
      const [callee, list] = childrenOf(node);
      const only = list ? argumentsOf(list) : [];
      if (!callee || textOf(fault, callee) !== 'len' || !only[0]) return null;
      return lengthOf(fault, only[0]);
    }
    case 'BinaryExpression': {
      const [left, right] = operandsOf(node).map((side) => numberOf(fault, side, depth + 1));
      if (left === null || right === null || left === undefined || right === undefined) return null;
      return compute(left, operatorOf(fault, node), right);
    }
    default:
      return null;
  }
}

function compute(left: number, operator: string, right: number): number | null {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  if (right === 0) return null;
  if (operator === '//') return Math.floor(left / right);
  if (operator === '%') return left - right * Math.floor(left / right);
  return operator === '/' ? left / right : null;
}

/** `len` of an expression; null where that cannot be seen. */
export function lengthOf(fault: Fault, node: Node): number | null {
  if (node.name === 'ArrayExpression' || node.name === 'TupleExpression') {
    return childrenOf(node).filter(({ name }) => !/^[[\](),]$/.test(name)).length;
  }
  const text = textOf(fault, node);
  if (node.name === 'String') return /^(["'])[^\\]*\1$/.test(text) ? text.length - 2 : null;
  if (node.name !== 'VariableName' || fault.block !== null) return null;
  const variable = variableOf(fault, text);
  if (variable?.length !== null && variable?.length !== undefined) return variable.length;
  return /^(['"])[^\\…]*\1$/.test(variable?.repr ?? '') ? (variable?.repr.length ?? 0) - 2 : null;
}

const SIGNS = ['ArithOp', 'CompareOp', 'BitOp', 'and', 'or', 'not', 'in', 'is'];

export function operatorOf(fault: Fault, node: Node): string {
  return childrenOf(node)
    .filter(({ name }) => SIGNS.includes(name) || name === 'UpdateOp')
    .map((sign) => textOf(fault, sign))
    .join(' ');
}

export function operandsOf(node: Node): readonly Node[] {
  return childrenOf(node).filter(({ name }) => !SIGNS.includes(name) && name !== 'UpdateOp');
}

/** The arguments between brackets, with the value of those given by name. */
export function argumentsOf(list: Node): readonly Node[] {
  return childrenOf(list).filter(
    (node) =>
      !['(', ')', ',', 'AssignOp', '*', '**', '⚠'].includes(node.name) &&
      node.nextSibling?.name !== 'AssignOp',
  );
}

/** The value that a name was given last before the fault, where it can be seen. */
export function originOf(fault: Fault, node: Node): Node | null {
  if (node.name !== 'VariableName' || !fault.source) return node;
  const name = textOf(fault, node);
  return (
    bindingsOf(fault.source).findLast(
      (binding) => binding.name === name && binding.value !== null && binding.node.from < node.from,
    )?.value ?? null
  );
}
