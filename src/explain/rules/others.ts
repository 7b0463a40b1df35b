import { argumentsOf, operatorOf, typeOf } from '../evaluate';
import type { Fault, Finding, Rule } from '../fault';
import { definitionOf, onLine, textOf, variableOf } from '../fault';
import { BUILTINS } from '../known-words';
import { childrenOf, type Node } from '../source';
import { brokenFormat } from '../syntax/lexical';
import { scan } from '../syntax/scan';
import { type Message, message } from '../texts/texts';
import { argumentText } from './calls';
import { calledName, callOf } from './uses';

/** An exception that a line of the program raises by itself. */
export function raisedHere(fault: Fault): Finding | null {
  const { exception, source } = fault;
  const statement = onLine(fault, 'RaiseStatement').find((node) => {
    const raised = childrenOf(node)[1];
    const callee = raised?.name === 'CallExpression' ? raised.firstChild : raised;
    return callee && textOf(fault, callee) === exception.type;
  });
  if (!statement || !source || !fault.isInnermost) return null;
  const call = callerOf(fault);
  return {
    what: message('raised-here', { type: exception.type, message: exception.message }),
    spot: statement,
    tries: call === null ? [] : [message('try-look-at-call', { code: call })],
  };
}

/** The call, one frame further out, that led to the fault. */
function callerOf(fault: Fault): string | null {
  const { frames } = fault.exception;
  const outer = frames.at(-2);
  const source = fault.sources.find((one) => one.file === outer?.file);
  if (!outer || !source || fault.block === null) return null;
  const called = source
    .nodesOn(outer.line, 'CallExpression')
    .find((node) => node.firstChild && source.of(node.firstChild).endsWith(fault.block ?? ''));
  return called ? source.of(called) : (source.lines[outer.line - 1]?.trim() ?? null);
}

export const assertion: Rule = (fault) => {
  const statement = onLine(fault, 'AssertStatement')[0];
  const condition = statement ? childrenOf(statement)[1] : undefined;
  if (!condition) return null;
  return {
    what: message('assertion', { condition: textOf(fault, condition) }),
    spot: condition,
    tries: [message('try-assertion')],
  };
};

export const raiseText: Rule = (fault) => {
  const statement = onLine(fault, 'RaiseStatement')[0] ?? null;
  const raised = statement ? childrenOf(statement)[1] : undefined;
  const text = raised ? textOf(fault, raised) : '"…"';
  return {
    what: message('raise-text'),
    spot: statement,
    tries: [message('try-raise', { code: `raise ValueError(${text})` })],
  };
};

export function recursion(fault: Fault): Finding | null {
  const name = fault.block;
  if (name === null) return null;
  const call = callOf(fault, name);
  // Functions that call each other have no one line to blame.
  if (!call) return null;
  const defined = definitionOf(fault, name);
  const list = call?.getChild('ArgList');
  const given = list && fault.source ? fault.source.of(list).replace(/\s/g, '') : '';
  const own = `(${(defined?.parameters ?? []).map((one) => one.name).join(',')})`;
  const isSame = own !== '()' && given === own;
  return {
    what: message('recursion', { function: name }),
    spot: call,
    tries: [message(isSame ? 'try-smaller' : 'try-base-case', { function: name })],
  };
}

export const recursionRule: Rule = (fault) => recursion(fault);

export const joinNumbers: Rule = (fault) => ({
  what: message('join-numbers'),
  spot: callOf(fault, 'join'),
  tries: [message('try-join-text')],
});

export const emptySequence: Rule = (fault) => {
  const call = callOf(fault, 'max', 'min', 'choice', 'mean', 'median', 'reduce');
  if (!call?.firstChild) return null;
  return {
    what: message('empty-sequence', { function: textOf(fault, call.firstChild) }),
    spot: call,
    tries: [message('try-not-empty', { code: argumentText(fault, call) })],
  };
};

export const rangeEmpty: Rule = (fault) => {
  const call = callOf(fault, 'randint', 'randrange');
  if (!call) return null;
  const low = argumentText(fault, call, 1);
  const high = argumentText(fault, call, 0);
  const code = textOf(fault, call);
  if (low === '' || !/^\d+$/.test(low + high)) {
    return {
      what: message('range-empty', { code }),
      spot: call,
      tries: [message('try-check-value', { code: `print(${high})` })],
    };
  }
  return {
    what: message('range-empty', { code }),
    spot: call,
    tries: [message('try-small-first', { low, high })],
  };
};

export const jsonText: Rule = (fault) => {
  const call = callOf(fault, 'loads', 'load');
  return call
    ? { what: message('json-text'), spot: call, tries: [message('try-json-quotes')] }
    : null;
};

export const formatCode: Rule = (fault, { code = '', type = '' }) => {
  const spot = onLine(fault, 'FormatString')[0] ?? callOf(fault, 'format') ?? null;
  const value = spot?.getChild('FormatReplacement')?.firstChild?.nextSibling;
  const text = value ? textOf(fault, value) : 'value';
  return {
    what: message('format-code', { code, type }),
    spot,
    tries: type === 'str' ? [message('try-format-number', { code: `float(${text})` })] : [],
  };
};

/** A value that the function called on the line does not take, in Python's own words. */
export const valueRefused: Rule = (fault, { said = '' }) => refused(fault, 'value-refused', said);
export const typeRefused: Rule = (fault, { said = '' }) =>
  said === '' ? null : refused(fault, 'type-refused', said);

/** A builtin that was given too few or too many values; a method counts its object, too. */
export const builtinCount: Rule = (fault, { takes = '', count = '' }) => {
  const call = innermostCall(fault);
  const callee = call?.firstChild;
  if (!call || !callee) return null;
  const hidden = callee.name === 'MemberExpression' && !isModuleCall(fault, callee) ? 1 : 0;
  const name = textOf(fault, callee);
  const numbers = { takes: Number(takes) - hidden, given: Number(count) - hidden };
  if (numbers.takes < 0 || numbers.given < 0) return null;
  const isFew = numbers.given < numbers.takes;
  return {
    what: message(isFew ? 'arguments-few' : 'arguments-many', { function: name, ...numbers }),
    spot: call,
    tries: [message('try-see-help', { code: `help(${name})` })],
  };
};

function isModuleCall(fault: Fault, callee: Node): boolean {
  const object = callee.firstChild;
  return object ? variableOf(fault, textOf(fault, object))?.type === 'module' : false;
}

/** `"%d and %d" % 5`. */
export const percentCount: Rule = (fault) => ({
  what: message('format-places'),
  spot: onLine(fault, 'BinaryExpression').find((node) => operatorOf(fault, node) === '%') ?? null,
  tries: [message('try-format-count')],
});

function refused(
  fault: Fault,
  key: 'value-refused' | 'type-refused',
  said: string,
): Finding | null {
  const call = innermostCall(fault);
  if (!call) return null;
  const list = call.getChild('ArgList');
  const node = list ? argumentsOf(list)[0] : undefined;
  const argument = node ? textOf(fault, node) : '';
  const isLiteral = node?.name === 'String' || node?.name === 'Number';
  const tries: Message[] = [];
  const isNumberWanted = /to (int|float)|real number|as an integer/.test(said);
  if (node && typeOf(fault, node) === 'str' && isNumberWanted) {
    tries.push(message('try-to-number', { code: `float(${argument})` }));
  } else if (argument !== '' && !isLiteral)
    tries.push(message('try-check-value', { code: `print(${argument})` }));
  if (tries.length === 0 && call.firstChild) {
    tries.push(message('try-see-help', { code: `help(${textOf(fault, call.firstChild)})` }));
  }
  return { what: message(key, { code: textOf(fault, call), message: said }), spot: call, tries };
}

/** The one call of the line that is not a printing of what others give. */
function innermostCall(fault: Fault): Node | null {
  const calls = onLine(fault, 'CallExpression').filter((call) => {
    const name = calledName(fault, call);
    return name !== 'print' && definitionOf(fault, name) === null;
  });
  const said = calls.filter((call) =>
    fault.exception.message.includes(`${calledName(fault, call)}()`),
  );
  const one = said[0] ?? (calls.length === 1 ? calls[0] : undefined);
  if (!one) return null;
  const isKnown = one.firstChild?.name === 'MemberExpression';
  return isKnown || BUILTINS.includes(calledName(fault, one)) ? one : null;
}

/** Braces of an f-string that the engine looks at only when it runs. */
export const formatBraces: Rule = (fault) =>
  fault.source ? brokenFormat(scan(fault.source.text)) : null;
