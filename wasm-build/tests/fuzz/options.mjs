// What the command line asks for.

import { parseArgs } from 'node:util';
import { ENGINE } from '../micropython/bundle.mjs';

export const USAGE = `npm run test:fuzz -- [options]

  --seed N         where the programs begin; program i has the seed N + i (default: the clock)
  --programs N     how many (default: as many as the time allows)
  --minutes M      how long (default: 1, or without end where --programs is given)
  --keep-going     on after a wrong program
  --file FILE      the program in a file that an earlier run wrote, and no other
  --engine FILE    another build of the engine
  --show           print the programs instead of running them
`;

/** @throws {TypeError} for an option that does not exist */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string' },
      programs: { type: 'string' },
      minutes: { type: 'string' },
      'keep-going': { type: 'boolean', default: false },
      file: { type: 'string' },
      engine: { type: 'string' },
      show: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const programs = Number(values.programs ?? Number.POSITIVE_INFINITY);
  const minutes = Number(values.minutes ?? (values.programs ? Number.POSITIVE_INFINITY : 1));
  const seed = Number(values.seed ?? Math.floor(Date.now() / 1000) % 1_000_000_000);
  if ([programs, minutes, seed].some(Number.isNaN)) throw new TypeError('That is no number.');
  return {
    seed,
    programs,
    minutes,
    file: values.file ?? null,
    engine: values.engine ?? ENGINE,
    isGoingOn: values['keep-going'],
    isShowing: values.show,
    isHelp: values.help,
  };
}
