text = ""
for i in range(2000):
    text += str(i)
print(len(text), text[:12], text[-8:])
first = "x" * 300
second = first + "a"
third = first + "b"
fourth = second + "c"
print(len(first), second[-2:], third[-2:], fourth[-3:], first == "x" * 300, second == first + "a", hash(second) == hash("x" * 300 + "a"))
lines = []
for word in ["grün"] * 100:
    lines.append(word)
joined = " ".join(lines)
print(len(joined), joined.count("ü"), joined[2], joined[-3:], {second: 1}[first + "a"])
