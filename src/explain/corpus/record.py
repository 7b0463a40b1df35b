"""Records what CPython raises for each mistake: reads [[program, input], ...] as JSON.

Run by `npm run messages:cpython`; needs CPython 3.11.
"""

import io
import json
import os
import sys
import tempfile


def run(program, given):
    sys.stdin = io.StringIO(given)
    os.chdir(tempfile.mkdtemp())
    try:
        exec(compile(program, "Cell 1", "exec"), {"__name__": "__main__"})
    except BaseException as error:
        return [type(error).__name__, str(error).split(" (Cell 1, line")[0]]
    return None


programs = json.load(sys.stdin)
out, sys.stdout = sys.stdout, io.StringIO()
found = {program: run(program, given) for program, given in programs}
json.dump(found, out, indent=2, ensure_ascii=False)
out.write("\n")
