/** What may pass between Python and a function of the host. */
export type HostValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | readonly HostValue[]
  | { readonly [key: string]: HostValue };

/** Types by their names in Python. `any` is any of them; a `float` takes an int, as Python's do. */
export const HOST_TYPES = [
  'None',
  'bool',
  'int',
  'float',
  'str',
  'bytes',
  'list',
  'dict',
  'any',
] as const;
export type HostType = (typeof HOST_TYPES)[number];

const MAX_DEPTH = 100;

/** The name of a value's type in Python; null for what cannot pass. */
export function typeOf(value: unknown): Exclude<HostType, 'any'> | null {
  if (value === null || value === undefined) return 'None';
  switch (typeof value) {
    case 'boolean':
      return 'bool';
    case 'bigint':
      return 'int';
    case 'number':
      return Number.isInteger(value) ? 'int' : 'float';
    case 'string':
      return 'str';
    case 'object':
      if (value instanceof Uint8Array) return 'bytes';
      if (Array.isArray(value)) return 'list';
      return isPlain(value) ? 'dict' : null;
    default:
      return null;
  }
}

/** Whether a value is of a declared type. `None` is of no other. */
export function isOfType(value: unknown, type: HostType): boolean {
  const own = typeOf(value);
  return own !== null && (type === 'any' || own === type || (type === 'float' && own === 'int'));
}

/** Whether a value and all within it may pass. */
export function canPass(value: unknown, depth = 0): value is HostValue {
  const type = typeOf(value);
  if (type === null || depth > MAX_DEPTH) return false;
  if (type !== 'list' && type !== 'dict') return true;
  return Object.values(value as object).every((item) => canPass(item, depth + 1));
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
