import { ANY_END, type Ends, type ProgramGroup, python } from '../program';

const STOPPED: Ends = ['stopped'];

/** Input that is not there, never comes, or comes without end. */
export const INPUT: ProgramGroup = {
  id: 'input',
  title: 'Waiting for input',
  programs: [
    {
      id: 'no-input',
      title: 'asks for input where there is none',
      ends: ANY_END,
      code: python`
        name = input("What is your name? ")
      `,
    },
    {
      id: 'no-input-forever',
      title: 'asks for ever for input that there is not',
      ends: ['limited'],
      code: python`
        while True:
            try:
                input()
            except (EOFError, OSError):
                pass
      `,
    },
    {
      id: 'unanswered',
      title: 'waits for an answer that never comes',
      ends: STOPPED,
      answer: 'never',
      stopAfterMs: 600,
      isShort: true,
      code: python`
        name = input("What is your name? ")
      `,
    },
    {
      id: 'unanswered-and-swallow',
      title: 'goes back to waiting for an answer whenever it is stopped',
      ends: STOPPED,
      answer: 'never',
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
      id: 'unanswered-read',
      title: 'waits for all of its input',
      ends: STOPPED,
      answer: 'never',
      stopAfterMs: 300,
      code: python`
        import sys
        text = sys.stdin.read()
      `,
    },
    {
      id: 'answered-forever',
      title: 'asks for input for ever and always gets it',
      ends: ['limited', 'stopped'],
      answer: 'at once',
      stopAfterMs: 1000,
      isShort: true,
      code: python`
        while True:
            name = input("?")
      `,
    },
    {
      id: 'input-without-end',
      title: 'reads to the end an input that has none',
      ends: ['raised', 'limited', 'stopped'],
      answer: 'at once',
      stopAfterMs: 1000,
      code: python`
        import sys
        text = sys.stdin.read()
      `,
    },
    {
      id: 'huge-prompt',
      title: 'asks for input with a prompt of megabytes',
      ends: [...ANY_END, 'stopped'],
      answer: 'never',
      stopAfterMs: 300,
      code: python`
        input("please\n" * 1_000_000)
      `,
    },
    {
      id: 'odd-reads',
      title: 'reads its input in pieces of odd sizes',
      ends: [...ANY_END, 'stopped'],
      answer: 'at once',
      stopAfterMs: 600,
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
