"""Records CPython's answers to bench/programs: python3 bench/record.py"""

import json
import pathlib
import platform

programs = pathlib.Path(__file__).parent / "programs"
results = {}
for path in sorted(programs.glob("*.py")):
    names = {}
    exec(compile(path.read_text(), path.name, "exec"), names)
    results[path.stem] = repr(names["result"])

record = {
    "note": "made by bench/record.py; do not edit",
    "python": f"{platform.python_implementation()} {platform.python_version()}",
    "results": results,
}
(programs / "results.json").write_text(json.dumps(record, indent=2) + "\n")
