import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptCopy, NotebookStorage } from './storage';

interface NotebookDB extends DBSchema {
  notebook: { key: 'current'; value: string };
  copies: { key: number; value: KeptCopy };
}

/** Keeps the notebook in the browser's IndexedDB. */
export function createIdbStorage(): NotebookStorage {
  let opening: Promise<IDBPDatabase<NotebookDB>> | null = null;
  /** At hand without waiting: a page that is being closed has no time to wait. */
  let opened: IDBPDatabase<NotebookDB> | null = null;

  const open = async () => {
    opening ??= openDB<NotebookDB>('cloche', 1, {
      upgrade(db) {
        db.createObjectStore('notebook');
        db.createObjectStore('copies', { autoIncrement: true });
      },
      terminated() {
        opening = null;
        opened = null;
      },
    });
    try {
      opened = await opening;
      return opened;
    } catch (error) {
      opening = null;
      throw error;
    }
  };

  return {
    async load() {
      const db = await open();
      return (await db.get('notebook', 'current')) ?? null;
    },
    async save(text) {
      const transaction = (opened ?? (await open())).transaction('notebook', 'readwrite');
      const put = transaction.store.put(text, 'current');
      transaction.commit();
      await Promise.all([put, transaction.done]);
    },
    async keepCopy(copy) {
      const transaction = (opened ?? (await open())).transaction('copies', 'readwrite');
      const add = transaction.store.add(copy);
      transaction.commit();
      await Promise.all([add, transaction.done]);
    },
    async copies() {
      const db = await open();
      const copies = await db.getAll('copies');
      return copies.reverse();
    },
  };
}
