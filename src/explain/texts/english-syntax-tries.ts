import { rich } from '../rich';

/** Things to try: for what stands wrong in the text of a program. */
export const SYNTAX_TRIES = {
  'try-close': (p: { readonly closer: string }) => rich`Add ${p.closer} where it should end.`,
  'try-remove': (p: { readonly code: string }) => rich`Remove ${p.code}`,
  'try-replace': (p: { readonly wrong: string; readonly right: string }) =>
    rich`Write ${p.right} in place of ${p.wrong}`,
  'try-other-quotes': (p: { readonly quote: string }) =>
    rich`Put the whole text in ${p.quote}, so that it may have the other quote in it.`,
  'try-colon': (p: { readonly code: string }) => rich`Put a colon at the end: ${p.code}`,
  'try-indent': () => rich`Begin this line with four spaces more.`,
  'try-pass-word': (p: { readonly word: string }) =>
    rich`Add an indented line below it. If there is nothing to do yet: ${p.word}`,
  'try-unindent': () => rich`Take away the spaces at the beginning of the line.`,
  'try-align': () => rich`Begin this line exactly below the line it belongs with.`,
  'try-spaces': () => rich`Use spaces alone: four for each step.`,
  'try-else-place': (p: { readonly word: string; readonly partner: string }) =>
    rich`Put ${p.word} directly after the block of its ${p.partner}, with the same indentation.`,
  'try-except': (p: { readonly word: string }) =>
    rich`Add ${`${p.word}:`} below the block, with what to do on an error.`,
  'try-dict-colon': (p: { readonly sign: string }) =>
    rich`Put ${p.sign} between the key and the value.`,
  'try-operator': () => rich`Put what belongs between them: an operator, a comma, or a new line.`,
  'try-value-after': (p: { readonly after: string }) => rich`Write the value after ${p.after}`,
  'try-name-again': (p: { readonly name: string; readonly code: string }) =>
    rich`Each comparison needs both of its sides. Name ${p.name} again: ${p.code}`,
  'try-print': (p: { readonly code: string }) => rich`Put the brackets: ${p.code}`,
  'try-other-name': (p: { readonly name: string }) => rich`Choose another name, such as ${p.name}`,
  'try-letter-first': (p: { readonly name: string }) =>
    rich`Let the name begin with a letter, and put the digits after it, instead of ${p.name}`,
  'try-underscore': (p: { readonly name: string }) =>
    rich`For a name of two words, use ${'_'}: ${p.name}`,
  'try-assign-name': () => rich`Let a name stand on the left of ${'='}.`,
  'try-compare': () => rich`To compare, use ${'=='}.`,
  'try-swap': (p: { readonly code: string }) =>
    rich`The name stands on the left, the value on the right: ${p.code}`,
  'try-in-word': (p: { readonly word: string; readonly code: string }) =>
    rich`Put ${p.word} between them: ${p.code}`,
  'try-return-inside': () =>
    rich`Indent the line if it belongs to a function, or use ${'print'} to show the value.`,
  'try-loop-inside': (p: { readonly word: string }) =>
    rich`Put ${p.word} into a loop, or take it away.`,
  'try-fstring-value': (p: { readonly code: string }) =>
    rich`Put a name or a value between them: ${p.code}`,
  'try-double': (p: { readonly code: string }) =>
    rich`To have the brace itself in the text, write ${p.code}`,
  'try-colon-indent': (p: { readonly sign: string }) =>
    rich`Write ${p.sign} in its place, indent what follows, and leave the closing brace out.`,
  'try-default-last': (p: { readonly name: string }) =>
    rich`Put ${p.name} before the parameters that have a default value.`,
  'try-keyword-last': (p: { readonly code: string }) => rich`Put ${p.code} first.`,
  'try-conditional': () =>
    rich`Python says it with words: ${'a'} ${'if'} condition ${'else'} ${'b'}`,
  'try-else-value': () =>
    rich`Add the other value: ${'x = 5 if y else 0'}. Or make it a statement of its own: ${'if y:'}`,
  'try-if-instead': () => rich`Use ${'if'}, ${'elif'} and ${'else'} instead.`,
  'try-look-before': () => rich`Look at the line before it, too: the mistake may begin there.`,
};
