import { HOST_TYPES, type HostType, type HostValue, isOfType } from './value';

export interface HostParameter {
  readonly name: string;
  readonly type: HostType;
  /** What is passed where the program gives nothing. Without it the argument is required. */
  readonly default?: HostValue;
}

/** A function of the host as Python sees it. */
export interface HostFunctionDeclaration {
  /** The module that a program imports it from. */
  readonly module: string;
  readonly name: string;
  /** A sentence or more for `help` and `__doc__`. */
  readonly doc: string;
  /** Required parameters first. */
  readonly parameters: readonly HostParameter[];
  readonly result: HostType;
  /** Calls a run may make to this function; the run's own limit holds too. */
  readonly maxCalls?: number;
  /** Time one call may take, in milliseconds; the run's own limit holds too. */
  readonly maxMs?: number;
}

/**
 * A function of the host that lives on the page.
 *
 * `call` gets the arguments by name, defaults filled in. `signal` aborts when
 * the program no longer waits: stopped, or past the deadline. What it throws
 * is raised in Python with its message and without its stack, under the name
 * that {@link HostException} gives or as RuntimeError.
 */
export interface HostFunction extends HostFunctionDeclaration {
  readonly call: (
    args: Readonly<Record<string, HostValue>>,
    signal: AbortSignal,
  ) => HostValue | undefined | Promise<HostValue | undefined>;
}

/**
 * Thrown by a function of the host to raise a builtin exception of Python.
 *
 * @example throw new HostException('ValueError', 'there is no such city')
 */
export class HostException extends Error {
  override readonly name = 'HostException';
  constructor(
    readonly type: string,
    message: string,
  ) {
    super(message);
  }
}

/** Whether a parameter takes a value: of its type, or None where that is its default. */
export function accepts(parameter: HostParameter, value: unknown): boolean {
  return isOfType(value, parameter.type) || (value === null && parameter.default === null);
}

/** Not with two underscores in front: those names mean something to Python. */
const IDENTIFIER = /^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$/;

/**
 * Looks at declarations before anything is built on them.
 *
 * @throws {TypeError} that says which one is wrong, and how
 */
export function assertDeclarations(declarations: readonly HostFunctionDeclaration[]): void {
  const seen = new Set<string>();
  for (const declaration of declarations) {
    const { module, name, parameters } = declaration;
    const label = `The host function ${module}.${name}`;
    for (const text of [module, name, ...parameters.map((parameter) => parameter.name)]) {
      if (!IDENTIFIER.test(text)) throw new TypeError(`${label}: "${text}" is not a Python name.`);
    }
    if (seen.has(`${module}.${name}`)) throw new TypeError(`${label} is declared twice.`);
    seen.add(`${module}.${name}`);
    if (new Set(parameters.map((parameter) => parameter.name)).size !== parameters.length) {
      throw new TypeError(`${label} names a parameter twice.`);
    }
    const firstOptional = parameters.findIndex((parameter) => parameter.default !== undefined);
    const lastRequired = parameters.findLastIndex((parameter) => parameter.default === undefined);
    if (firstOptional >= 0 && lastRequired > firstOptional) {
      throw new TypeError(`${label}: a required parameter stands after an optional one.`);
    }
    const types = [declaration.result, ...parameters.map(({ type }) => type)];
    const unknown = types.find((type) => !HOST_TYPES.includes(type));
    if (unknown !== undefined) throw new TypeError(`${label}: there is no type ${unknown}.`);
    for (const most of [declaration.maxCalls, declaration.maxMs]) {
      if (most !== undefined && !(most >= 0)) {
        throw new TypeError(`${label}: a quota must be a number from 0 up, not ${most}.`);
      }
    }
    const wrong = parameters.find(
      (parameter) => parameter.default !== undefined && !accepts(parameter, parameter.default),
    );
    if (wrong) throw new TypeError(`${label}: the default of ${wrong.name} is not ${wrong.type}.`);
  }
}

/** The function's signature and docstring, as a builtin of CPython begins its own. */
export function toDocstring({ name, parameters, result, doc }: HostFunctionDeclaration): string {
  const list = parameters.map((parameter) => {
    const { default: value } = parameter;
    return `${parameter.name}: ${parameter.type}${value === undefined ? '' : ` = ${toLiteral(value)}`}`;
  });
  return `${name}(${list.join(', ')}) -> ${result}\n\n${doc}`;
}

function toLiteral(value: HostValue): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value instanceof Uint8Array) return 'b"…"';
  return typeof value === 'bigint' ? `${value}` : JSON.stringify(value);
}
