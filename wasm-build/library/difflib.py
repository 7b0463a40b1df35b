"""What differs between two texts."""


class SequenceMatcher:
    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.a = a
        self.set_seq2(b)

    def set_seq1(self, a):
        self.a = a
        self._blocks = self._codes = None

    def set_seq2(self, b):
        self.b = b
        self._blocks = self._codes = None
        places = {}
        for i, item in enumerate(b):
            places.setdefault(item, []).append(i)
        if self.isjunk:
            for item in list(places):
                if self.isjunk(item):
                    del places[item]
        self.bpopular = set()
        if self.autojunk and len(b) >= 200:
            most = len(b) // 100 + 1
            for item in list(places):
                if len(places[item]) > most:
                    self.bpopular.add(item)
                    del places[item]
        self.b2j = places

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        a, b = self.a, self.b
        ahi = len(a) if ahi is None else ahi
        bhi = len(b) if bhi is None else bhi
        best_i, best_j, best = alo, blo, 0
        lengths = {}
        for i in range(alo, ahi):
            new = {}
            for j in self.b2j.get(a[i], ()):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                k = new[j] = lengths.get(j - 1, 0) + 1
                if k > best:
                    best_i, best_j, best = i - k + 1, j - k + 1, k
            lengths = new
        while best_i > alo and best_j > blo and a[best_i - 1] == b[best_j - 1]:
            best_i, best_j, best = best_i - 1, best_j - 1, best + 1
        while best_i + best < ahi and best_j + best < bhi and a[best_i + best] == b[best_j + best]:
            best += 1
        return _match(best_i, best_j, best)

    def get_matching_blocks(self):
        if self._blocks is not None:
            return self._blocks
        queue = [(0, len(self.a), 0, len(self.b))]
        found = []
        while queue:
            alo, ahi, blo, bhi = queue.pop()
            i, j, k = self.find_longest_match(alo, ahi, blo, bhi)
            if k:
                found.append((i, j, k))
                if alo < i and blo < j:
                    queue.append((alo, i, blo, j))
                if i + k < ahi and j + k < bhi:
                    queue.append((i + k, ahi, j + k, bhi))
        found.sort()
        blocks = []
        i1 = j1 = k1 = 0
        for i2, j2, k2 in found:
            if i1 + k1 == i2 and j1 + k1 == j2:
                k1 += k2
            else:
                if k1:
                    blocks.append(_match(i1, j1, k1))
                i1, j1, k1 = i2, j2, k2
        if k1:
            blocks.append(_match(i1, j1, k1))
        blocks.append(_match(len(self.a), len(self.b), 0))
        self._blocks = blocks
        return blocks

    def get_opcodes(self):
        codes = []
        i = j = 0
        for ai, bj, size in self.get_matching_blocks():
            tag = ""
            if i < ai and j < bj:
                tag = "replace"
            elif i < ai:
                tag = "delete"
            elif j < bj:
                tag = "insert"
            if tag:
                codes.append((tag, i, ai, j, bj))
            i, j = ai + size, bj + size
            if size:
                codes.append(("equal", ai, i, bj, j))
        return codes

    def ratio(self):
        total = len(self.a) + len(self.b)
        same = sum([block[2] for block in self.get_matching_blocks()])
        return 2.0 * same / total if total else 1.0

    def quick_ratio(self):
        left = {}
        for item in self.b:
            left[item] = left.get(item, 0) + 1
        same = 0
        for item in self.a:
            if left.get(item, 0) > 0:
                same += 1
                left[item] -= 1
        total = len(self.a) + len(self.b)
        return 2.0 * same / total if total else 1.0

    def real_quick_ratio(self):
        total = len(self.a) + len(self.b)
        return 2.0 * min(len(self.a), len(self.b)) / total if total else 1.0


_Match = None


def _match(a, b, size):
    global _Match
    if _Match is None:
        from collections import namedtuple

        _Match = namedtuple("Match", "a b size")
    return _Match(a, b, size)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if not n > 0:
        raise ValueError("n must be > 0: %r" % n)
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError("cutoff must be in [0.0, 1.0]: %r" % cutoff)
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    found = []
    for one in possibilities:
        matcher.set_seq1(one)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff:
            ratio = matcher.ratio()
            if ratio >= cutoff:
                found.append((ratio, one))
    found.sort(reverse=True)
    return [one for _, one in found[:n]]


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    started = False
    for group in _groups(SequenceMatcher(None, a, b).get_opcodes(), n):
        if not started:
            started = True
            yield "--- %s%s%s" % (fromfile, "\t" + fromfiledate if fromfiledate else "", lineterm)
            yield "+++ %s%s%s" % (tofile, "\t" + tofiledate if tofiledate else "", lineterm)
        first, last = group[0], group[-1]
        yield "@@ -%s +%s @@%s" % (_span(first[1], last[2]), _span(first[3], last[4]), lineterm)
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            if tag in ("replace", "delete"):
                for line in a[i1:i2]:
                    yield "-" + line
            if tag in ("replace", "insert"):
                for line in b[j1:j2]:
                    yield "+" + line


def _span(start, stop):
    size = stop - start
    if size == 1:
        return "%d" % (start + 1)
    return "%d,%d" % (start + 1 if size else start, size)


def _groups(codes, n):
    if not codes:
        return
    if codes[0][0] == "equal":
        tag, i1, i2, j1, j2 = codes[0]
        codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
    if codes[-1][0] == "equal":
        tag, i1, i2, j1, j2 = codes[-1]
        codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
    group = []
    for tag, i1, i2, j1, j2 in codes:
        if tag == "equal" and i2 - i1 > n + n:
            group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
            yield group
            group = []
            i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
        group.append((tag, i1, i2, j1, j2))
    if group and not (len(group) == 1 and group[0][0] == "equal"):
        yield group


def ndiff(a, b, linejunk=None, charjunk=None):
    return _compare(a, b)


class Differ:
    def __init__(self, linejunk=None, charjunk=None):
        pass

    def compare(self, a, b):
        return _compare(a, b)


def _compare(a, b):
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, a, b).get_opcodes():
        if tag == "equal":
            for line in a[i1:i2]:
                yield "  " + line
        elif tag == "delete":
            for line in a[i1:i2]:
                yield "- " + line
        elif tag == "insert":
            for line in b[j1:j2]:
                yield "+ " + line
        else:
            yield from _replace(a, i1, i2, b, j1, j2)


def _plain(a, i1, i2, b, j1, j2):
    if j2 - j1 < i2 - i1:
        for line in b[j1:j2]:
            yield "+ " + line
        for line in a[i1:i2]:
            yield "- " + line
    else:
        for line in a[i1:i2]:
            yield "- " + line
        for line in b[j1:j2]:
            yield "+ " + line


def _is_blank_char(c):
    return c in " \t"


def _replace(a, i1, i2, b, j1, j2):
    best, cutoff = 0.74, 0.75
    equal = None
    matcher = SequenceMatcher(_is_blank_char)
    best_i = best_j = None
    for j in range(j1, j2):
        matcher.set_seq2(b[j])
        for i in range(i1, i2):
            if a[i] == b[j]:
                if equal is None:
                    equal = i, j
                continue
            matcher.set_seq1(a[i])
            if (
                matcher.real_quick_ratio() > best
                and matcher.quick_ratio() > best
                and matcher.ratio() > best
            ):
                best, best_i, best_j = matcher.ratio(), i, j
    if best < cutoff:
        if equal is None:
            yield from _plain(a, i1, i2, b, j1, j2)
            return
        best_i, best_j = equal
    else:
        equal = None
    yield from _some(a, i1, best_i, b, j1, best_j)
    one, two = a[best_i], b[best_j]
    if equal is None:
        marks1 = marks2 = ""
        matcher.set_seqs(one, two)
        for tag, ai, aj, bi, bj in matcher.get_opcodes():
            la, lb = aj - ai, bj - bi
            if tag == "replace":
                marks1 += "^" * la
                marks2 += "^" * lb
            elif tag == "delete":
                marks1 += "-" * la
            elif tag == "insert":
                marks2 += "+" * lb
            else:
                marks1 += " " * la
                marks2 += " " * lb
        yield "- " + one
        if marks1.strip():
            yield "? %s\n" % _keep_tabs(one, marks1).rstrip()
        yield "+ " + two
        if marks2.strip():
            yield "? %s\n" % _keep_tabs(two, marks2).rstrip()
    else:
        yield "  " + one
    yield from _some(a, best_i + 1, i2, b, best_j + 1, j2)


def _keep_tabs(line, marks):
    return "".join([c if m == " " and c in " \t\n\r" else m for c, m in zip(line, marks)])


def _some(a, i1, i2, b, j1, j2):
    if i1 < i2:
        if j1 < j2:
            yield from _replace(a, i1, i2, b, j1, j2)
        else:
            for line in a[i1:i2]:
                yield "- " + line
    else:
        for line in b[j1:j2]:
            yield "+ " + line


def context_diff(*args, **kwargs):
    raise NotImplementedError("difflib.context_diff() is not here: unified_diff() is.")
