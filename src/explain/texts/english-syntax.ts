import { rich } from '../rich';

/** What a character is that looks like one of Python's. */
export type LookAlike = 'quote' | 'dash' | 'times' | 'divide' | 'compare' | 'wide' | 'space';

const LOOKS: Readonly<Record<LookAlike, string>> = {
  quote: 'a typographic quote',
  dash: 'a long dash',
  times: 'a multiplication sign',
  divide: 'a division sign',
  compare: 'a mathematical sign',
  wide: 'a sign of another script',
  space: 'a special space',
};

export interface Word {
  readonly word: string;
}

export interface Bracket {
  readonly bracket: string;
}

/** Causes: what stands wrong in the text of a program. */
export const SYNTAX = {
  'bracket-open': (p: Bracket) => rich`This ${p.bracket} is never closed.`,
  'bracket-extra': (p: Bracket) => rich`This ${p.bracket} closes a bracket that was never opened.`,
  'bracket-other': (p: Bracket & { readonly opener: string }) =>
    rich`${p.bracket} stands where the bracket ${p.opener} should be closed.`,
  'quote-open': (p: { readonly quote: string }) =>
    rich`The text that begins with this ${p.quote} never ends.`,
  'quote-inside': (p: { readonly quote: string }) =>
    rich`The text ends at the ${p.quote} before this word, which was perhaps meant as a part of it.`,
  'quote-other': (p: { readonly quote: string; readonly opener: string }) =>
    rich`The text begins with ${p.opener} and ends with ${p.quote}: both must be the same.`,
  'colon-missing': (p: Word) => rich`The line that begins with ${p.word} needs a colon at its end.`,
  'colon-other': (p: Word & { readonly found: string }) =>
    rich`There is ${p.found} where the line that begins with ${p.word} needs a colon.`,
  'body-missing': (p: Word & { readonly line: string }) =>
    rich`What belongs to the ${p.word} on line ${p.line} must be indented, and this line is not.`,
  'body-none': (p: Word) => rich`Nothing follows that belongs to this ${p.word}.`,
  'indent-extra': () => rich`This line is indented, and nothing before it asks for that.`,
  'dedent-other': () =>
    rich`This line is indented less than the one before it, but not as far as any earlier line.`,
  'tabs-mixed': () => rich`This line is indented with a tab, and others with spaces.`,
  'else-alone': (p: Word & { readonly partner: string }) =>
    rich`This ${p.word} has no ${p.partner} that it belongs to.`,
  'try-alone': (p: Word) =>
    rich`The ${p.word} before this line says nothing about what to do on an error.`,
  'comma-missing': () => rich`Two values stand side by side with nothing between them.`,
  'dict-colon': () => rich`In a dictionary, a colon stands between a key and its value.`,
  'words-together': (p: { readonly left: string; readonly right: string }) =>
    rich`${p.left} and ${p.right} stand side by side, and Python does not know what to do with them.`,
  'value-missing': (p: { readonly after: string }) => rich`A value is missing after ${p.after}.`,
  'equals-single': (p: { readonly sign: string }) =>
    rich`A single ${p.sign} gives a value to a name. It does not compare.`,
  'print-brackets': (p: Word) => rich`What ${p.word} shows must stand in brackets.`,
  'call-brackets': (p: Word) =>
    rich`${p.word} is a function: what it is given must stand in brackets.`,
  'word-misspelt': (p: Word & { readonly right: string }) =>
    rich`${p.word} is not a word of Python. It looks like ${p.right}.`,
  'else-if': (p: Word) => rich`Python has no ${p.word}. It says ${'elif'}.`,
  'else-condition': (p: Word) => rich`${p.word} takes no condition: it is for all that is left.`,
  increment: (p: { readonly sign: string }) => rich`Python has no ${p.sign}.`,
  'sign-foreign': (p: { readonly sign: string }) => rich`Python does not use ${p.sign} here.`,
  'comment-foreign': (p: { readonly sign: string }) =>
    rich`${p.sign} does not begin a comment in Python.`,
  'character-other': (p: { readonly character: string; readonly look: LookAlike }) =>
    rich`The character ${p.character} (${words(LOOKS[p.look])}) only looks like one that Python knows.`,
  'character-odd': (p: { readonly character: string }) =>
    rich`Python has no use for the character ${p.character} here.`,
  'keyword-name': (p: Word) =>
    rich`${p.word} is a word of Python's own, so it cannot be the name of anything else.`,
  'name-digit': (p: { readonly name: string }) =>
    rich`${p.name} begins with a digit, and a name cannot.`,
  'name-space': (p: { readonly name: string }) =>
    rich`A name cannot have a space in it: ${p.name}.`,
  'assign-call': (p: { readonly code: string }) =>
    rich`${p.code} is a call, and a call cannot be given a value.`,
  'assign-value': (p: { readonly code: string }) =>
    rich`${p.code} is a value, and cannot be given another one.`,
  'assign-expression': (p: { readonly code: string }) =>
    rich`${p.code} is something to work out, and cannot be given a value.`,
  'in-missing': (p: Word) =>
    rich`The word ${'in'} is missing after the name that follows ${p.word}.`,
  'return-outside': (p: Word) => rich`${p.word} ends a function, and this one is outside of any.`,
  'loop-outside': (p: Word) => rich`${p.word} is for loops, and this one is outside of any.`,
  'fstring-open': (p: Bracket) => rich`This ${p.bracket} in the f-string is never closed.`,
  'fstring-empty': () => rich`There is nothing between these braces of the f-string.`,
  'fstring-extra': (p: Bracket) =>
    rich`This ${p.bracket} in the f-string has no partner before it.`,
  'brace-block': (p: Bracket) =>
    rich`Python does not use ${p.bracket} for blocks. A colon and the indentation do that.`,
  'word-extra': (p: Word) => rich`Python has no ${p.word} here.`,
  'python2-except': (p: { readonly sign: string }) =>
    rich`The ${p.sign} between the exception and its name is from Python 2.`,
  'python2-raise': () => rich`${'raise'} with a comma is from Python 2.`,
  'python2-backticks': (p: { readonly sign: string }) => rich`The sign ${p.sign} is from Python 2.`,
  'import-order': () => rich`${'from'} comes first, then ${'import'}.`,
  'def-brackets': (p: { readonly function: string }) =>
    rich`The brackets after the name of the function ${p.function} are missing.`,
  'leading-zero': (p: { readonly number: string }) =>
    rich`${p.number} begins with a zero, and a whole number cannot.`,
  'default-order': (p: { readonly name: string }) =>
    rich`${p.name} has no default value, but stands after a parameter that has one.`,
  'keyword-order': (p: { readonly code: string }) =>
    rich`${p.code} is given by its place, but stands after a value that is given by its name.`,
  'parameter-twice': (p: { readonly name: string }) =>
    rich`Two parameters of this function are called ${p.name}.`,
  'conditional-else': (p: Word) =>
    rich`An ${p.word} inside an expression needs an ${'else'} with the other value.`,
  'match-missing': () => rich`This Python does not know ${'match'} yet.`,
  'syntax-other': (p: { readonly message: string }) =>
    rich`Python cannot read this line. It says: ${words(p.message)}.`,
  'syntax-near': (p: { readonly code: string }) =>
    rich`Python cannot read the line near ${p.code}.`,
};

function words(text: string) {
  return [{ kind: 'text', text }] as const;
}
