import { ANY_END, COMPLETES, CUT, type ProgramGroup, python, RAISES, REFUSED } from '../program';

export const HOST_CALLS: ProgramGroup = {
  id: 'host-calls',
  title: 'What the host is asked for',
  programs: [
    {
      id: 'missing-modules',
      title: 'imports modules that are not there, for ever',
      ends: CUT,
      code: python`
        n = 0
        while True:
            try:
                __import__("missing%d" % (n % 100))
            except ImportError:
                n += 1
      `,
    },
    {
      id: 'many-missing-modules',
      title: 'imports modules of ever new names',
      ends: REFUSED,
      code: python`
        n = 0
        while True:
            try:
                __import__("missing%d" % n)
            except ImportError:
                n += 1
      `,
    },
    {
      id: 'random-bits',
      title: 'asks for random bits for ever',
      ends: CUT,
      code: python`
        import os
        while True:
            os.urandom(1000)
      `,
    },
    {
      id: 'too-many-random-bits',
      title: 'asks for a gigabyte of random bits',
      ends: REFUSED,
      code: python`
        import os
        os.urandom(10 ** 9)
      `,
    },
    {
      id: 'clock',
      title: 'asks for the time for ever',
      ends: CUT,
      code: python`
        import time
        while True:
            time.time()
      `,
    },
    {
      id: 'sleep-long',
      title: 'sleeps for an hour',
      ends: CUT,
      isShort: true,
      code: python`
        import time
        time.sleep(3600)
      `,
    },
    {
      id: 'sleep-longer',
      title: 'sleeps longer than the world is old',
      ends: REFUSED,
      code: python`
        import time
        for seconds in (-1, float("nan"), 1e308, float("inf")):
            try:
                time.sleep(seconds)
            except (ValueError, OverflowError) as error:
                print(error)
        time.sleep(10 ** 9)
      `,
    },
    {
      id: 'sleep-little',
      title: 'sleeps for no time at all, for ever',
      ends: CUT,
      code: python`
        import time
        while True:
            time.sleep(0)
      `,
    },
    {
      id: 'sleep-and-swallow',
      title: 'goes back to sleep whenever it is woken',
      ends: CUT,
      code: python`
        import time
        while True:
            try:
                time.sleep(3600)
            except BaseException:
                pass
      `,
    },
    {
      id: 'exit',
      title: 'leaves with sys.exit',
      ends: RAISES,
      code: python`
        import sys
        sys.exit("goodbye " * 1000)
      `,
    },
    {
      id: 'exit-forever',
      title: 'leaves and comes back for ever',
      ends: CUT,
      code: python`
        import sys
        while True:
            try:
                sys.exit()
            except SystemExit:
                pass
      `,
    },
    {
      id: 'closed-streams',
      title: 'closes its output',
      ends: ANY_END,
      isMessy: true,
      code: python`
        import sys
        for stream in (sys.stdout, sys.stderr, sys.stdin):
            try:
                stream.close()
            except Exception as error:
                print(error)
        print("more")
      `,
    },
    {
      id: 'no-machine',
      title: 'looks for a machine to take over',
      ends: COMPLETES,
      code: python`
        found = []
        for name in ("machine", "uctypes", "ctypes", "socket", "subprocess", "js", "_thread", "ffi"):
            try:
                __import__(name)
                found.append(name)
            except ImportError:
                pass
        assert found == [], found
      `,
    },
  ],
};
