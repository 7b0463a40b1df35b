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
      id: 'nested-loops',
      title: 'nests loops that would take years',
      ends: CUT,
      code: python`
        for a in range(10 ** 6):
            for b in range(10 ** 6):
                for c in range(10 ** 6):
                    x = a + b + c
      `,
    },
    {
      id: 'growing-number',
      title: 'counts without end in growing steps',
      ends: CUT,
      code: python`
        n = 1
        while n:
            n = n * 3 % (2 ** 61 - 1)
      `,
    },
    {
      id: 'condition-in-function',
      title: 'asks a function again and again whether it is done',
      ends: CUT,
      code: python`
        done = lambda: False
        while not done():
            pass
      `,
    },
    {
      id: 'endless-generator',
      title: 'drains an endless generator',
      ends: CUT,
      code: python`
        def count():
            n = 0
            while True:
                yield n
                n += 1

        for n in count():
            pass
      `,
    },
    {
      id: 'endless-any',
      title: 'asks an endless generator for any true value',
      ends: CUT,
      isShort: true,
      code: python`
        def falses():
            while True:
                yield False

        found = any(falses())
      `,
    },
    {
      id: 'endless-filter',
      title: 'filters everything out of an endless stream',
      ends: CUT,
      code: python`
        def count():
            n = 0
            while True:
                n += 1
                yield n

        print(next(filter(lambda n: n < 0, count())))
      `,
    },
    {
      id: 'ping-pong',
      title: 'lets two generators feed each other',
      ends: CUT,
      code: python`
        def echo():
            ball = None
            while True:
                ball = yield ball

        left, right = echo(), echo()
        next(left)
        next(right)
        ball = 0
        while True:
            ball = right.send(left.send(ball)) + 1
      `,
    },
    {
      id: 'raise-and-catch',
      title: 'raises and catches for ever',
      ends: CUT,
      code: python`
        while True:
            try:
                raise ValueError("again")
            except ValueError as error:
                last = error
      `,
    },
    {
      id: 'class-body-loop',
      title: 'loops in the body of a class',
      ends: CUT,
      code: python`
        class Never:
            n = 0
            while True:
                n += 1
      `,
    },
    {
      id: 'decorator-loop',
      title: 'loops in a decorator and a default argument',
      ends: CUT,
      code: python`
        def forever(function=None):
            while True:
                pass

        @forever
        def never(x=forever()):
            return x
      `,
    },
    {
      id: 'loop-in-loop-else',
      title: 'starts again whenever it is done',
      ends: CUT,
      code: python`
        def again(times):
            for _ in range(times):
                continue
            else:
                return times

        while again(3):
            continue
      `,
    },
    {
      id: 'chain-of-calls',
      title: 'calls functions out of a list for ever',
      ends: CUT,
      code: python`
        steps = [len, str, repr, type]
        at = 0
        while True:
            value = steps[at % 4]("text")
            at += 1
      `,
    },
  ],
};
