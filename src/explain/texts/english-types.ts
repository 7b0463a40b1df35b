import { rich } from '../rich';
import { aType, list } from './english-words';

export interface Operands {
  readonly operator: string;
  readonly left: string;
  readonly right: string;
}

/** Causes: types that do not fit, and calls. */
export const TYPES = {
  'operator-types': (p: Operands) =>
    rich`${p.operator} cannot work with ${aType(p.left)} on its left and ${aType(p.right)} on its right.`,
  'operator-type': (p: { readonly operator: string; readonly type: string }) =>
    rich`${p.operator} cannot work with ${aType(p.type)}.`,
  'compare-types': (p: Operands) =>
    rich`${p.operator} cannot compare ${aType(p.left)} with ${aType(p.right)}.`,
  'none-operator': (p: { readonly operator: string; readonly owner: string }) =>
    rich`${p.owner} is ${'None'}, which means no value, and ${p.operator} cannot work with that.`,
  'none-iterable': (p: { readonly owner: string }) =>
    rich`${p.owner} is ${'None'}, which means no value, so there is nothing to go through.`,
  'none-subscript': (p: { readonly owner: string }) =>
    rich`${p.owner} is ${'None'}, which means no value, so nothing can be taken from it with ${'[ ]'}.`,
  'sum-texts': (p: { readonly function: string }) =>
    rich`${p.function} adds numbers, but there is text among the values.`,
  'no-length': (p: { readonly type: string }) =>
    rich`${'len'} counts what is inside a value, and ${aType(p.type)} has nothing inside.`,
  'not-iterable': (p: { readonly owner: string; readonly type: string }) =>
    rich`${p.owner} is ${aType(p.type)}, and it is not possible to go through that item by item.`,
  'not-iterable-some': (p: { readonly type: string }) =>
    rich`Something here is ${aType(p.type)}, and it is not possible to go through that item by item.`,
  'not-callable': (p: { readonly owner: string; readonly type: string }) =>
    rich`${p.owner} is ${aType(p.type)} and no function, so the brackets after it cannot call it.`,
  'name-covered': (p: { readonly name: string; readonly value: string }) =>
    rich`${p.name} is no longer Python's own function: the program has given the name another value, ${p.value}.`,
  'not-subscriptable': (p: { readonly owner: string; readonly type: string }) =>
    rich`${p.owner} is ${aType(p.type)}, so nothing can be taken from it with ${'[ ]'}.`,
  'index-type': (p: { readonly type: string; readonly container: string }) =>
    rich`The place in ${aType(p.container)} must be a whole number, and here it is ${aType(p.type)}.`,
  'no-item-assignment': (p: { readonly owner: string; readonly type: string }) =>
    rich`${p.owner} is ${aType(p.type)}, and the parts of that cannot be changed.`,
  unhashable: (p: { readonly type: string }) =>
    rich`The key of a dictionary, or an item of a set, cannot be ${aType(p.type)}, because that can change.`,
  'join-numbers': () =>
    rich`${'join'} puts texts together, and not everything in the list is text.`,
  'float-for-int': (p: { readonly type: string }) =>
    rich`A whole number is needed here, and this is ${aType(p.type)}.`,
  'arguments-missing': (p: { readonly function: string; readonly names: readonly string[] }) =>
    rich`${p.function} was called without a value for ${list(p.names)}.`,
  'arguments-few': (p: {
    readonly function: string;
    readonly takes: number;
    readonly given: number;
  }) => rich`${p.function} takes ${values(p.takes)}, and was given ${values(p.given)}.`,
  'arguments-many': (p: {
    readonly function: string;
    readonly takes: number;
    readonly given: number;
  }) => rich`${p.function} takes ${values(p.takes)}, but was given ${values(p.given)}.`,
  'self-missing': (p: { readonly function: string }) =>
    rich`${p.function} is a method, so Python hands it the object as its first value, and it has no parameter for that.`,
  'argument-unknown': (p: { readonly name: string; readonly function: string }) =>
    rich`${p.function} has no parameter called ${p.name}.`,
  'argument-twice': (p: { readonly name: string; readonly function: string }) =>
    rich`${p.function} got two values for ${p.name}: one by its place, one by its name.`,
  'convert-type': (p: { readonly function: string; readonly type: string }) =>
    rich`${p.function} cannot make a number of ${aType(p.type)}.`,
  'raise-text': () => rich`${'raise'} needs an exception, and here it was given something else.`,
  'type-refused': (p: { readonly code: string; readonly message: string }) =>
    rich`${p.code} was given a value of a kind that it cannot take. Python says: ${text(p.message)}.`,
};

function values(number: number) {
  return number === 0 ? text('no value') : text(`${number} value${number === 1 ? '' : 's'}`);
}

function text(words: string) {
  return [{ kind: 'text', text: words }] as const;
}
