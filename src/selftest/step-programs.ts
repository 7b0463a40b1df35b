import { python } from './program';
import type { TestedSession } from './run-programs';

/** Programs that do the same wherever they run, each with another kind of work. */
const STEP_PROGRAMS: Readonly<Record<string, string>> = {
  loop: python`
    total = 0
    for i in range(10_000):
        total += i
  `,
  calls: python`
    def fib(n):
        return n if n < 2 else fib(n - 1) + fib(n - 2)

    fib(17)
  `,
  floats: python`
    x = 0.5
    for _ in range(5_000):
        x = 3.9 * x * (1 - x)
    while x > 1e-9:
        x /= 1.7
  `,
  dict: python`
    counts = {}
    for n in range(3_000):
        key = "k%d" % (n * 7919 % 101)
        counts[key] = counts.get(key, 0) + 1
    for key in sorted(counts):
        if counts[key] > 29:
            del counts[key]
  `,
  strings: python`
    words = ("the quick brown fox jumps over the lazy dog " * 50).split()
    longest = ""
    for word in words:
        if len(word) > len(longest) and word not in longest:
            longest = word
    text = ", ".join(w.upper() for w in words if w > "m")
  `,
  exceptions: python`
    caught = 0
    for n in range(1_000):
        try:
            if n % 3:
                raise ValueError(n)
            [][n]
        except IndexError:
            caught += 1
        except ValueError:
            continue
        finally:
            caught += 2
  `,
  generators: python`
    def primes(limit):
        seen = []
        for n in range(2, limit):
            if all(n % p for p in seen if p * p <= n):
                seen.append(n)
                yield n

    sum(primes(500))
  `,
  classes: python`
    class Node:
        def __init__(self, value, left=None, right=None):
            self.value, self.left, self.right = value, left, right

        def __iter__(self):
            if self.left:
                yield from self.left
            yield self.value
            if self.right:
                yield from self.right

    def build(low, high):
        if low >= high:
            return None
        middle = (low + high) // 2
        return Node(middle, build(low, middle), build(middle + 1, high))

    list(build(0, 300))
  `,
  'big integers': python`
    a, b = 0, 1
    while len(str(b)) < 200:
        a, b = b, a + b
    digits = sum(int(d) for d in str(b))
  `,
  'sort and sets': python`
    numbers = [n * 7919 % 1009 for n in range(1_000)]
    numbers.sort(key=lambda n: (n % 7, -n))
    groups = {n % 7: {m for m in numbers if m % 7 == n % 7} for n in numbers[:50]}
  `,
  collections: python`
    grids = []
    for n in range(200):
        grids.append([[x * y * n for x in range(8)] for y in range(8)])
        if len(grids) > 5:
            grids.pop(0)
  `,
  'seeded randomness': python`
    import random
    random.seed(7)
    hits = 0
    for _ in range(2_000):
        if random.random() ** 2 + random.random() ** 2 < 1:
            hits += 1
  `,
};

/** How many steps each program takes: the same figures in every engine. NaN where one did not complete. */
export async function countSteps(
  session: TestedSession,
): Promise<Readonly<Record<string, number>>> {
  const steps: Record<string, number> = {};
  for (const [id, code] of Object.entries(STEP_PROGRAMS)) {
    const outcome = await session.run({ cell: 'Program', code });
    steps[id] = outcome.kind === 'completed' ? outcome.figures.steps : Number.NaN;
  }
  return steps;
}
