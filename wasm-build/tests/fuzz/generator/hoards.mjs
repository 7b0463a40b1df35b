// Groups aimed at the collector: values that are reachable from one place only, while native code
// and Python call each other and memory is freed and filled.

/** A tree, a chain and a cycle of garbage; each is a shape that marking must walk. */
const SHAPES = [
  (b) => {
    const t = b.fresh('t');
    b.line(`${t} = None`);
    b.line(`for q in range(${b.r.int(20, 120)}): ${t} = [${t}, keep([q])]`);
    b.line(`q = 0`);
    b.line(`while ${t} is not None: q, ${t} = q + ${t}[1][0], ${t}[0]`);
    b.line('show(q)');
  },
  (b) => {
    b.line(`def grow(n): return keep([n, grow(n - 1), grow(n - 1)] if n else [])`);
    b.line(`def total(t): return t[0] + total(t[1]) + total(t[2]) if t else 0`);
    b.line(`show(total(grow(${b.r.int(2, 6)})))`);
  },
  (b) => {
    b.line('ring = [1]');
    b.line(
      `for q in range(${b.r.int(3, 20)}): ring = [ring, {"ring": ring}, keep(q)]; ring[0].append(ring)`,
    );
    b.line('show(ring[2], ring[0][-1] is ring, ring[1]["ring"][-1] is ring)');
    b.line('ring = None');
  },
];

/** Iterables that hold a fresh object for each item, which lives nowhere else. */
const fresh = (b, n = b.r.int(3, 14)) =>
  b.r.pick([
    `(keep([q, str(q)]) for q in range(${n}))`,
    `map(lambda q: keep([q, str(q)]), range(${n}))`,
    `[keep([q, str(q)]) for q in range(${n})]`,
    `iter([[q, keep(str(q))] for q in range(${n})])`,
    `zip(map(keep, range(${n})), map(str, map(keep, range(${n}))))`,
    `enumerate(map(str, map(keep, range(${n}))))`,
    `filter(keep, ([q, str(q)] for q in range(${n})))`,
    `reversed([keep((q, str(q))) for q in range(${n})])`,
    `sorted({str(q): keep(q) for q in range(${n})}.items())`,
  ]);

/** Native code that takes such an iterable, and calls Python again for each item. */
const TAKERS = [
  (b) => `sorted(${fresh(b)}, key=lambda v: keep([str(v[1]), keep(v[0])]))`,
  (b) =>
    `sorted(map(list, ${fresh(b)}), key=lambda v: (-len(keep(v)[1 if isinstance(v[1], str) else 0] if isinstance(v[1], str) else "x"), str(v[1])), reverse=True)`,
  (b) => `max(${fresh(b)}, key=lambda v: keep((str(v[1]), str(v[0]))))`,
  (b) => `min(${fresh(b)}, key=lambda v: keep([str(v[1]), v[0]]))`,
  (b) => `sorted({keep(str(a)): keep([a, b]) for a, b in ${fresh(b)}}.items())`,
  (b) => `sorted(dict(${fresh(b)}).items(), key=lambda v: str(v))`,
  (b) => `sorted(set(keep(str(a) + str(b)) for a, b in ${fresh(b)}))`,
  (b) => `sorted(keep(str(a) + "." * (len(str(b)) % 3)) for a, b in ${fresh(b)})`,
  (b) => `"+".join(keep(str(v[1])) for v in ${fresh(b)})`,
  (b) => `list(zip(${fresh(b)}, map(keep, ${fresh(b)})))[:2]`,
  (b) =>
    `sorted(str(v[0]) for v in (lambda *p, **q: p + tuple(q.items()))(*${fresh(b)}, a=keep(1), b=keep("z")))`,
  (b) => `sum((keep([v[1]]) for v in ${fresh(b)}), [])[1:4] and 1`,
  (b) =>
    `sorted(str(v) for v in dict({str(v[0]): keep(v[1]) for v in ${fresh(b)}}, a=keep([1])).values())`,
  (b) => `bytes(keep(len(str(v))) for v in ${fresh(b)})`,
  (b) => `len([keep(a) for a, *c in map(list, ${fresh(b, 5)}) for d in keep([c, c]) if keep(d)])`,
  () => `"%s %r {}".format(keep([1, keep("w")])) % (keep(str([2])), keep([keep("x"), 3]))`,
  () =>
    `(keep(7 ** 90) * keep(3 ** 70) + keep(1 << 200)) % keep(10 ** 40 + 7) - int(keep(str(keep(9 ** 40))))`,
  (b) => `K0(keep(5)) in [K0(keep(q)) for q in range(${b.r.int(3, 9)})]`,
  (b) => `[K0(keep(q)) for q in range(9)].index(K0(${b.r.int(0, 8)}))`,
  (b) => `sorted(v.k for v in {K0(keep(q % 7)): keep([q]) for q in range(${b.r.int(5, 25)})})`,
  () => `[v.k for v in sorted(K0(keep(q * 37 % 11)) for q in range(9))]`,
  (b) => `{K0(keep(q)): keep([q]) for q in range(12)}[K0(${b.r.int(0, 11)})]`,
  (b) => `eval(keep("[keep(q) for q in range(3)] + [%d]" % keep(${b.r.int(1, 99)})))`,
  (b) => `getattr(K0(keep(3)), keep("z" * ${b.r.int(2, 8)}))`,
  () =>
    `(lambda a, b, *c, d=keep([4]), **e: [a, b, c, d, sorted(e)])(*map(keep, [1, "2", [3]]), **{"f%d" % q: keep(q) for q in range(4)})`,
];

/** Generators that wait, each with values of its own, and are taken from in turn. */
function waiting(b) {
  const g = b.fresh('wait');
  const count = b.r.int(2, 6);
  b.line(`def ${g}(n):`);
  b.nested(() => {
    b.line('own = [keep([n])]');
    b.line('try:');
    b.line('    for q in range(n):');
    b.line('        sent = yield keep((n, q, own[-1][0]))');
    b.line('        own.append(keep([sent, str(q)]))');
    b.line('finally:');
    b.line('    show("end", n, own)');
  });
  b.line(`them = [${g}(n) for n in range(2, ${2 + count})]`);
  b.line('show([next(v) for v in them])');
  b.line('show([v.send(keep("s%d" % q)) for q, v in enumerate(them)])');
  b.line(
    `for v in them[::1]: ${b.r.pick(['v.close()', 'show(list(v))', 'show(next(v, None)); v.close()'])}`,
  );
  b.line('them = None');
}

/** An exception that carries a value through frames whose `finally` frees memory. */
function thrown(b) {
  const f = b.fresh('deep');
  b.line(`def ${f}(n):`);
  b.nested(() => {
    b.line('mine = [keep(n)]');
    b.line('try:');
    b.line(`    if n == 0: raise E1(keep([${b.e(2).any()}]))`);
    b.line(`    return [${f}(n - 1), mine]`);
    b.line('finally:');
    b.line('    kept_here = keep([mine, str(n)])');
    b.line('    show(n, kept_here)');
  });
  b.line('try:');
  b.line(`    ${f}(${b.r.int(2, 12)})`);
  b.line('except E1 as error:');
  b.line('    show(keep(error).value)');
}

export function hoard(b) {
  b.r.weighted([
    [5, () => b.r.several(1, 3, () => b.line(`show(${b.r.pick(TAKERS)(b)})`))],
    [2, () => b.r.pick(SHAPES)(b)],
    [1.5, () => waiting(b)],
    [1, () => thrown(b)],
  ])();
}
