"""Records what CPython prints for each program of the corpus, beside it as NAME.txt.

    python3 wasm-build/tests/corpus/record.py [AREA[/NAME]]...

A program reads NAME.in where there is one. It must end by itself and without an exception.
"""

import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
OLDEST = (3, 11)


def record(program: pathlib.Path) -> bool:
    lines = program.with_suffix(".in")
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            [sys.executable, "-I", str(program)],
            input=lines.read_bytes() if lines.exists() else b"",
            capture_output=True,
            cwd=folder,
            env={"PYTHONUTF8": "1"},
            timeout=60,
        )
    if run.returncode != 0:
        print(f"{program}: {run.stderr.decode()}", file=sys.stderr)
        return False
    program.with_suffix(".txt").write_bytes(run.stdout)
    return True


def main() -> int:
    if sys.version_info < OLDEST:
        print(f"This needs CPython {OLDEST} or later.", file=sys.stderr)
        return 1
    wanted = sys.argv[1:]
    programs = sorted(HERE.glob("*/*.py"))
    if wanted:
        programs = [
            p for p in programs if {p.parent.name, f"{p.parent.name}/{p.stem}"} & set(wanted)
        ]
    return 0 if all([record(program) for program in programs]) else 1


sys.exit(main())
