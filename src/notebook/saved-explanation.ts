import type { Place } from '../explain/explanation';
import type { Part, Rich } from '../explain/rich';
import type { SpokenExplanation } from '../explain/spoken';
import { type Fields, isFields, parseList } from './saved-fields';

/** Reads an explanation out of a saved run; null where anything is not as it should be. */
export function parseSavedExplanation(value: unknown): SpokenExplanation | null {
  if (!isFields(value) || typeof value.language !== 'string') return null;
  const what = parseSentence(value.what);
  const tries = parseList(value.tries, parseSentence);
  const place = isFields(value.place) ? parsePlace(value.place) : null;
  if (!what || !tries || (value.place !== null && !place)) return null;
  return { what, place, tries, language: value.language };
}

function parseSentence(value: unknown): Rich | null {
  return parseList(value, (entry): Part | null => {
    if (!isFields(entry) || typeof entry.text !== 'string') return null;
    const { kind, text } = entry;
    return kind === 'text' || kind === 'code' ? { kind, text } : null;
  });
}

function parsePlace({ file, line, text, columns }: Fields): Place | null {
  if (typeof file !== 'string' || typeof line !== 'number' || typeof text !== 'string') return null;
  if (columns === null) return { file, line, columns, text };
  if (!isFields(columns)) return null;
  const { from, to } = columns;
  if (typeof from !== 'number' || typeof to !== 'number') return null;
  return { file, line, columns: { from, to }, text };
}
