import { decode } from 'cborg';
import type { FileEntry, Variable } from '../protocol/listings';

/** Reads what the module's `file_list` writes. */
export function parseFileEntries(bytes: Uint8Array): readonly FileEntry[] {
  const rows = decode(bytes) as readonly [string, number | null, number, boolean][];
  return rows.map(([path, size, changed, isReadonly]) => ({ path, size, changed, isReadonly }));
}

/** Reads what the module's `variables` writes, sorted by name. */
export function parseVariables(bytes: Uint8Array): readonly Variable[] {
  const rows = decode(bytes) as readonly [string, string, string, number | null][];
  return rows
    .map(([name, type, repr, length]) => ({ name, type, repr, length }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
