"""Records what CPython makes of the programs here: python3 e2e/programs/record.py"""

import ast
import contextlib
import io
import json
import os
import pathlib
import re
import tempfile

NOTE = (
    "What CPython prints and echoes for each code cell of the programs beside this file. "
    "Made by e2e/programs/record.py, to be made again with `python3 e2e/programs/record.py`; "
    "do not edit."
)
HERE = pathlib.Path(__file__).resolve().parent
MARKER = re.compile(r"^# ?%%(.*)$")


def code_cells(text):
    """The code cells, as splitCells of src/protocol/percent-cells.ts has them."""
    cells = [("", [])]
    for line in text.split("\n"):
        marker = MARKER.match(line)
        if marker:
            cells.append((marker[1], []))
        else:
            cells[-1][1].append(line)
    sources = [
        "\n".join(lines).rstrip() for heading, lines in cells if "[markdown]" not in heading
    ]
    return sources if sources[0].strip() else sources[1:]


def run(source, names):
    """Runs a cell; returns its output and the repr of its last expression."""
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    value = None
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(compile(tree, "cell", "exec"), names)
        if last is not None:
            value = eval(compile(ast.Expression(last.value), "cell", "eval"), names)
    return {"stdout": output.getvalue(), "repr": None if value is None else repr(value)}


def main():
    programs = {}
    for path in sorted(HERE.glob("*.py")):
        if path.name == "record.py":
            continue
        names = {"__name__": "__main__"}
        with tempfile.TemporaryDirectory() as directory:
            os.chdir(directory)
            programs[path.stem] = [run(cell, names) for cell in code_cells(path.read_text())]
            os.chdir(HERE)
    text = json.dumps({"note": NOTE, "programs": programs}, indent=2, ensure_ascii=False)
    (HERE / "expected.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
