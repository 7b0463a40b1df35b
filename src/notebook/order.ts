/** Without `toSpliced`, which browsers of 2022 do not know. */
export function insertAt(order: readonly string[], index: number, id: string): readonly string[] {
  return [...order.slice(0, index), id, ...order.slice(index)];
}

/** The order with one entry moved by one place; the same order where it cannot move. */
export function moveByOne(
  order: readonly string[],
  id: string,
  direction: 'up' | 'down',
): readonly string[] {
  const from = order.indexOf(id);
  const to = direction === 'up' ? from - 1 : from + 1;
  if (from === -1 || to < 0 || to >= order.length) return order;
  return insertAt(
    order.filter((other) => other !== id),
    to,
    id,
  );
}
