from pathlib import Path

folder = Path("work") / "data"
folder.mkdir(parents=True)
note = folder / "note.txt"
print(note.write_text("line 1\nline 2\n"), note.read_text().splitlines())
print(note, note.name, note.stem, note.suffix, note.parent, note.parts)
print(note.exists(), note.is_file(), folder.is_dir(), note.with_suffix(".md"), note.with_name("x.txt"))
(folder / "b.csv").write_text("1,2")
(folder / "c.txt").touch()
print(sorted(p.name for p in folder.iterdir()), sorted(p.name for p in folder.glob("*.txt")))
print(sorted(str(p) for p in Path("work").rglob("*.*")))
with note.open("a") as file:
    file.write("line 3")
print(note.stat().st_size, note.read_bytes()[-6:])
note.unlink()
note.unlink(missing_ok=True)
print(note.exists(), Path("a/b") == Path("a", "b"), repr(Path("a") / "b"))
try:
    Path("work").rmdir()
except OSError as error:
    print(type(error).__name__)
