import { CUT, type Ends, type ProgramGroup, python } from '../program';

const STOPPED: Ends = ['stopped'];
/** Ended by a limit if Stop was swallowed for good. */
const STOP_LIMITS = { timeMs: 20_000 };

export const INTERRUPTS: ProgramGroup = {
  id: 'interrupts',
  title: 'Swallowed interrupts',
  programs: [
    {
      id: 'swallow-limit',
      title: 'catches everything for ever, until its time is over',
      ends: CUT,
      isShort: true,
      code: python`
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass
      `,
    },
    {
      id: 'swallow-steps',
      title: 'catches everything for ever, until its steps are used up',
      ends: CUT,
      limits: { timeMs: 10_000, steps: 100_000 },
      code: python`
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass
      `,
    },
    {
      id: 'swallow-stop',
      title: 'catches everything for ever, until it is stopped',
      ends: STOPPED,
      isShort: true,
      limits: STOP_LIMITS,
      stopAfterMs: 200,
      code: python`
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass
      `,
    },
    {
      id: 'stop-in-finally',
      title: 'loops in finally when it is stopped',
      ends: STOPPED,
      limits: STOP_LIMITS,
      stopAfterMs: 200,
      code: python`
        try:
            while True:
                pass
        finally:
            while True:
                pass
      `,
    },
    {
      id: 'nested-finally',
      title: 'loops in ten finallys, one in the other',
      ends: CUT,
      code: python`
        def f(depth):
            try:
                while True:
                    pass
            finally:
                if depth:
                    f(depth - 1)

        f(10)
      `,
    },
    {
      id: 'swallow-in-exit',
      title: 'swallows the interrupt in __exit__',
      ends: STOPPED,
      limits: STOP_LIMITS,
      stopAfterMs: 200,
      code: python`
        class Cushion:
            def __enter__(self):
                return self

            def __exit__(self, *about):
                return True

        while True:
            with Cushion():
                while True:
                    pass
      `,
    },
    {
      id: 'swallow-in-generator',
      title: 'swallows the interrupt in a generator',
      ends: STOPPED,
      limits: STOP_LIMITS,
      stopAfterMs: 200,
      code: python`
        def g():
            while True:
                try:
                    yield 1
                except BaseException:
                    pass

        def h():
            while True:
                try:
                    yield from g()
                except BaseException:
                    yield 2

        while True:
            try:
                for n in h():
                    n = n + 1
            except BaseException:
                pass
      `,
    },
    {
      id: 'swallow-in-sort',
      title: 'swallows the interrupt in the key of a sort',
      ends: STOPPED,
      limits: STOP_LIMITS,
      stopAfterMs: 200,
      code: python`
        def key(n):
            try:
                for _ in range(1000):
                    pass
            except BaseException:
                pass
            return -n

        while True:
            try:
                l = sorted(range(10_000), key=key)
            except BaseException:
                pass
      `,
    },
    {
      id: 'answer-with-another',
      title: 'answers the interrupt with another exception',
      ends: ['stopped', 'raised'],
      limits: STOP_LIMITS,
      stopAfterMs: 200,
      code: python`
        try:
            while True:
                pass
        except BaseException:
            raise SystemExit("not me")
      `,
    },
    {
      id: 'answer-and-complete',
      title: 'takes the interrupt for a reason to be done',
      ends: ['stopped', 'completed'],
      limits: STOP_LIMITS,
      stopAfterMs: 200,
      code: python`
        try:
            while True:
                pass
        except KeyboardInterrupt:
            done = True
      `,
    },
    {
      id: 'recurse-when-stopped',
      title: 'starts over, one level deeper, whenever it is interrupted',
      ends: CUT,
      code: python`
        def f():
            try:
                while True:
                    pass
            except BaseException:
                f()

        f()
      `,
    },
    {
      id: 'sleep-when-stopped',
      title: 'sleeps in the handler when it is stopped',
      ends: STOPPED,
      limits: STOP_LIMITS,
      stopAfterMs: 200,
      code: python`
        import time
        while True:
            try:
                while True:
                    pass
            except BaseException:
                time.sleep(3600)
      `,
    },
    {
      id: 'native-when-stopped',
      title: 'works on a huge number when it is stopped',
      ends: STOPPED,
      limits: STOP_LIMITS,
      stopAfterMs: 200,
      code: python`
        try:
            while True:
                pass
        except BaseException:
            n = 10 ** 10 ** 8
      `,
    },
    {
      id: 'stop-in-repr',
      title: 'is stopped while its value is shown',
      ends: STOPPED,
      limits: STOP_LIMITS,
      stopAfterMs: 200,
      code: python`
        class Slow:
            def __repr__(self):
                while True:
                    pass

        Slow()
      `,
    },
    {
      id: 'stop-while-memory-is-full',
      title: 'is stopped with no memory left',
      ends: STOPPED,
      limits: STOP_LIMITS,
      stopAfterMs: 600,
      code: python`
        l = []
        while True:
            try:
                l.append(bytearray(500))
            except MemoryError:
                pass
      `,
    },
  ],
};
