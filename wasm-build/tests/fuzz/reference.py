# Runs programs that come on standard input, each in a namespace of its own, for as long as there
# are any. A message is its length in bytes, a line end, and JSON; so is the answer.

import gc
import io
import json
import signal
import sys


class TooSlow(BaseException):
    pass


def end_late_program(*_):
    raise TooSlow


def run_cell(code, namespace):
    """How the cell ended: an exception's name, or nothing."""
    try:
        exec(compile(code, "cell", "exec", dont_inherit=True), namespace)
    except TooSlow:
        raise
    except BaseException as error:
        return type(error).__name__
    return ""


def run(cells, seconds):
    namespace = {"__name__": "__main__"}
    ends = []
    out = sys.stdout = io.StringIO()
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        for code in cells:
            ends.append(run_cell(code, namespace))
            out.write("\n-- %s\n" % ends[-1])
    except TooSlow:
        return {"end": "limited", "output": out.getvalue()}
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        # A generator that is freed now prints where nobody looks.
        sys.stdout = io.StringIO()
        namespace.clear()
    return {"end": "ended", "output": out.getvalue()}


signal.signal(signal.SIGALRM, end_late_program)
sys.set_int_max_str_digits(0)
# Programs collect often, for our collector's sake.
gc.disable()
collect = gc.collect
gc.collect = lambda: 0
incoming, outgoing = sys.stdin.buffer, sys.stdout.buffer
count = 0
while True:
    length = incoming.readline()
    if not length:
        break
    message = json.loads(incoming.read(int(length)))
    count += 1
    if count % 100 == 0:
        collect()
    answer = json.dumps(run(message["cells"], message["seconds"])).encode()
    outgoing.write(b"%d\n" % len(answer))
    outgoing.write(answer)
    outgoing.flush()
