import { CUT, type ProgramGroup, python } from '../program';

export const PYTHON_LOOPS: ProgramGroup = {
  id: 'python-loops',
  title: 'Endless loops in Python',
  programs: [
    {
      id: 'while-true',
      title: 'loops for ever',
      ends: CUT,
      isShort: true,
      code: python`
        while True:
            pass
      `,
    },
    {
      id: 'huge-power',
      title: 'raises a number to a huge power',
      ends: CUT,
      isShort: true,
      code: python`
        n = 10 ** 10 ** 8
      `,
    },
  ],
};
