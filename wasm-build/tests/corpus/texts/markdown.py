text = """# Title
Some *bold* words and `code`.

- first
- second
## Part
End."""
in_list = False
for line in text.splitlines():
    if line.startswith("- "):
        if not in_list:
            print("<ul>")
            in_list = True
        print(f"  <li>{line[2:]}</li>")
        continue
    if in_list:
        print("</ul>")
        in_list = False
    if line.startswith("#"):
        level = len(line) - len(line.lstrip("#"))
        print(f"<h{level}>{line.lstrip('# ')}</h{level}>")
    elif line:
        parts = line.split("*")
        print("<p>" + "".join(f"<b>{p}</b>" if i % 2 else p for i, p in enumerate(parts)) + "</p>")
