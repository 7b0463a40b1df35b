import { type Rich, rich } from '../rich';

const TYPES: Readonly<Record<string, string>> = {
  str: 'text',
  int: 'a whole number',
  float: 'a decimal number',
  bool: 'True or False',
  list: 'a list',
  tuple: 'a tuple',
  dict: 'a dictionary',
  set: 'a set',
  range: 'a range',
  function: 'a function',
  builtin_function_or_method: 'a function',
  bound_method: 'a method',
  method: 'a method',
  type: 'a class',
  module: 'a module',
  NoneType: 'nothing at all',
};

/** What a type is called: `text (str)`. */
export function aType(type: string): Rich {
  const words = TYPES[type];
  return words === undefined ? rich`a value of type ${type}` : rich`${text(words)} (${type})`;
}

export function text(words: string): Rich {
  return [{ kind: 'text', text: words }];
}

/** `1 value`, `2 values`. */
export function count(number: number, one: string, many = `${one}s`): Rich {
  return text(`${number} ${number === 1 ? one : many}`);
}

const AND = new Intl.ListFormat('en', { type: 'conjunction' });

/** Names in a row: `a`, `b` and `c`. */
export function list(names: readonly string[]): Rich {
  return AND.formatToParts(names).map(({ type, value }) => ({
    kind: type === 'element' ? 'code' : 'text',
    text: value,
  }));
}

const COUNT = new Intl.NumberFormat('en');
const ONE_PLACE = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

export function seconds(ms: number): string {
  const value = ONE_PLACE.format(Math.max(0.1, ms / 1000));
  return `${value} ${value === '1' ? 'second' : 'seconds'}`;
}

export function bytes(value: number): string {
  if (value < 1000) return `${value} bytes`;
  if (value < 999_950) return `${ONE_PLACE.format(value / 1e3)} KB`;
  return `${ONE_PLACE.format(value / 1e6)} MB`;
}

export function number(value: number): string {
  return COUNT.format(value);
}
