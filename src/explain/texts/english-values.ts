import { rich } from '../rich';
import { aType, bytes, count, number, seconds, text } from './english-words';

/** Causes: values that do not fit, and ends of a run. */
export const VALUES = {
  'int-text': (p: { readonly text: string }) =>
    rich`The text ${p.text} is not a whole number, so ${'int'} cannot read it.`,
  'int-empty': () => rich`The text is empty, so ${'int'} finds no number in it.`,
  'float-text': (p: { readonly text: string }) =>
    rich`The text ${p.text} is not a number that ${'float'} can read.`,
  'float-text-unknown': () => rich`The text is not a number that ${'float'} can read.`,
  'unpack-many': (p: { readonly wanted: string; readonly given: string }) =>
    rich`There are ${p.wanted} names on the left, but ${p.given} values for them.`,
  'unpack-many-some': (p: { readonly wanted: string }) =>
    rich`There are ${p.wanted} names on the left, but more values than that.`,
  'unpack-few': (p: { readonly wanted: string; readonly given: string }) =>
    rich`There are ${p.wanted} names to fill, but the number of values is ${p.given}.`,
  'index-range': (p: {
    readonly owner: string;
    readonly index: string;
    readonly length: number | null;
  }) => {
    const place = p.index === '' ? text('the place asked for') : rich`the place ${p.index}`;
    if (p.length === null) return rich`${p.owner} has no item at ${place}.`;
    if (p.length === 0) return rich`${p.owner} is empty, so it has no item at ${place}.`;
    return rich`${p.owner} has ${count(p.length, 'item')}, so there is none at ${place}: counting begins with 0.`;
  },
  'pop-empty': (p: { readonly owner: string }) =>
    rich`${p.owner} is empty, so there is nothing to take out of it.`,
  'not-in-list': (p: { readonly item: string; readonly owner: string }) =>
    rich`${p.item} is not in ${p.owner}.`,
  'key-missing': (p: { readonly key: string; readonly owner: string }) =>
    p.owner === '' ? rich`There is no key ${p.key}.` : rich`${p.owner} has no key ${p.key}.`,
  'zero-division': (p: { readonly divisor: string }) =>
    p.divisor === ''
      ? rich`Something is divided by zero here, and that has no result.`
      : rich`${p.divisor} is zero here, and dividing by zero has no result.`,
  recursion: (p: { readonly function: string }) =>
    rich`${p.function} kept calling itself, deeper than this Python allows.`,
  'file-missing': (p: { readonly path: string }) => rich`There is no file ${p.path} here.`,
  'file-missing-some': () => rich`There is no such file here.`,
  'file-closed': (p: { readonly owner: string }) =>
    rich`The file ${p.owner} is closed already, so it can be neither read nor written.`,
  'file-refused': (p: { readonly message: string }) =>
    rich`The file could not be used. Python says: ${text(p.message)}.`,
  'write-text': (p: { readonly type: string }) =>
    rich`Only text can be written to this file, and here it was given ${aType(p.type)}.`,
  'math-domain': (p: { readonly code: string }) =>
    rich`${p.code} has no result, because of the number it was given.`,
  'empty-sequence': (p: { readonly function: string }) =>
    rich`${p.function} was given nothing to choose from: what it got is empty.`,
  'range-empty': (p: { readonly code: string }) =>
    rich`${p.code} has no number to choose from, because the first is larger than the last.`,
  'value-refused': (p: { readonly code: string; readonly message: string }) =>
    p.message === ''
      ? rich`${p.code} was given a value that it cannot use.`
      : rich`${p.code} was given a value that it cannot use. Python says: ${text(p.message)}.`,
  assertion: (p: { readonly condition: string }) =>
    rich`${'assert'} found that ${p.condition} is not true.`,
  'raised-here': (p: { readonly type: string; readonly message: string }) =>
    p.message === ''
      ? rich`The program itself raised ${p.type}.`
      : rich`The program itself raised ${p.type}, and it says: ${p.message}.`,
  'input-ended': (p: { readonly function: string }) =>
    rich`${p.function} asked for a line of input, and there is none.`,
  'json-text': () => rich`The text is not JSON, so ${'json'} cannot read it.`,
  'format-places': () => rich`The text has more places to fill than there are values for them.`,
  'format-code': (p: { readonly code: string; readonly type: string }) =>
    rich`The format ${p.code} is for numbers, and the value is ${aType(p.type)}.`,
  interrupted: () => rich`The program was interrupted.`,
  exited: (p: { readonly code: string }) =>
    rich`The program ended itself with ${`sys.exit(${p.code})`}.`,
  'iteration-ended': () => rich`${'next'} asked for another item, and there is none left.`,
  'number-large': () => rich`The number became larger than a number of this kind can be.`,
  'not-supported': (p: { readonly message: string }) =>
    rich`This Python cannot do that yet. It says: ${text(p.message)}.`,
  'something-raised': (p: { readonly type: string; readonly message: string }) =>
    p.message === ''
      ? rich`The program met ${p.type} and did not go on.`
      : rich`The program met ${p.type} and did not go on. Python says: ${text(p.message)}.`,
  'limit-time': (p: { readonly value: number }) =>
    rich`The run took longer than ${text(seconds(p.value))}, the limit for one run.`,
  'limit-steps': (p: { readonly value: number }) =>
    rich`The run took ${text(number(p.value))} steps, the limit for one run.`,
  'limit-heap': (p: { readonly value: number }) =>
    rich`The program needed more memory than the ${text(bytes(p.value))} that Python has here.`,
  'limit-recursion': () => rich`Functions called each other more deeply than this Python allows.`,
  'limit-output': (p: { readonly value: number }) =>
    rich`The program printed more than ${text(bytes(p.value))}, the limit for one run.`,
  'limit-outputLines': (p: { readonly value: number }) =>
    rich`The program printed more than ${text(number(p.value))} lines, the limit for one run.`,
  'limit-fileCount': (p: { readonly value: number }) =>
    rich`The program made more than ${text(number(p.value))} files.`,
  'limit-fileBytes': (p: { readonly value: number }) =>
    rich`A file would have held more than ${text(bytes(p.value))}.`,
  'limit-filesBytes': (p: { readonly value: number }) =>
    rich`All files together would have held more than ${text(bytes(p.value))}.`,
  'limit-hostCalls': (p: { readonly value: number }) =>
    rich`The program called functions of this page more than ${text(number(p.value))} times.`,
  'limit-hostCallBytes': (p: { readonly value: number }) =>
    rich`The program passed or asked for more than ${text(bytes(p.value))} in one call to this page.`,
  'limit-hostCallTime': (p: { readonly value: number }) =>
    rich`A function of this page did not answer within ${text(seconds(p.value))}.`,
  stopped: () => rich`You stopped this run.`,
  crashed: () => rich`Python's engine failed while it ran this program.`,
};
