import { argumentsOf } from '../evaluate';
import type { Fault, Finding, Groups, Rule } from '../fault';
import { definitionOf, onLine, textOf } from '../fault';
import type { DefinedFunction, Parameter } from '../program';
import { childrenOf, type Node } from '../source';
import { suggest } from '../suggest';
import { message } from '../texts/texts';
import { calledName } from './uses';

interface Called {
  readonly call: Node | null;
  readonly defined: DefinedFunction | null;
  /** What the learner calls it: the class, for `__init__`. */
  readonly name: string;
}

/** The call on the line that an exception about arguments means. */
function findCall(fault: Fault, said: string): Called {
  const calls = onLine(fault, 'CallExpression');
  const [owner, method] = said.includes('.') ? said.split('.') : [null, said];
  if (method === '__init__') {
    const classes = calls.filter((call) => {
      const name = calledName(fault, call);
      return definitionOf(fault, '__init__', name)?.owner === name;
    });
    const call = classes[0] ?? null;
    const name = call ? calledName(fault, call) : (owner ?? '__init__');
    return { call, name, defined: definitionOf(fault, '__init__', name) };
  }
  const call = calls.find((one) => calledName(fault, one) === method) ?? null;
  return { call, name: method ?? said, defined: definitionOf(fault, method ?? said, owner) };
}

/** The parameters that a caller fills: without `self`. */
function callable({ parameters, owner }: DefinedFunction): readonly Parameter[] {
  const isMethod = owner !== null && ['self', 'cls'].includes(parameters[0]?.name ?? '');
  return isMethod ? parameters.slice(1) : parameters;
}

function signature(called: Called): string {
  const names = called.defined ? callable(called.defined).map(({ star, name }) => star + name) : [];
  return `${called.name}(${names.join(', ')})`;
}

function given(fault: Fault, call: Node | null): { places: number; names: readonly string[] } {
  const list = call?.getChild('ArgList');
  const all = list ? argumentsOf(list) : [];
  const named = all.filter((node) => node.prevSibling?.name === 'AssignOp');
  const names = named.map((node) => {
    const name = node.prevSibling?.prevSibling;
    return name ? textOf(fault, name) : '';
  });
  return { places: all.length - named.length, names };
}

/** `takes 2 … but 1 were given`, of MicroPython for too few and too many alike. */
export const wrongCount: Rule = (fault, groups) => {
  const { function: said = '', takes = '', count = '' } = groups;
  const called = findCall(fault, said);
  const { call, defined } = called;
  const isMethod = call?.firstChild?.name === 'MemberExpression';
  const own = defined?.owner !== null && defined !== null ? 1 : 0;
  if (defined && isMethod && own === 1) {
    const first = defined.parameters[0]?.name;
    const isTooMany = Number(count) === Number(takes) + 1;
    if (isTooMany && first !== 'self' && first !== 'cls') return selfMissing(called);
  }
  if (Number(count) < Number(takes)) return missing(fault, called, groups);
  const tooMany = { function: called.name, takes: Number(takes), given: Number(count) };
  const isOwnCounted = defined !== null && callable(defined).length < defined.parameters.length;
  const hidden = isOwnCounted ? 1 : 0;
  return {
    what: message('arguments-many', {
      ...tooMany,
      takes: tooMany.takes - hidden,
      given: tooMany.given - hidden,
    }),
    spot: call,
    tries: [message('try-fewer', { code: defined ? signature(called) : `${called.name}(…)` })],
  };
};

function selfMissing({ call, name, defined }: Called): Finding {
  const parameters = ['self', ...(defined?.parameters ?? []).map((one) => one.star + one.name)];
  return {
    what: message('self-missing', { function: name }),
    spot: call,
    tries: [message('try-add-self', { code: `def ${name}(${parameters.join(', ')}):` })],
  };
}

function missing(fault: Fault, called: Called, groups: Groups): Finding {
  const { call, defined, name } = called;
  const { places, names } = given(fault, call);
  const said = [...(groups.names ?? '').matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
  const left = defined
    ? callable(defined)
        .slice(places)
        .filter((one) => !one.hasDefault && one.star === '' && !names.includes(one.name))
        .map((one) => one.name)
    : [];
  const wanted = said.length > 0 ? said : left;
  if (wanted.length === 0) {
    return {
      what: message('arguments-few', {
        function: name,
        takes: Number(groups.takes ?? places + 1),
        given: Number(groups.count ?? places),
      }),
      spot: call,
      tries: [message('try-more', { code: signature(called) })],
    };
  }
  return {
    what: message('arguments-missing', { function: name, names: wanted }),
    spot: call,
    tries: [message('try-pass', { names: wanted, code: signature(called) })],
  };
}

/** `missing 1 required positional argument: 'b'`, as CPython says it. */
export const missingArguments: Rule = (fault, groups) =>
  missing(fault, findCall(fault, groups.function ?? ''), groups);

export const unknownArgument: Rule = (fault, { function: said = '', name }) => {
  const called = findKeywordCall(fault, said, name);
  const { call, defined } = called;
  if (name === undefined) {
    const only = given(fault, call).names[0];
    if (only === undefined) return null;
    return argumentUnknown(called, only, null);
  }
  const names = defined ? callable(defined).map((one) => one.name) : [];
  return argumentUnknown(called, name, suggest(name, names));
};

function argumentUnknown(called: Called, name: string, near: string | null): Finding {
  return {
    what: message('argument-unknown', { name, function: called.name }),
    spot: called.call,
    tries:
      near !== null
        ? [message('try-name', { wrong: name, right: near })]
        : called.defined
          ? [message('try-parameters', { code: signature(called) })]
          : [message('try-remove', { code: name })],
  };
}

/** MicroPython does not say which function it was: the one that is given the name. */
function findKeywordCall(fault: Fault, said: string, name: string | undefined): Called {
  if (said !== '') return findCall(fault, said);
  const calls = onLine(fault, 'CallExpression').filter((call) => {
    const { names } = given(fault, call);
    return name === undefined ? names.length > 0 : names.includes(name);
  });
  const called = calls[0] ? calledName(fault, calls[0]) : '';
  const init = definitionOf(fault, '__init__', called);
  const defined = init?.owner === called ? init : definitionOf(fault, called);
  return { call: calls[0] ?? null, name: called === '' ? '…' : called, defined };
}

export const argumentTwice: Rule = (fault, { function: said = '', name = '' }) => {
  const called = findKeywordCall(fault, said === 'function' ? '' : said, name);
  return {
    what: message('argument-twice', { name, function: called.name }),
    spot: called.call,
    tries: [message('try-argument-once', { name })],
  };
};

/** An argument of a call as it stands in the program. */
export function argumentText(fault: Fault, call: Node | null, index = 0): string {
  const list = call?.getChild('ArgList');
  const node = list ? argumentsOf(list)[index] : undefined;
  return node ? textOf(fault, node) : '';
}

export function hasNoArguments(call: Node): boolean {
  const list = call.getChild('ArgList');
  return !list || childrenOf(list).length === 2;
}
