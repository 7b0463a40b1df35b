import { type Rich, rich } from '../rich';

/** What a type is called after “ist”. */
const TYPES: Readonly<Record<string, string>> = {
  str: 'ein Text',
  int: 'eine ganze Zahl',
  float: 'eine Kommazahl',
  bool: 'ein Wahrheitswert',
  list: 'eine Liste',
  tuple: 'ein Tupel',
  dict: 'ein Wörterbuch',
  set: 'eine Menge',
  range: 'ein Zahlenbereich',
  function: 'eine Funktion',
  builtin_function_or_method: 'eine Funktion',
  bound_method: 'eine Methode',
  method: 'eine Methode',
  type: 'eine Klasse',
  module: 'ein Modul',
  NoneType: 'kein Wert',
};

const DATIVE: readonly (readonly [RegExp, string])[] = [
  [/^eine ganze Zahl$/, 'einer ganzen Zahl'],
  [/^eine /, 'einer '],
  [/^ein /, 'einem '],
  [/^kein /, 'keinem '],
];

const ACCUSATIVE: readonly (readonly [RegExp, string])[] = [
  [/^ein (?=Text|Wahrheitswert|Zahlenbereich)/, 'einen '],
  [/^kein /, 'keinen '],
];

function inflect(type: string, table: readonly (readonly [RegExp, string])[], other: string): Rich {
  const words = TYPES[type];
  if (words === undefined) return rich`${text(other)} der Art ${type}`;
  const rule = table.find(([form]) => form.test(words));
  return rich`${text(rule ? words.replace(...rule) : words)} (${type})`;
}

/** `ein Text (str)`. */
export function aType(type: string): Rich {
  return inflect(type, [], 'ein Wert');
}

/** `mit einem Text (str)`. */
export function withType(type: string): Rich {
  return inflect(type, DATIVE, 'einem Wert');
}

/** `einen Text (str)`. */
export function theType(type: string): Rich {
  return inflect(type, ACCUSATIVE, 'einen Wert');
}

export function text(words: string): Rich {
  return [{ kind: 'text', text: words }];
}

/** `1 Wert`, `2 Werte`. */
export function count(number: number, one: string, many: string): Rich {
  return text(`${number} ${number === 1 ? one : many}`);
}

const AND = new Intl.ListFormat('de', { type: 'conjunction' });

export function list(names: readonly string[]): Rich {
  return AND.formatToParts(names).map(({ type, value }) => ({
    kind: type === 'element' ? 'code' : 'text',
    text: value,
  }));
}

const COUNT = new Intl.NumberFormat('de');
const ONE_PLACE = new Intl.NumberFormat('de', { maximumFractionDigits: 1 });

export function seconds(ms: number): string {
  const value = ONE_PLACE.format(Math.max(0.1, ms / 1000));
  return `${value} ${value === '1' ? 'Sekunde' : 'Sekunden'}`;
}

export function bytes(value: number): string {
  if (value < 1000) return `${value} Byte`;
  if (value < 999_950) return `${ONE_PLACE.format(value / 1e3)} kB`;
  return `${ONE_PLACE.format(value / 1e6)} MB`;
}

export function number(value: number): string {
  return COUNT.format(value);
}
