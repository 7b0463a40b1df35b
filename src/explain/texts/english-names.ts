import { rich } from '../rich';

/** Causes: names, attributes, modules. */
export const NAMES = {
  'name-unknown': (p: { readonly name: string }) =>
    rich`Python knows nothing called ${p.name} here.`,
  'name-later': (p: { readonly name: string; readonly line: string }) =>
    rich`${p.name} is used before it has a value: it gets its first value on line ${p.line}, which has not finished yet.`,
  'name-in-function': (p: { readonly name: string; readonly function: string }) =>
    rich`${p.name} exists only inside the function ${p.function}, and is gone when the function ends.`,
  'name-in-cell': (p: { readonly name: string; readonly cell: string }) =>
    rich`${p.name} gets its value in ${p.cell}, which has not been run since Python was started.`,
  'local-unset': (p: { readonly name: string; readonly function: string }) =>
    rich`Inside ${p.function}, ${p.name} is a variable of the function's own, and it has no value yet.`,
  'local-unset-somewhere': () =>
    rich`A variable of this function is used before it has got a value.`,
  'import-missing': (p: { readonly module: string }) =>
    rich`The module ${p.module} is used, but it was not imported.`,
  'import-name-missing': (p: { readonly name: string; readonly module: string }) =>
    rich`${p.name} belongs to the module ${p.module} and was not imported.`,
  'word-foreign': (p: { readonly word: string; readonly right: string }) =>
    rich`${p.word} is a word of other languages. Python says ${p.right}.`,
  'attribute-unknown': (p: {
    readonly name: string;
    readonly owner: string;
    readonly type: string;
  }) => rich`${p.owner} is of type ${p.type}, which has nothing called ${p.name}.`,
  'module-attribute-unknown': (p: { readonly name: string; readonly module: string }) =>
    rich`The module ${p.module} has nothing called ${p.name}.`,
  'none-attribute': (p: { readonly name: string; readonly owner: string }) =>
    rich`${p.owner} is ${'None'}, which means no value, so it has no ${p.name}.`,
  'module-unknown': (p: { readonly module: string }) =>
    rich`There is no module called ${p.module} here.`,
  'module-not-here': (p: { readonly module: string }) =>
    rich`${p.module} is a real module, but this Python in the browser does not have it.`,
  'import-name-unknown': (p: { readonly name: string; readonly module: string }) =>
    rich`The module ${p.module} has nothing called ${p.name} to import.`,
};
