// What the command line asks for.

import { parseArgs } from 'node:util';

export const USAGE = `npm run test:micropython -- [options] [part of a test's name ...]

  --resident         one interpreter for all tests, instead of a fresh one for each
  --collect-always   the same, and a collection at every allocation (core directories)
  --sample N         N tests, spread evenly
  --time-ms N        time limit of a test
  --json FILE        write the results to a file
  --verbose          print each test, and what failed tests printed
`;

/** Directories that --collect-always runs: the language, and what a learner imports. */
const CORE = ['basics', 'float', 'io', 'micropython', 'misc', 'unicode', 'extmod'];

const TIME_MS = 20_000;
const COLLECTING_TIME_MS = 20_000;

/** @throws {TypeError} for an option that does not exist */
export function readOptions(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      resident: { type: 'boolean', default: false },
      'collect-always': { type: 'boolean', default: false },
      sample: { type: 'string' },
      'time-ms': { type: 'string' },
      json: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const isCollecting = values['collect-always'];
  return {
    isHelp: values.help,
    isCollecting,
    isResident: values.resident || isCollecting,
    isVerbose: values.verbose,
    directories: isCollecting ? CORE : null,
    parts: positionals,
    sample: values.sample ? Number(values.sample) : null,
    timeMs: Number(values['time-ms'] ?? (isCollecting ? COLLECTING_TIME_MS : TIME_MS)),
    json: values.json ?? null,
  };
}

/** The tests that the options ask for. */
export function chooseTests(tests, { directories, parts, sample }) {
  const chosen = tests.filter(
    ({ name, directory }) =>
      (directories?.includes(directory) ?? true) &&
      (parts.length === 0 || parts.some((part) => name.includes(part))),
  );
  if (sample === null || sample >= chosen.length) return chosen;
  const step = chosen.length / sample;
  return Array.from({ length: sample }, (_, i) => chosen[Math.floor(i * step)]);
}
