import { childrenOf, type Node, type Source } from './source';

/** A parameter of a function in a program. */
export interface Parameter {
  readonly name: string;
  readonly hasDefault: boolean;
  /** `*`, `**`, or nothing. */
  readonly star: string;
  readonly isKeywordOnly: boolean;
}

export interface DefinedFunction {
  readonly name: string;
  /** The class it stands in. */
  readonly owner: string | null;
  readonly parameters: readonly Parameter[];
  readonly node: Node;
  readonly source: Source;
}

/** The functions that a program defines. */
export function functionsOf(source: Source): readonly DefinedFunction[] {
  return source.nodes('FunctionDefinition').flatMap((node) => {
    const name = node.getChild('VariableName');
    if (!name) return [];
    const body = node.parent?.name === 'DecoratedStatement' ? node.parent.parent : node.parent;
    const outer = body?.name === 'Body' ? body.parent : null;
    const owner = outer?.name === 'ClassDefinition' ? outer.getChild('VariableName') : null;
    return [
      {
        name: source.of(name),
        owner: owner ? source.of(owner) : null,
        parameters: parametersOf(source, node),
        node,
        source,
      },
    ];
  });
}

function parametersOf(source: Source, definition: Node): readonly Parameter[] {
  const parameters: Parameter[] = [];
  let star = '';
  let isKeywordOnly = false;
  const list = definition.getChild('ParamList');
  for (const node of list ? childrenOf(list) : []) {
    const previous = parameters.at(-1);
    if (node.name === '*' || node.name === '**') star = node.name;
    else if (node.name === ',') {
      // A star alone: what follows is given by its name.
      if (star === '*') isKeywordOnly = true;
      star = '';
    } else if (node.name === 'VariableName' && node.prevSibling?.name !== 'AssignOp') {
      parameters.push({ name: source.of(node), hasDefault: false, star, isKeywordOnly });
      if (star === '*') isKeywordOnly = true;
      star = '';
    } else if (node.name === 'AssignOp' && previous) {
      parameters[parameters.length - 1] = { ...previous, hasDefault: true };
    }
  }
  return parameters;
}

/** A place where a name gets a value. */
export interface Binding {
  readonly name: string;
  readonly node: Node;
  /** The value, where one name gets one value. */
  readonly value: Node | null;
  /** The function whose variable it is; null for one of the cell. */
  readonly function: Node | null;
}

const TARGETS = ['VariableName', 'TupleExpression', 'ArrayExpression', 'ParenthesizedExpression'];

/** Every place where a program gives a value to a name, in order. */
export function bindingsOf(source: Source): readonly Binding[] {
  const bindings: Binding[] = [];
  const bind = (node: Node, value: Node | null, scope: Node | null) => {
    if (node.name !== 'VariableName') {
      for (const child of childrenOf(node))
        if (TARGETS.includes(child.name)) bind(child, null, scope);
      return;
    }
    bindings.push({ name: source.of(node), node, value, function: scope });
  };
  for (const node of source.nodes(...STATEMENTS)) {
    const scope = functionAround(node);
    const children = childrenOf(node);
    switch (node.name) {
      case 'AssignStatement': {
        const last = children.findLastIndex(({ name }) => name === 'AssignOp');
        const targets = children.slice(0, Math.max(last, 0));
        const value = children[last + 1] ?? null;
        const isOne = targets.filter(({ name }) => TARGETS.includes(name)).length === 1;
        for (const target of targets) {
          if (TARGETS.includes(target.name)) bind(target, isOne ? value : null, scope);
        }
        break;
      }
      case 'UpdateStatement':
      case 'NamedExpression':
        if (children[0]) bind(children[0], null, scope);
        break;
      case 'ForStatement':
        for (const child of children) {
          if (child.name === 'in') break;
          if (TARGETS.includes(child.name)) bind(child, null, scope);
        }
        break;
      case 'FunctionDefinition':
      case 'ClassDefinition': {
        const name = node.getChild('VariableName');
        if (name) bind(name, null, scope);
        break;
      }
      case 'ImportStatement':
        for (const child of children) {
          const isBound = child.name === 'VariableName' && child.nextSibling?.name !== 'as';
          const isOfModule = child.prevSibling?.name === '.' || child.prevSibling?.name === 'from';
          if (isBound && !isOfModule) bind(child, null, scope);
        }
        break;
      default:
        // except … as name, with … as name
        for (const child of children) {
          if (child.prevSibling?.name === 'as') bind(child, null, scope);
        }
    }
  }
  return bindings;
}

const STATEMENTS = [
  'AssignStatement',
  'UpdateStatement',
  'NamedExpression',
  'ForStatement',
  'FunctionDefinition',
  'ClassDefinition',
  'ImportStatement',
  'TryStatement',
  'WithStatement',
];

export function functionAround(node: Node): Node | null {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (outer.name === 'FunctionDefinition' || outer.name === 'LambdaExpression') return outer;
  }
  return null;
}

/** Whether a function gives back a value somewhere. */
export function hasReturnValue(source: Source, definition: Node): boolean {
  return source
    .nodes('ReturnStatement', 'YieldStatement', 'YieldExpression')
    .some(
      (node) =>
        functionAround(node)?.from === definition.from &&
        (node.name !== 'ReturnStatement' || childrenOf(node).length > 1),
    );
}
