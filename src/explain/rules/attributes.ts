import type { Fault, Rule } from '../fault';
import { definitionOf, onLine, textOf } from '../fault';
import { MODULES, membersOf, NOT_HERE, SYNONYMS } from '../known-words';
import { bindingsOf } from '../program';
import { childrenOf, type Node } from '../source';
import { suggest } from '../suggest';
import { type Message, message } from '../texts/texts';
import { noneTries } from './none';

function findMember(fault: Fault, name: string): Node | null {
  const members = onLine(fault, 'MemberExpression').filter((node) => {
    const property = node.getChild('PropertyName');
    return property !== null && textOf(fault, property) === name;
  });
  return members[0] ?? null;
}

/** The attributes of what stands before a dot: of the value itself, or of its type. */
function attributesOf(fault: Fault, owner: string, type: string): readonly string[] {
  const { attributes } = fault.known;
  return [...(attributes[owner] ?? []), ...(attributes[type] ?? [])];
}

export const unknownAttribute: Rule = (fault, { type = '', name = '' }) => {
  const member = findMember(fault, name);
  const property = member?.getChild('PropertyName') ?? null;
  const object = member?.firstChild ?? null;
  const owner = object ? textOf(fault, object) : `…`;
  if (type === 'NoneType') {
    return {
      what: message('none-attribute', { name, owner }),
      spot: property,
      tries: object ? noneTries(fault, object) : [],
    };
  }
  if (type === 'module') return unknownModuleAttribute(fault, { module: owner, name });
  const synonym = SYNONYMS[type]?.[name];
  const near = suggest(name, attributesOf(fault, owner, type));
  const tries: (Message | null)[] = [
    lostInInit(fault, type, name),
    synonym === undefined
      ? null
      : message('try-instead', { right: synonym.replaceAll('_', () => owner) }),
    type === 'dict' && near === null && synonym === undefined
      ? message('try-instead', { right: `${owner}["${name}"]` })
      : null,
    near === null || synonym !== undefined
      ? null
      : message('try-name', { wrong: name, right: near }),
  ];
  if (!tries.some((one) => one !== null)) {
    tries.push(message('try-see-names', { code: `dir(${owner})` }));
  }
  return { what: message('attribute-unknown', { name, owner, type }), spot: property, tries };
};

/** `name = name` in `__init__`, where `self.name = name` was meant. */
function lostInInit(fault: Fault, type: string, name: string): Message | null {
  const init = definitionOf(fault, '__init__', type);
  if (init?.owner !== type) return null;
  const isLost = bindingsOf(init.source).some(
    (binding) => binding.function?.from === init.node.from && binding.name === name,
  );
  return isLost
    ? message('try-self', { code: `self.${name} = ${name}`, function: '__init__' })
    : null;
}

export const unknownModuleAttribute: Rule = (fault, { module = '', name = '' }) => {
  const member = findMember(fault, name);
  const owner = member?.firstChild ? textOf(fault, member.firstChild) : module;
  const near = suggest(name, attributesOf(fault, owner, module));
  const see = message('try-see-names', { code: `dir(${owner})` });
  return {
    what: message('module-attribute-unknown', { name, module }),
    spot: member?.getChild('PropertyName') ?? null,
    tries: near === null ? [see] : [message('try-name', { wrong: name, right: near })],
  };
};

/** Where a module's name stands in an import on the line. */
function importedOn(fault: Fault, module: string): Node | null {
  const nodes = onLine(fault, 'ImportStatement').flatMap(childrenOf);
  return nodes.find((node) => textOf(fault, node) === module) ?? null;
}

export const unknownModule: Rule = (fault, { module = '' }) => {
  const first = module.split('.')[0] ?? module;
  const spot = importedOn(fault, first);
  if (Object.hasOwn(NOT_HERE, first)) {
    const modules = NOT_HERE[first] ?? [];
    const elsewhere = message('try-elsewhere', { module: first });
    return {
      what: message('module-not-here', { module: first }),
      spot,
      tries:
        modules.length > 0 ? [message('try-plain-lists', { modules }), elsewhere] : [elsewhere],
    };
  }
  const near = suggest(first, MODULES);
  return {
    what: message('module-unknown', { module }),
    spot,
    tries: [
      near === null
        ? message('try-elsewhere', { module: first })
        : message('try-name', { wrong: first, right: near }),
    ],
  };
};

/** An import of what cannot be here, whatever words the engine has for it. */
export const moduleNotHere: Rule = (fault, { module: said = '', why = '' }) => {
  const module = onLine(fault, 'ImportStatement')
    .flatMap(childrenOf)
    .find(
      (node) =>
        /^(import|from|,)$/.test(node.prevSibling?.name ?? '') &&
        Object.hasOwn(NOT_HERE, textOf(fault, node)),
    );
  if (module) return unknownModule(fault, { module: textOf(fault, module) });
  if (why === '') return null;
  return {
    what: message('module-not-here', { module: said }),
    spot: importedOn(fault, said),
    tries: [message('try-said', { said: why }), message('try-elsewhere', { module: said })],
  };
};

export const unknownImport: Rule = (fault, { name = '', module: said }) => {
  const statement = onLine(fault, 'ImportStatement').find((node) =>
    childrenOf(node).some((child) => textOf(fault, child) === name),
  );
  const children = statement ? childrenOf(statement) : [];
  const from = children.find((node) => node.prevSibling?.name === 'from');
  const module = said ?? (from ? textOf(fault, from) : '');
  const near = suggest(name, [...(fault.known.attributes[module] ?? []), ...membersOf(module)]);
  return {
    what: message('import-name-unknown', { name, module }),
    spot: children.findLast((node) => textOf(fault, node) === name) ?? null,
    tries: [
      near === null
        ? message('try-see-names', { code: `dir(${module})` })
        : message('try-name', { wrong: name, right: near }),
    ],
  };
};
