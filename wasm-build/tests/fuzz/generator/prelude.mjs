// Python that stands before each program.

/**
 * `rep` is a repr that knows no order of dicts and sets and no text of floats. `keep` hands a value
 * on while memory is freed and filled anew: what the collector overlooked is overwritten. The
 * `cut` functions bound what loops would let grow.
 */
export const PRELUDE = `
import gc, struct

def rep(v):
    t = type(v)
    if t is float:
        return "f" + struct.pack(">d", v).hex()
    if t is list:
        return "[" + ", ".join([rep(x) for x in v]) + "]"
    if t is tuple:
        return "(" + ", ".join([rep(x) for x in v]) + ",)"
    if t is dict:
        return "{" + ", ".join(sorted([rep(k) + ": " + rep(v[k]) for k in v])) + "}"
    if t is set or t is frozenset:
        return t.__name__ + "(" + ", ".join(sorted([rep(x) for x in v])) + ")"
    if t is str and len(v) != len(v.encode()):
        return "u" + str(list(v.encode()))
    if t is bytes or t is bytearray:
        return t.__name__ + str(list(v))
    return repr(v)

def show(*values):
    print(*[rep(v) for v in values], sep=" | ")

kept = 0

def keep(v):
    global kept
    kept = (kept + 1) % 9
    junk = [[], [kept, str(kept)], bytearray(b"\\xee" * (8 << kept % 4)), 1 << (30 + 20 * kept)]
    if kept == 4:
        junk = None
        gc.collect()
        junk = [bytearray(b"\\xdd" * n) for n in (8, 16, 16, 24, 32, 48, 64)]
    return v

BOUND = 1 << 600

def cut(n):
    return n if -BOUND < n < BOUND else n % BOUND

def cutf(x):
    return x if -1e12 < x < 1e12 else 0.5

def cuts(v):
    return v[:48]

def cutr(rows):
    del rows[12:]
    for i in range(len(rows)):
        if len(rows[i]) > 20:
            rows[i] = rows[i][:20]
    return rows

def cutd(d):
    for k in sorted(d)[24:]:
        del d[k]
    return d

def at(v, i):
    return v[i % len(v)] if len(v) else v[0]
`.trimStart();
