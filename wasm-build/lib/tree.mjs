// Files in memory, as the compiler takes them: nested objects from name to bytes.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the C sources and headers of a directory. */
export function readTree(directory) {
  const tree = {};
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) tree[entry.name] = readTree(path);
    else if (/\.[ch]$/.test(entry.name)) tree[entry.name] = readFileSync(path);
  }
  return tree;
}

/** Puts `content` at a path with slashes, making directories. */
export function put(tree, path, content) {
  const parts = path.split('/');
  const name = parts.pop();
  let at = tree;
  for (const part of parts) at = at[part] ??= {};
  at[name] = content;
}

/** What stands at a path with slashes; throws where there is nothing. */
export function get(tree, path) {
  const found = path.split('/').reduce((at, part) => at?.[part], tree);
  if (found === undefined) throw new Error(`no ${path} in the tree`);
  return found;
}
