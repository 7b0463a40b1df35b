import type { Fault, Finding, Rule } from '../fault';
import { definitionOf, onLine, textOf, variableOf } from '../fault';
import { BUILTINS, FOREIGN_NAMES, MODULE_OF, MODULES } from '../known-words';
import { type Binding, bindingsOf, functionAround } from '../program';
import { around, childrenOf, type Node } from '../source';
import { suggest } from '../suggest';
import { oddCharacter } from '../syntax/lexical';
import { scan } from '../syntax/scan';
import { type Message, message } from '../texts/texts';

/** A name that Python does not know. */
export const unknownName: Rule = (fault, { name = '' }) => {
  const written = fault.source ? bindingsOf(fault.source).map((binding) => binding.node.from) : [];
  const nodes = onLine(fault, 'VariableName').filter((one) => textOf(fault, one) === name);
  const node = nodes.find((one) => !written.includes(one.from)) ?? nodes[0] ?? null;
  const owner = node?.parent;
  const isOwner = owner?.name === 'MemberExpression' && owner.firstChild?.from === node?.from;
  const hasDot = isOwner && owner.getChild('PropertyName') !== null;
  return (
    oddName(fault, name) ??
    laterOrElsewhere(fault, name, node) ??
    forgottenImport(fault, name, node, hasDot) ??
    foreignName(fault, name, node) ??
    misspelt(fault, name, node) ??
    inOtherCell(fault, name, node) ?? {
      what: message('name-unknown', { name }),
      spot: node,
      tries: newName(fault, name, node),
    }
  );
};

/** The engine takes typographic quotes and the like for letters. */
function oddName(fault: Fault, name: string): Finding | null {
  if (!fault.source || /^[\p{L}\p{N}_]*$/u.test(name)) return null;
  return oddCharacter(scan(fault.source.text));
}

function newName(fault: Fault, name: string, node: Node | null): readonly Message[] {
  if (name === 'self') return selfTries(fault);
  const parent = node?.parent?.name;
  const isCalled = parent === 'CallExpression';
  if (isCalled) return [message('try-define', { code: `def ${name}(…):` })];
  const value = message('try-value-first', { name });
  const isText = parent === 'ArgList' || node?.prevSibling?.name === 'AssignOp';
  return isText ? [message('try-quotes', { quoted: `'${name}'` }), value] : [value];
}

/** A method without `self`, or no method at all. */
function selfTries(fault: Fault): readonly Message[] {
  const method = fault.block === null ? null : definitionOf(fault, fault.block);
  if (!method?.owner) return [message('try-remove', { code: 'self.' })];
  const names = ['self', ...method.parameters.map((one) => one.star + one.name)];
  return [message('try-add-self', { code: `def ${method.name}(${names.join(', ')}):` })];
}

/** The cell gives it a value, but not before this line, or only inside a function. */
function laterOrElsewhere(fault: Fault, name: string, node: Node | null): Finding | null {
  const { source } = fault;
  if (!source || fault.block !== null) return null;
  const bindings = bindingsOf(source).filter((binding) => binding.name === name);
  const later = bindings.find((binding) => binding.function === null);
  const lineOf = (binding: Binding) => source.lineOf(binding.node.from);
  if (later && lineOf(later) >= fault.line) {
    const line = String(lineOf(later));
    const first = message('try-value-first', { name });
    return {
      what: message('name-later', { name, line }),
      spot: node,
      tries:
        lineOf(later) === fault.line ? [first] : [message('try-move-up', { name, line }), first],
    };
  }
  const inside = bindings.find((binding) => binding.function?.name === 'FunctionDefinition');
  const label = inside?.function?.getChild('VariableName');
  if (later || !label) return null;
  return {
    what: message('name-in-function', { name, function: source.of(label) }),
    spot: node,
    tries: [message('try-return', { name, function: source.of(label) })],
  };
}

function forgottenImport(
  fault: Fault,
  name: string,
  spot: Node | null,
  hasDot: boolean,
): Finding | null {
  const next = spot?.parent?.getChild('PropertyName');
  const isSelfNamed = name === 'datetime' && next && textOf(fault, next) !== 'datetime';
  const alias = aliasOf(fault, name);
  if (alias !== null) {
    return {
      what: message('name-unknown', { name }),
      spot,
      tries: [message('try-name', { wrong: name, right: alias })],
    };
  }
  if (hasDot && MODULES.includes(name) && !isSelfNamed) {
    return {
      what: message('import-missing', { module: name }),
      spot,
      tries: [message('try-import', { line: `import ${name}` })],
    };
  }
  const module = MODULE_OF.get(name);
  if (module === undefined) return null;
  const add = message('try-import', { line: `from ${module} import ${name}` });
  const isImported = variableOf(fault, module)?.type === 'module';
  return {
    what: message('import-name-missing', { name, module }),
    spot,
    tries: isImported ? [message('try-module-name', { code: `${module}.${name}` }), add] : [add],
  };
}

/** The name that `import … as` has given a module. */
function aliasOf(fault: Fault, module: string): string | null {
  for (const statement of fault.source?.nodes('ImportStatement') ?? []) {
    const children = childrenOf(statement);
    const at = children.findIndex((node) => textOf(fault, node) === module);
    const alias = children[at + 2];
    if (at > 0 && children[at + 1]?.name === 'as' && alias) return textOf(fault, alias);
  }
  return null;
}

function foreignName(_fault: Fault, name: string, spot: Node | null): Finding | null {
  const right = Object.hasOwn(FOREIGN_NAMES, name) ? FOREIGN_NAMES[name] : undefined;
  if (right === undefined) return null;
  return {
    what: message('word-foreign', { word: name, right }),
    spot,
    tries: [message('try-instead', { right })],
  };
}

function misspelt(fault: Fault, name: string, spot: Node | null): Finding | null {
  const { source, known } = fault;
  const ownFunction = spot ? functionAround(spot)?.from : undefined;
  const own = source
    ? bindingsOf(source).filter(
        (binding) => binding.function === null || binding.function.from === ownFunction,
      )
    : [];
  const before = own.filter((binding) => source && source.lineOf(binding.node.from) <= fault.line);
  const parameters =
    ownFunction === undefined || !source
      ? []
      : source
          .nodes('ParamList')
          .filter((list) => around(list, 'FunctionDefinition')?.from === ownFunction)
          .flatMap((list) => list.getChildren('VariableName').map((node) => source.of(node)));
  const right = suggest(name, [
    ...before.map((binding) => binding.name),
    ...parameters,
    ...known.variables.map((variable) => variable.name),
    ...BUILTINS,
    'True',
    'False',
    'None',
    'self',
    ...known.names,
  ]);
  if (right === null) return null;
  return {
    what: message('name-unknown', { name }),
    spot,
    tries: [message('try-name', { wrong: name, right })],
  };
}

function inOtherCell(fault: Fault, name: string, spot: Node | null): Finding | null {
  const other = fault.sources.find(
    (source) =>
      source !== fault.source &&
      bindingsOf(source).some((binding) => binding.function === null && binding.name === name),
  );
  if (!other) return null;
  return {
    what: message('name-in-cell', { name, cell: other.file }),
    spot,
    tries: [message('try-run-cell', { cell: other.file })],
  };
}

/** A function's own variable without a value. Only CPython's message says its name. */
export const unsetLocal: Rule = (fault, { name: said }) => {
  const { source, block } = fault;
  const used = onLine(fault, 'VariableName').filter((node) => functionAround(node) !== null);
  const bindings = source ? bindingsOf(source) : [];
  const isLocal = (node: Node) =>
    bindings.some(
      (binding) =>
        binding.name === textOf(fault, node) &&
        binding.function?.from === functionAround(node)?.from,
    );
  const isTarget = (node: Node) =>
    bindings.some(
      (binding) => binding.node.from === node.from && node.parent?.name !== 'UpdateStatement',
    );
  const read = used.filter((node) => isLocal(node) && !isTarget(node));
  const node = read.find((one) => said === undefined || textOf(fault, one) === said) ?? null;
  const name = said ?? (node ? textOf(fault, node) : null);
  if (name === null) return { what: message('local-unset-somewhere'), spot: null, tries: [] };
  const isGlobal = bindings.some((one) => one.name === name && one.function === null);
  const value = message('try-value-first', { name });
  const parameter = message('try-parameter', { name, function: block ?? '' });
  return {
    what: message('local-unset', { name, function: block ?? '' }),
    spot: node,
    tries:
      isGlobal || variableOf(fault, name) ? [parameter, message('try-global', { name })] : [value],
  };
};
