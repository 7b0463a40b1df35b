/** Names longer than this, and more candidates than this, are not compared. */
const LONGEST = 40;
const MOST = 2_000;

/** The closest of some names to a wrong one; null where none is close. */
export function suggest(wrong: string, names: Iterable<string>): string | null {
  if (wrong.length === 0 || wrong.length > LONGEST) return null;
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  let seen = 0;
  for (const name of names) {
    if (++seen > MOST) break;
    if (name === wrong || name.length > LONGEST) continue;
    const cost = costOf(wrong, name);
    if (cost < bestCost && cost <= mostFor(wrong, name)) {
      best = name;
      bestCost = cost;
    }
  }
  return best;
}

/** One slip in a short name, two from six letters on, three from ten on. */
function mostFor(wrong: string, name: string): number {
  const length = Math.min(wrong.length, name.length);
  if (length < 2) return 0.5;
  if (length < 3) return wrong.length + name.length > 4 ? 1 : 0.5;
  return length < 6 ? 1.5 : length < 10 ? 2.5 : 3.5;
}

function costOf(wrong: string, name: string): number {
  if (fold(wrong) === fold(name)) return 0.5;
  return distance(wrong.toLowerCase(), name.toLowerCase());
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}

/**
 * Damerau and Levenshtein's distance: letters put in, left out, changed, or two
 * neighbours swapped (restricted: no stretch is edited twice).
 */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
