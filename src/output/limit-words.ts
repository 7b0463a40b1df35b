import type { LimitName } from '../protocol/limits';
import type { ReachedLimit } from '../protocol/outcome';
import { formatBytes, formatCount, speakDuration } from '../ui/format';

interface LimitWords {
  /** The limit's name and value, as in “… of … reached”. */
  readonly name: (value: number) => string;
  /** Why the run was ended, and where to look. */
  readonly why: (value: number) => string;
}

const LOOP = 'Is there a loop that never ends?';

const WORDS: Record<LimitName, LimitWords> = {
  time: {
    name: (ms) => `Time limit of ${speakDuration(ms)}`,
    why: (ms) => `it took longer than ${speakDuration(ms)}, the limit for one run. ${LOOP}`,
  },
  steps: {
    name: (steps) => `Step limit of ${formatCount(steps, 'step')}`,
    why: (steps) => `it took ${formatCount(steps, 'step')}, the limit for one run. ${LOOP}`,
  },
  heap: {
    name: (bytes) => `Memory limit of ${formatBytes(bytes)}`,
    why: (bytes) =>
      `it needed more memory than the ${formatBytes(bytes)} Python has here. ` +
      'Does a list or a string grow without end? Delete what is not needed with del.',
  },
  recursion: {
    name: (calls) => `Recursion limit of ${formatCount(calls, 'call')}`,
    why: () =>
      'functions called each other too deeply. Does a function call itself with nothing that ends it?',
  },
  output: {
    name: (bytes) => `Output limit of ${formatBytes(bytes)}`,
    why: (bytes) =>
      `it printed more than ${formatBytes(bytes)}, the limit for one run. Is there a print in a loop that never ends?`,
  },
  outputLines: {
    name: (lines) => `Output limit of ${formatCount(lines, 'line')}`,
    why: (lines) =>
      `it printed more than ${formatCount(lines, 'line')}, the limit for one run. Is there a print in a loop that never ends?`,
  },
  fileCount: {
    name: (files) => `Limit of ${formatCount(files, 'file')}`,
    why: (files) => `it made more than ${formatCount(files, 'file')}. Remove some with os.remove.`,
  },
  fileBytes: {
    name: (bytes) => `File limit of ${formatBytes(bytes)}`,
    why: (bytes) => `a file would have held more than ${formatBytes(bytes)}.`,
  },
  filesBytes: {
    name: (bytes) => `File limit of ${formatBytes(bytes)}`,
    why: (bytes) =>
      `all files together would have held more than ${formatBytes(bytes)}. Remove some with os.remove.`,
  },
  hostCalls: {
    name: (calls) => `Limit of ${formatCount(calls, 'call')} to the page`,
    why: (calls) => `it called functions of this page more than ${formatCount(calls, 'time')}.`,
  },
  hostCallBytes: {
    name: (bytes) => `Limit of ${formatBytes(bytes)} for a call to the page`,
    why: (bytes) =>
      `it passed or asked for more than ${formatBytes(bytes)} in one call to this page.`,
  },
  hostCallTime: {
    name: (ms) => `Time limit of ${speakDuration(ms)} for a call to the page`,
    why: (ms) => `a function of this page did not answer within ${speakDuration(ms)}.`,
  },
};

export function limitStatus({ name, value }: ReachedLimit): string {
  return `${WORDS[name].name(value)} reached`;
}

export function limitSentence({ name, value }: ReachedLimit): string {
  return `This run was ended because ${WORDS[name].why(value)}`;
}
