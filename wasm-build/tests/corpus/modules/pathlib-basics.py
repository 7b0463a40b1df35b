from pathlib import Path, PurePath

p = Path("docs") / "notes" / "todo.tar.gz"
print(p, p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, list(map(str, p.parents)))
print(p.with_suffix(".txt"), p.with_name("x.md"), p.with_stem("done"), p.is_absolute(), Path("/a/b").is_absolute())
print(PurePath("a//b/./c"), Path("/a/b/c").relative_to("/a"), Path("a/b.py").match("*.py"), Path("a") == Path("a/"))
p.parent.mkdir(parents=True)
print(p.exists(), p.parent.is_dir())
p.write_text("line one\nline two\n")
print(p.read_text().splitlines(), p.is_file(), p.stat().st_size)
(p.parent / "b.txt").touch()
print(sorted(str(x) for x in p.parent.iterdir()))
print(sorted(x.name for x in Path("docs").rglob("*.txt")), [x.name for x in Path("docs/notes").glob("*.gz")])
with (p.parent / "b.txt").open("w") as f:
    f.write("x")
print((p.parent / "b.txt").read_bytes())
p.rename(p.with_name("new.txt"))
(p.parent / "new.txt").unlink()
(p.parent / "b.txt").unlink()
p.parent.rmdir()
print(list(Path("docs").iterdir()), repr(Path("x")).endswith("Path('x')"), Path.cwd().is_absolute())
for bad in (lambda: Path("gone").read_text(), lambda: Path("gone").unlink(), lambda: Path("docs").mkdir()):
    try:
        bad()
    except (FileNotFoundError, FileExistsError) as error:
        print(type(error).__name__)
print(sorted([Path("b"), Path("a/c"), Path("a")]), {Path("a"): 1}[Path("a")], str(Path()))
