import { argumentsOf, typeOf } from '../evaluate';
import type { Fault, Finding, Rule } from '../fault';
import { onLine, textOf, variableOf } from '../fault';
import { BUILTINS } from '../known-words';
import { childrenOf, type Node } from '../source';
import { type Message, message } from '../texts/texts';
import { noneTries } from './none';

/** The one of some nodes that has the type, or the only one. */
export function ofType(
  fault: Fault,
  nodes: readonly Node[],
  type: string,
  pick: (node: Node) => Node | null,
): Node | null {
  const seen = nodes.filter((node) => {
    const part = pick(node);
    return part !== null && typeOf(fault, part) === type;
  });
  const open = nodes.filter((node) => {
    const part = pick(node);
    return part !== null && typeOf(fault, part) === null;
  });
  return seen[0] ?? (open.length === 1 ? (open[0] ?? null) : null);
}

export function isSubscript(node: Node): boolean {
  return node.name === 'MemberExpression' && node.getChild('[') !== null;
}

export function subscriptsOn(fault: Fault): readonly Node[] {
  return onLine(fault, 'MemberExpression').filter(isSubscript);
}

/** What stands between the square brackets; null for a slice. */
export function indexOf(node: Node): Node | null {
  const children = childrenOf(node);
  const at = children.findIndex(({ name }) => name === '[');
  const inside = children.slice(at + 1, -1);
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

/** `for … in 10`. */
export const notIterable: Rule = (fault, { type = '' }) => {
  const loops = onLine(
    fault,
    'ForStatement',
    'ArrayComprehensionExpression',
    'ComprehensionExpression',
  );
  const iterables = loops.flatMap((node) =>
    childrenOf(node).flatMap((child) =>
      child.name === 'in' && child.nextSibling ? [child.nextSibling] : [],
    ),
  );
  const given = onLine(fault, 'CallExpression').flatMap((call) => {
    const list = call.getChild('ArgList');
    return list ? argumentsOf(list) : [];
  });
  const unpacked = onLine(fault, 'AssignStatement').flatMap((statement) => {
    const children = childrenOf(statement);
    const hasTargets = children[1]?.name === ',';
    return hasTargets && statement.lastChild ? [statement.lastChild] : [];
  });
  const node =
    ofType(fault, [...iterables, ...unpacked], type, (one) => one) ??
    given.find((one) => typeOf(fault, one) === type) ??
    null;
  const owner = node ? textOf(fault, node) : '…';
  if (type === 'NoneType') {
    return {
      what: message('none-iterable', { owner }),
      spot: node,
      tries: node ? noneTries(fault, node) : [],
    };
  }
  const isCount = type === 'int' && node !== null && iterables.includes(node);
  return {
    what: node ? message('not-iterable', { owner, type }) : message('not-iterable-some', { type }),
    spot: node,
    tries: isCount ? [message('try-range', { code: `range(${owner})` })] : [],
  };
};

export const notCallable: Rule = (fault, { type = '' }) => {
  const call = ofType(fault, onLine(fault, 'CallExpression'), type, (node) => node.firstChild);
  const callee = call?.firstChild;
  if (!call || !callee) {
    return { what: message('not-callable', { owner: '…', type }), spot: null, tries: [] };
  }
  const owner = textOf(fault, callee);
  const variable = callee.name === 'VariableName' ? variableOf(fault, owner) : null;
  if (variable && BUILTINS.includes(owner)) {
    return {
      what: message('name-covered', { name: owner, value: variable.repr }),
      spot: call,
      tries: [message('try-del', { code: `del ${owner}`, name: owner })],
    };
  }
  const list = call.getChild('ArgList');
  const inside = list ? textOf(fault, list) : '()';
  const isNumber = type === 'int' || type === 'float';
  let first: Message;
  if (inside === '()') first = message('try-no-brackets', { code: owner });
  else if (isNumber) first = message('try-times', { code: `${owner} * ${inside}` });
  else if (callee.name === 'VariableName') {
    first = message('try-square', { code: `${owner}[${inside.slice(1, -1)}]` });
  } else first = message('try-comma');
  return { what: message('not-callable', { owner, type }), spot: call, tries: [first] };
};

const FUNCTIONS = ['function', 'builtin_function_or_method', 'method', 'bound_method', 'type'];

export const notSubscriptable: Rule = (fault, { type = '' }) => {
  const isFunction = FUNCTIONS.includes(type);
  const isMethod = type === 'method' || type === 'bound_method';
  const subscripts = subscriptsOn(fault);
  const node =
    (isFunction
      ? subscripts.find((one) => one.firstChild && isFunctionName(fault, one.firstChild))
      : null) ?? ofType(fault, subscripts, type, (one) => one.firstChild);
  const printed = isFunction && !node ? printedList(fault) : null;
  if (printed) return printed;
  const object = node?.firstChild;
  const owner = object ? textOf(fault, object) : '…';
  const index = node ? indexOf(node) : null;
  const inside = index ? textOf(fault, index) : '…';
  if (type === 'NoneType') {
    return {
      what: message('none-subscript', { owner }),
      spot: node ?? null,
      tries: object ? noneTries(fault, object) : [],
    };
  }
  const tries = isFunction
    ? [message('try-round', { code: isMethod ? `${owner}()[${inside}]` : `${owner}(${inside})` })]
    : type === 'int'
      ? [message('try-index-text', { code: `str(${owner})[${inside}]` })]
      : [];
  return { what: message('not-subscriptable', { owner, type }), spot: node ?? null, tries };
};

/** `print["hi"]`, which the parser takes for Python 2's statement. */
function printedList(fault: Fault): Finding | null {
  const node = onLine(fault, 'PrintStatement')[0];
  const list = node?.lastChild;
  if (!node || list?.name !== 'ArrayExpression') return null;
  const code = `print(${textOf(fault, list).slice(1, -1)})`;
  return {
    what: message('not-subscriptable', { owner: 'print', type: 'function' }),
    spot: node,
    tries: [message('try-round', { code })],
  };
}

function isFunctionName(fault: Fault, node: Node): boolean {
  const name = textOf(fault, node);
  const variable = variableOf(fault, name);
  return variable ? FUNCTIONS.includes(variable.type) : BUILTINS.includes(name);
}

export const indexType: Rule = (fault, { container = 'list', type = '' }) => {
  const node = ofType(fault, subscriptsOn(fault), type, indexOf);
  const index = node ? indexOf(node) : null;
  const text = index ? textOf(fault, index) : '';
  const kind = container === 'string' ? 'str' : container;
  const tries =
    type === 'float'
      ? [message('try-floor')]
      : [message('try-index-number', { code: type === 'str' && text ? `int(${text})` : '0' })];
  return {
    what: message('index-type', { type, container: kind }),
    spot: node,
    tries,
  };
};

export const noItemAssignment: Rule = (fault, { type = '' }) => {
  const targets = onLine(fault, 'AssignStatement', 'UpdateStatement', 'DeleteStatement').flatMap(
    (statement) => childrenOf(statement).filter(isSubscript),
  );
  const node = ofType(fault, targets, type, (one) => one.firstChild) ?? targets[0] ?? null;
  const owner = node?.firstChild ? textOf(fault, node.firstChild) : '…';
  const first =
    type === 'str' ? message('try-new-text') : message('try-list', { code: `list(${owner})` });
  return {
    what: message('no-item-assignment', { owner, type }),
    spot: node,
    tries: type === 'str' || type === 'tuple' ? [first] : [],
  };
};

/** A list as a key. The line alone is known: any of its parts may be meant. */
export const unhashable: Rule = (_fault, { type = '' }) => ({
  what: message('unhashable', { type }),
  spot: null,
  tries: type === 'list' ? [message('try-tuple')] : [],
});

export const noLength: Rule = (fault, { type = '' }) => {
  const call = callOf(fault, 'len');
  if (!call) return null;
  const list = call.getChild('ArgList');
  const code = `len(str${list ? textOf(fault, list) : '(…)'})`;
  return {
    what: message('no-length', { type }),
    spot: call,
    tries: type === 'int' ? [message('try-length-text', { code })] : [],
  };
};

/** The first call of a function or method of this name on the line. */
export function callOf(fault: Fault, ...names: readonly string[]): Node | null {
  return (
    onLine(fault, 'CallExpression').find((call) => names.includes(calledName(fault, call))) ?? null
  );
}

/** The name a call ends with: `join` of `", ".join(…)`. */
export function calledName(fault: Fault, call: Node): string {
  const callee = call.firstChild;
  const node = callee?.getChild('PropertyName') ?? callee;
  return node ? textOf(fault, node) : '';
}
