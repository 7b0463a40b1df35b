text = "Zoë"
for encoding in ("utf-16-le", "utf-16-be", "cp1252"):
    data = text.encode(encoding)
    print(encoding, len(data), data, data.decode(encoding) == text)
