export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list whose every entry can be read; null where one cannot. */
export function parseList<T>(
  value: unknown,
  parse: (entry: unknown) => T | null,
): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const list: T[] = [];
  for (const entry of value) {
    const parsed = parse(entry);
    if (parsed === null) return null;
    list.push(parsed);
  }
  return list;
}
