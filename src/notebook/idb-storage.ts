import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptCopy, NotebookStorage } from './storage';

interface NotebookDB extends DBSchema {
  notebook: { key: 'current'; value: string };
  copies: { key: number; value: KeptCopy };
}

/** Where the text stands that a page left behind in its last moment. */
const LAST_WORDS = 'cloche:last-words';

/**
 * Keeps the notebook in the browser's IndexedDB.
 *
 * What is handed to IndexedDB while a page is being closed is often lost (seen:
 * a third of the times in Chromium), so the last words go to `localStorage`
 * first, which takes them at once. They are the newest text while they stand.
 */
export function createIdbStorage(): NotebookStorage {
  let opening: Promise<IDBPDatabase<NotebookDB>> | null = null;

  const open = async () => {
    opening ??= openDB<NotebookDB>('cloche', 1, {
      upgrade(db) {
        db.createObjectStore('notebook');
        db.createObjectStore('copies', { autoIncrement: true });
      },
      terminated() {
        opening = null;
      },
    });
    try {
      return await opening;
    } catch (error) {
      opening = null;
      throw error;
    }
  };

  return {
    async load() {
      const db = await open();
      return readLastWords() ?? (await db.get('notebook', 'current')) ?? null;
    },
    async save(text) {
      const db = await open();
      await db.put('notebook', text, 'current');
      if (readLastWords() === text) localStorage.removeItem(LAST_WORDS);
    },
    saveAtOnce(text) {
      try {
        localStorage.setItem(LAST_WORDS, text);
      } catch (error) {
        console.warn('The last change may be lost: it does not fit the quick storage.', error);
      }
    },
    async keepCopy(copy) {
      const db = await open();
      await db.add('copies', copy);
    },
    async copies() {
      const db = await open();
      const copies = await db.getAll('copies');
      return copies.reverse();
    },
  };
}

function readLastWords(): string | null {
  try {
    return localStorage.getItem(LAST_WORDS);
  } catch (error) {
    console.info('There is no quick storage.', error);
    return null;
  }
}
