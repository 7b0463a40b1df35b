import { argumentsOf, lengthOf, numberOf, originOf, typeOf } from '../evaluate';
import type { Fault, Finding, Rule } from '../fault';
import { onLine, textOf, variableOf } from '../fault';
import { childrenOf, type Node } from '../source';
import { suggest } from '../suggest';
import { type Message, message } from '../texts/texts';
import { unknownName } from './names';
import { callOf, indexOf, subscriptsOn } from './uses';

export const indexRange: Rule = (fault) => {
  const all = subscriptsOn(fault).flatMap((node) => {
    const owner = node.firstChild;
    const index = indexOf(node);
    if (!owner || !index) return [];
    return [{ node, owner, length: lengthOf(fault, owner), place: numberOf(fault, index), index }];
  });
  const isOut = (one: (typeof all)[number]) =>
    one.length !== null &&
    one.place !== null &&
    (one.place >= one.length || one.place < -one.length);
  const open = all.filter((one) => one.length === null || one.place === null);
  const found = all.find(isOut) ?? (open.length === 1 ? open[0] : undefined);
  if (!found) return isFormat(fault) ? formatPlaces(fault, {}) : popRange(fault);
  const owner = textOf(fault, found.owner);
  const { length, place } = found;
  return {
    what: message('index-range', {
      owner,
      index: place === null ? textOf(fault, found.index) : String(place),
      length,
    }),
    spot: found.node,
    tries: [
      length === 0
        ? message('try-not-empty', { code: owner })
        : message('try-last-index', {
            owner,
            last: length === null ? `len(${owner}) - 1` : String(length - 1),
          }),
    ],
  };
};

/** `items.pop(7)`, `del items[7]` over several lines and the like. */
function popRange(fault: Fault): Finding {
  const call = callOf(fault, 'pop');
  const owner = call?.firstChild?.firstChild ? textOf(fault, call.firstChild.firstChild) : '…';
  return {
    what: message('index-range', { owner, index: '', length: null }),
    spot: call,
    tries: [message('try-check-value', { code: `print(len(${owner}))` })],
  };
}

function isFormat(fault: Fault): boolean {
  return callOf(fault, 'format') !== null;
}

export const formatPlaces: Rule = (fault) => ({
  what: message('format-places'),
  spot: callOf(fault, 'format'),
  tries: [message('try-format-count')],
});

export const popEmpty: Rule = (fault) => {
  const call = callOf(fault, 'pop', 'popleft', 'popitem');
  const object = call?.firstChild?.firstChild;
  const owner = object ? textOf(fault, object) : '…';
  return {
    what: message('pop-empty', { owner }),
    spot: call,
    tries: [message('try-not-empty', { code: owner })],
  };
};

export const notInList: Rule = (fault) => {
  const call = callOf(fault, 'remove', 'index');
  const object = call?.firstChild?.firstChild;
  const list = call?.getChild('ArgList');
  const argument = list ? argumentsOf(list)[0] : undefined;
  const owner = object ? textOf(fault, object) : '…';
  const item = argument ? textOf(fault, argument) : '…';
  return {
    what: message('not-in-list', { item, owner }),
    spot: call,
    tries: [message('try-in', { code: `if ${item} in ${owner}:` })],
  };
};

/** A key as Python writes it: MicroPython's message leaves the quotes out. */
function keyOf(fault: Fault, said: string, argument: Node | null): string {
  if (/^(['"]).*\1$/s.test(said)) return said;
  const type = argument ? typeOf(fault, argument) : null;
  const isNumber = /^-?\d+(\.\d+)?$/.test(said) && type !== 'str';
  return isNumber || /^[([]|^(None|True|False)$/.test(said) ? said : `'${said}'`;
}

export const keyMissing: Rule = (fault, { key: said = '' }) => {
  const deleted = onLine(fault, 'DeleteStatement').flatMap((node) =>
    node.getChildren('VariableName'),
  );
  if (deleted.some((node) => textOf(fault, node) === said))
    return unknownName(fault, { name: said });
  const found = findKey(fault, said) ?? findCalledKey(fault);
  const key = keyOf(fault, said, found?.argument ?? null);
  const owner = found ? textOf(fault, found.owner) : '';
  const keys = found ? keysOf(fault, found.owner) : [];
  const near = nearKey(key, keys);
  const tries: (Message | null)[] = [near === null ? null : message('try-key', { key: near })];
  if (found) {
    const argument = textOf(fault, found.argument);
    const isCount = found.node.parent?.name === 'UpdateStatement';
    const isCalled = found.node.name === 'CallExpression';
    const get = `${owner}.get(${argument}`;
    tries.push(
      isCalled
        ? message('try-in', { code: `if ${argument} in ${owner}:` })
        : isCount
          ? message('try-count-get', { code: `${owner}[${argument}] = ${get}, 0) + 1` })
          : message('try-get', { code: `${get})` }),
    );
  }
  return { what: message('key-missing', { key, owner }), spot: found?.node ?? null, tries };
};

function findKey(fault: Fault, said: string) {
  const bare = /^(['"])(.*)\1$/s.exec(said)?.[2] ?? said;
  const all = subscriptsOn(fault).flatMap((node) => {
    const argument = indexOf(node);
    return argument && node.firstChild ? [{ node, owner: node.firstChild, argument }] : [];
  });
  const isThis = (argument: Node) => {
    const text = textOf(fault, argument);
    if (argument.name === 'String') return text.slice(1, -1) === bare;
    if (argument.name === 'Number') return text === bare;
    if (argument.name !== 'VariableName') return false;
    const repr = variableOf(fault, text)?.repr;
    return repr === said || repr?.slice(1, -1) === bare;
  };
  const exact = all.filter(({ argument }) => isThis(argument));
  return exact[0] ?? (all.length === 1 ? all[0] : undefined) ?? null;
}

/** `ages.pop("Bob")`, `names.remove("Bob")`. */
function findCalledKey(fault: Fault) {
  const call = callOf(fault, 'pop', 'remove');
  const owner = call?.firstChild?.firstChild;
  const list = call?.getChild('ArgList');
  const argument = list ? argumentsOf(list)[0] : undefined;
  return call && owner && argument ? { node: call, owner, argument } : null;
}

/** The keys of a dictionary, as far as its repr shows them. */
function keysOf(fault: Fault, owner: Node): readonly string[] {
  const origin = owner.name === 'VariableName' ? null : owner;
  const variable = variableOf(fault, textOf(fault, owner));
  const text = variable?.repr ?? (origin ? textOf(fault, origin) : '');
  const written = originOf(fault, owner);
  const source = written?.name === 'DictionaryExpression' ? textOf(fault, written) : '';
  const keys = [...`${text} ${source}`.matchAll(/('[^']*'|"[^"]*"|-?\d+(?:\.\d+)?)\s*:/g)];
  return [...new Set(keys.map((match) => (match[1] ?? '').replaceAll('"', "'")))];
}

function nearKey(key: string, keys: readonly string[]): string | null {
  const bare = (text: string) => text.replace(/^'(.*)'$/s, '$1');
  const twin = keys.find((other) => other !== key && bare(other) === bare(key));
  if (twin !== undefined) return twin;
  const near = suggest(bare(key).trim(), keys.map(bare));
  return near === null ? null : (keys.find((other) => bare(other) === near) ?? null);
}

export const unpackMany: Rule = (fault, { wanted = '' }) => {
  const { values, spot } = findUnpacking(fault);
  const counted = values ? lengthOf(fault, values) : null;
  const given = counted ?? countOnRight(fault);
  return {
    what:
      given === null
        ? message('unpack-many-some', { wanted })
        : message('unpack-many', { wanted, given: String(given) }),
    spot,
    tries: [itemsTry(fault) ?? message('try-match-count')],
  };
};

export const unpackFew: Rule = (fault, { wanted: said, given = '' }) => {
  const { targets, spot } = findUnpacking(fault);
  const wanted = said ?? String(targets);
  return {
    what: message('unpack-few', { wanted, given }),
    spot,
    tries: [itemsTry(fault) ?? message('try-match-count')],
  };
};

const NOT_TARGETS = ['for', 'async', ',', 'in', '(', ')', '[', ']'];

/** The assignment or loop on the line that gives values to several names. */
function findUnpacking(fault: Fault) {
  for (const node of onLine(fault, 'AssignStatement', 'ForStatement')) {
    const children = childrenOf(node);
    const end = children.findIndex(({ name }) => name === 'AssignOp' || name === 'in');
    const targets = children.slice(0, end).filter(({ name }) => !NOT_TARGETS.includes(name));
    const [only] = targets;
    const nested = targets.length === 1 && only ? childrenOf(only) : [];
    const count =
      targets.length > 1
        ? targets.length
        : nested.filter(({ name }) => !NOT_TARGETS.includes(name)).length;
    if (count < 2) continue;
    const right = children.slice(end + 1);
    const isLoop = node.name === 'ForStatement';
    const [from, to] = isLoop ? [targets[0], targets.at(-1)] : [right[0], right.at(-1)];
    const spot = from && to ? { from: from.from, to: to.to } : null;
    const values = !isLoop && right.length === 1 ? (right[0] ?? null) : null;
    return { targets: count, spot, values };
  }
  return { targets: 0, spot: null, values: null };
}

function countOnRight(fault: Fault): number | null {
  const node = onLine(fault, 'AssignStatement')[0];
  const children = node ? childrenOf(node) : [];
  const right = children.slice(children.findLastIndex(({ name }) => name === 'AssignOp') + 1);
  const values = right.filter(({ name }) => name !== ',');
  return values.length > 1 ? values.length : null;
}

/** A loop over a dictionary with two names. */
function itemsTry(fault: Fault): Message | null {
  const loop = onLine(fault, 'ForStatement')[0];
  const owner = loop?.getChild('in')?.nextSibling;
  if (!owner || typeOf(fault, owner) !== 'dict') return null;
  return message('try-items', { code: `${textOf(fault, owner)}.items()` });
}
