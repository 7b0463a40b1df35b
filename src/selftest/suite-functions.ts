import type { SessionOptions } from '../session/session-options';

type SuiteFunction = NonNullable<SessionOptions['functions']>[number];

/** The module that hostile programs import them from. */
const MODULE = 'suite';
/** When a function that waits answers. */
const LATER_MS = 20;

const value = { name: 'value', type: 'any' } as const;

/** What a careless host might return where an int was declared. */
const RUBBISH: Readonly<Record<string, () => unknown>> = {
  text: () => '7',
  fraction: () => 7.5,
  nothing: () => undefined,
  function: () => () => 7,
  date: () => new Date(0),
  instance: () => new (class Instance {})(),
  cycle: () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    return cycle;
  },
  deep: () => Array.from({ length: 5_000 }).reduce<unknown>((inner) => [inner], 7),
};

/** Functions of the host for hostile programs: quick ones, slow ones and broken ones. */
export const SUITE_FUNCTIONS: readonly SuiteFunction[] = [
  {
    module: MODULE,
    name: 'add',
    doc: 'The sum of two numbers.',
    parameters: [
      { name: 'a', type: 'int' },
      { name: 'b', type: 'int', default: 1 },
    ],
    result: 'int',
    call: ({ a, b }) => Number(a) + Number(b),
  },
  {
    module: MODULE,
    name: 'echo',
    doc: 'Its argument.',
    parameters: [value],
    result: 'any',
    call: (args) => args.value,
  },
  {
    module: MODULE,
    name: 'later',
    doc: 'Its argument, after a moment.',
    parameters: [value],
    result: 'any',
    call: async (args) => {
      await new Promise((resolve) => setTimeout(resolve, LATER_MS));
      return args.value;
    },
  },
  {
    module: MODULE,
    name: 'never',
    doc: 'Never answers.',
    parameters: [],
    result: 'None',
    call: () => new Promise(() => undefined),
  },
  {
    module: MODULE,
    name: 'refuse',
    doc: 'Raises its argument.',
    parameters: [{ name: 'message', type: 'str' }],
    result: 'None',
    call: ({ message }) => {
      throw new Error(String(message));
    },
  },
  {
    module: MODULE,
    name: 'rubbish',
    doc: 'Says that it returns an int, and does not.',
    parameters: [{ name: 'kind', type: 'str' }],
    result: 'int',
    // The types forbid it, and JavaScript does not.
    call: ({ kind }) => RUBBISH[String(kind)]?.() as number,
  },
  {
    module: MODULE,
    name: 'large',
    doc: 'So many bytes, up to 8 million.',
    parameters: [{ name: 'size', type: 'int' }],
    result: 'bytes',
    call: ({ size }) => new Uint8Array(Math.min(Number(size), 8_000_000)),
  },
];
