import { rich } from '../rich';
import { list, text } from './english-words';

/** Things to try: for what happens while a program runs. */
export const TRIES = {
  'try-name': (p: { readonly wrong: string; readonly right: string }) =>
    rich`Did you mean ${p.right} instead of ${p.wrong}?`,
  'try-quotes': (p: { readonly quoted: string }) =>
    rich`If it is meant as text, put it in quotes: ${p.quoted}`,
  'try-value-first': (p: { readonly name: string }) =>
    rich`Give ${p.name} a value before this line, for example ${`${p.name} = 0`}`,
  'try-define': (p: { readonly code: string }) =>
    rich`If it is a function of your own, define it before this line: ${p.code}`,
  'try-move-up': (p: { readonly name: string; readonly line: string }) =>
    rich`Move line ${text(p.line)}, where ${p.name} gets its value, above this one.`,
  'try-run-cell': (p: { readonly cell: string }) =>
    rich`Run ${p.cell} first, then this cell again.`,
  'try-return': (p: { readonly name: string; readonly function: string }) =>
    rich`End ${p.function} with ${`return ${p.name}`} and keep what it gives: ${`${p.name} = ${p.function}(…)`}`,
  'try-parameter': (p: { readonly name: string; readonly function: string }) =>
    rich`Hand ${p.name} to ${p.function} as a parameter, and return the new value.`,
  'try-global': (p: { readonly name: string }) =>
    rich`If the function is to change the variable outside, begin it with ${`global ${p.name}`}`,
  'try-import': (p: { readonly line: string }) => rich`Put this line at the top: ${p.line}`,
  'try-module-name': (p: { readonly code: string }) =>
    rich`The module is imported: say its name with it, ${p.code}`,
  'try-instead': (p: { readonly right: string }) => rich`Write ${p.right} instead.`,
  'try-self': (p: { readonly code: string; readonly function: string }) =>
    rich`In ${p.function}, keep the value in the object: ${p.code}`,
  'try-see-names': (p: { readonly code: string }) => rich`See what there is with ${p.code}`,
  'try-method-alone': (p: { readonly code: string }) =>
    rich`${p.code} changes the list itself and gives no value: put it on a line of its own, without ${'='}.`,
  'try-add-return': (p: { readonly function: string }) =>
    rich`Let ${p.function} end with ${'return'} and the value: without it, a function gives ${'None'}.`,
  'try-check-none': (p: { readonly code: string }) =>
    rich`Look at where ${p.code} gets its value: that gave ${'None'}.`,
  'try-plain-lists': (p: { readonly modules: readonly string[] }) =>
    rich`Use lists, and the modules ${list(p.modules)}.`,
  'try-said': (p: { readonly said: string }) =>
    rich`Python says: ${text(p.said.replace(/\.$/, ''))}.`,
  'try-elsewhere': (p: { readonly module: string }) =>
    rich`Run this program where Python and ${p.module} are installed.`,
  'try-to-text': (p: { readonly code: string }) =>
    rich`Make text of the number: ${p.code}, or use an f-string.`,
  'try-input-number': (p: { readonly code: string }) =>
    rich`${'input'} always gives text. Make a number of it: ${p.code}`,
  'try-to-number': (p: { readonly code: string }) => rich`Make a number of the text: ${p.code}`,
  'try-text-remove': () =>
    rich`To take something out of a text, use ${'replace'}: ${'text.replace("b", "")'}`,
  'try-list-add': (p: { readonly code: string }) =>
    rich`Only a list can be added to a list: ${p.code}, or use ${'append'}.`,
  'try-each': (p: { readonly code: string }) =>
    rich`To do it with each item, go through them: ${`for item in ${p.code}:`}`,
  'try-print-inside': (p: { readonly function: string }) =>
    rich`${p.function} shows a value and gives none: put everything inside its brackets.`,
  'try-numbers-in-list': () => rich`Make numbers of the texts first: ${'int(item)'}`,
  'try-same-type': () => rich`Let all the values be of one kind: all numbers, or all text.`,
  'try-length-text': (p: { readonly code: string }) =>
    rich`To count the digits of a number, make text of it: ${p.code}`,
  'try-range': (p: { readonly code: string }) => rich`To count up to a number, use ${p.code}`,
  'try-times': (p: { readonly code: string }) => rich`To multiply, write the ${'*'}: ${p.code}`,
  'try-del': (p: { readonly code: string; readonly name: string }) =>
    rich`Run ${p.code} once to get the function back, and give the variable another name than ${p.name}.`,
  'try-no-brackets': (p: { readonly code: string }) => rich`Leave the brackets out: ${p.code}`,
  'try-square': (p: { readonly code: string }) =>
    rich`To take an item, use square brackets: ${p.code}`,
  'try-comma': () => rich`Put a comma between the two values.`,
  'try-round': (p: { readonly code: string }) =>
    rich`Call a function with round brackets: ${p.code}`,
  'try-index-text': (p: { readonly code: string }) =>
    rich`To take a digit of a number, make text of it: ${p.code}`,
  'try-index-number': (p: { readonly code: string }) =>
    rich`Use a whole number for the place, such as ${p.code}`,
  'try-floor': () =>
    rich`Divide with ${'//'} where a whole number is needed: ${'/'} always gives a decimal number.`,
  'try-new-text': () => rich`Make a new text of the parts and keep that.`,
  'try-list': (p: { readonly code: string }) => rich`Use a list, which can be changed: ${p.code}`,
  'try-tuple': () => rich`Use a tuple instead, with round brackets: ${'(1, 2)'}`,
  'try-join-text': () =>
    rich`Make text of each item first: ${'", ".join(str(item) for item in items)'}`,
  'try-pass': (p: { readonly names: readonly string[]; readonly code: string }) =>
    rich`Give a value for ${list(p.names)} between the brackets: ${p.code}`,
  'try-fewer': (p: { readonly code: string }) =>
    rich`Give it only what it takes, or add a parameter where it is defined: ${p.code}`,
  'try-more': (p: { readonly code: string }) => rich`Give it all it takes: ${p.code}`,
  'try-see-help': (p: { readonly code: string }) => rich`See what it takes with ${p.code}`,
  'try-add-self': (p: { readonly code: string }) =>
    rich`Make ${'self'} the first parameter: ${p.code}`,
  'try-argument-once': (p: { readonly name: string }) => rich`Give ${p.name} only once.`,
  'try-parameters': (p: { readonly code: string }) => rich`These are its parameters: ${p.code}`,
  'try-check-value': (p: { readonly code: string }) =>
    rich`Look at the value just before this line: ${p.code}`,
  'try-raise': (p: { readonly code: string }) =>
    rich`Raise an exception that holds the text: ${p.code}`,
  'try-float': (p: { readonly code: string }) =>
    rich`For a number with decimals, use ${'float'}: ${p.code}`,
  'try-digits': () => rich`Let the text hold digits only, or ask for it again when it does not.`,
  'try-type-number': () => rich`Type a number before you press Enter.`,
  'try-point': (p: { readonly right: string }) => rich`Write a point, not a comma: ${p.right}`,
  'try-match-count': () => rich`Let there be as many names as values.`,
  'try-items': (p: { readonly code: string }) =>
    rich`A dictionary gives its keys only. For keys and values, use ${p.code}`,
  'try-last-index': (p: { readonly last: string; readonly owner: string }) =>
    rich`The last place in ${p.owner} is ${p.last}.`,
  'try-not-empty': (p: { readonly code: string }) =>
    rich`Make sure first that there is something in it: ${`if ${p.code}:`}`,
  'try-in': (p: { readonly code: string }) => rich`Look first whether it is there: ${p.code}`,
  'try-key': (p: { readonly key: string }) => rich`There is a key ${p.key}: did you mean that?`,
  'try-get': (p: { readonly code: string }) =>
    rich`If the key may be missing, use ${p.code}, which gives ${'None'} then.`,
  'try-count-get': (p: { readonly code: string }) => rich`Let a missing key count as 0: ${p.code}`,
  'try-check-zero': (p: { readonly code: string }) =>
    rich`Make sure first that it is not zero: ${p.code}`,
  'try-base-case': (p: { readonly function: string }) =>
    rich`Let ${p.function} return without calling itself in the simplest case, with an ${'if'}.`,
  'try-smaller': (p: { readonly function: string }) =>
    rich`${p.function} calls itself with the very same value: let the value become smaller.`,
  'try-files': () => rich`See which files there are: ${'import os; print(os.listdir())'}`,
  'try-before-close': (p: { readonly code: string }) => rich`Do this before ${p.code}`,
  'try-not-negative': () => rich`Make sure first that the number is not below zero.`,
  'try-small-first': (p: { readonly low: string; readonly high: string }) =>
    rich`Put the smaller number first: ${p.low}, then ${p.high}`,
  'try-assertion': () =>
    rich`Look at the values in the condition: one of them is not as you expect.`,
  'try-look-at-call': (p: { readonly code: string }) =>
    rich`Look at the call that led here: ${p.code}`,
  'try-give-input': () => rich`Give the program as many lines of input as it asks for.`,
  'try-json-quotes': () =>
    rich`JSON wants double quotes around names and texts, and no comma at the end.`,
  'try-format-count': () => rich`Give one value for each pair of braces.`,
  'try-format-number': (p: { readonly code: string }) =>
    rich`Make a number of the value first: ${p.code}`,
  'try-loop-end': () =>
    rich`Look for a loop that never ends: does its condition ever become false?`,
  'try-print-loop': () => rich`Look for a ${'print'} in a loop that never ends.`,
  'try-less-memory': () =>
    rich`Look for a list or a text that grows without end, and delete what is not needed with ${'del'}.`,
  'try-remove-files': () => rich`Remove files that are not needed with ${'os.remove'}.`,
  'try-run-again': () => rich`Run the cells again from the top. Your code is safe.`,
  'try-read-traceback': () =>
    rich`Read the traceback from the bottom: it names the line where it happened.`,
};
