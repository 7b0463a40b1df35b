import { ANY_END, CUT, type Ends, type ProgramGroup, python } from '../program';

/** Nobody is there to answer. Where somebody could be, the program waits until it is stopped. */
const UNANSWERED: Ends = ['completed', 'raised', 'limited', 'stopped'];

export const INPUT: ProgramGroup = {
  id: 'input',
  title: 'Input with nobody there',
  programs: [
    {
      id: 'input-line',
      title: 'asks for a line of input',
      ends: UNANSWERED,
      isShort: true,
      stopAfterMs: 300,
      code: python`
        name = input("What is your name? ")
      `,
    },
    {
      id: 'input-forever',
      title: 'asks for input for ever',
      ends: [...CUT, 'stopped'],
      stopAfterMs: 1000,
      code: python`
        while True:
            try:
                input()
            except (EOFError, OSError):
                pass
      `,
    },
    {
      id: 'input-and-swallow',
      title: 'asks for input for ever and catches everything',
      ends: [...CUT, 'stopped'],
      stopAfterMs: 300,
      code: python`
        while True:
            try:
                input("?")
            except BaseException:
                pass
      `,
    },
    {
      id: 'input-huge-prompt',
      title: 'asks for input with a prompt of megabytes',
      ends: UNANSWERED,
      stopAfterMs: 300,
      code: python`
        input("please\n" * 1_000_000)
      `,
    },
    {
      id: 'read-stdin',
      title: 'reads all of its input',
      ends: UNANSWERED,
      stopAfterMs: 300,
      code: python`
        import sys
        text = sys.stdin.read()
      `,
    },
    {
      id: 'read-stdin-buffer',
      title: 'reads its input in pieces of odd sizes',
      ends: [...ANY_END, 'stopped'],
      stopAfterMs: 300,
      code: python`
        import sys
        for size in (0, 1, 1000, 2 ** 31 - 1):
            try:
                sys.stdin.buffer.read(size)
            except (OSError, ValueError, MemoryError, OverflowError) as error:
                print(error)
      `,
    },
  ],
};
