// Makes a program smaller while it stays wrong.

/**
 * Takes statements away, a suite with its header, the largest first; then headers, whose suites
 * move out.
 *
 * @param {string[]} cells the first is the prelude, which stays
 * @param {(cells: string[]) => Promise<boolean>} isWrong
 * @param {number} until time by performance.now()
 */
export async function shrink(cells, isWrong, until) {
  const [prelude, ...rest] = cells;
  const isLeft = () => performance.now() < until;
  let lines = rest.flatMap((code, cell) =>
    code
      .trimEnd()
      .split('\n')
      .map((text) => ({ cell, text })),
  );
  const join = (kept) => [prelude, ...rest.map((_, cell) => toCell(kept, cell))];
  const attempt = async (kept) => {
    if (!isLeft() || !(await isWrong(join(kept)))) return false;
    lines = kept;
    return true;
  };
  let before;
  do {
    before = lines;
    for (let size = lines.length >> 1; size >= 4; size >>= 1) {
      for (let at = lines.length - size; at >= 0 && isLeft(); at -= size) {
        await attempt([...lines.slice(0, at), ...lines.slice(at + size)]);
      }
    }
    for (let at = lines.length - 1; at >= 0 && isLeft(); at--) {
      if (at >= lines.length) continue;
      const end = suiteEnd(lines, at);
      const isGone = await attempt([...lines.slice(0, at), ...lines.slice(end)]);
      if (isGone || end === at + 1) continue;
      await attempt([
        ...lines.slice(0, at),
        ...lines.slice(at + 1, end).map(outdent),
        ...lines.slice(end),
      ]);
    }
  } while (lines !== before && isLeft());
  return join(lines);
}

const depth = ({ text }) => text.length - text.trimStart().length;

/** The index behind the line and what is indented below it. */
function suiteEnd(lines, at) {
  let end = at + 1;
  while (
    end < lines.length &&
    lines[end].cell === lines[at].cell &&
    depth(lines[end]) > depth(lines[at])
  )
    end++;
  return end;
}

const outdent = (line) => ({ ...line, text: line.text.slice(4) });

function toCell(lines, cell) {
  const own = lines.filter((line) => line.cell === cell).map(({ text }) => text);
  return `${own.join('\n')}\n`;
}
