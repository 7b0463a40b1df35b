def check(actual, expected, label, results=[]):
    passed = actual == expected
    results.append(passed)
    mark = "ok  " if passed else "FAIL"
    print(f"{mark} {label}: {actual!r}" + ("" if passed else f" (expected {expected!r})"))
    return results


def slug(title):
    words = "".join(c if c.isalnum() else " " for c in title.lower()).split()
    return "-".join(words)


check(slug("Hello, World!"), "hello-world", "punctuation")
check(slug("  many   spaces "), "many-spaces", "spaces")
check(slug(""), "", "empty")
results = check(slug("Ünïcode 3"), "unicode-3", "accents")
print(f"{sum(results)} of {len(results)} passed")
