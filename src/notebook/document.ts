import type { CodeCell, MarkdownCell, SavedRun } from './cell';
import { parseSavedRun } from './saved-run';

export type DocumentCell = (Omit<CodeCell, 'id'> | Omit<MarkdownCell, 'id'>) & {
  readonly run?: SavedRun;
};

/** A notebook as it is saved. */
export interface NotebookDocument {
  readonly nextNumber: number;
  readonly cells: readonly DocumentCell[];
}

export type ParsedDocument =
  | { readonly kind: 'parsed'; readonly document: NotebookDocument }
  | { readonly kind: 'unreadable'; readonly reason: string };

const FORMAT = 'cloche-notebook';
const VERSION = 1;

export function serializeDocument(document: NotebookDocument): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, ...document });
}

/** Reads what {@link serializeDocument} wrote, and trusts nothing of it. */
export function parseDocument(text: string): ParsedDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return unreadable(`it is not JSON (${String(error)})`);
  }
  if (!isRecord(value) || value.format !== FORMAT) return unreadable('it is not a notebook');
  if (value.version !== VERSION) {
    return unreadable(`it has version ${String(value.version)}, and this page knows ${VERSION}`);
  }
  if (!Array.isArray(value.cells)) return unreadable('it has no list of cells');

  const cells: DocumentCell[] = [];
  const numbers = new Set<number>();
  for (const [index, entry] of value.cells.entries()) {
    const cell = parseCell(entry);
    if (!cell) return unreadable(`its part ${index + 1} is not a cell`);
    if (cell.kind === 'code') {
      if (numbers.has(cell.number)) return unreadable(`two cells have the number ${cell.number}`);
      numbers.add(cell.number);
    }
    cells.push(cell);
  }
  const least = Math.max(0, ...numbers) + 1;
  const nextNumber = isCellNumber(value.nextNumber) ? Math.max(value.nextNumber, least) : least;
  return { kind: 'parsed', document: { nextNumber, cells } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable(reason: string): ParsedDocument {
  return { kind: 'unreadable', reason };
}

function isCellNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

function parseCell(value: unknown): DocumentCell | null {
  if (!isRecord(value) || typeof value.text !== 'string') return null;
  const { kind, number, text } = value;
  if (kind === 'markdown') return { kind, text };
  if (kind !== 'code' || !isCellNumber(number)) return null;
  // The text is what must not be lost; a result that does not read is left out.
  const run = parseSavedRun(value.run);
  return { kind, number, text, ...(run ? { run } : {}) };
}
