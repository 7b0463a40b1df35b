import { beforeEach, describe, expect, it } from 'vitest';
import { type NotebookDocument, serializeDocument } from './document';
import { FakeSession, settled } from './fake-session';
import { createKeeper, type Keeper } from './keeper';
import { createNotebook, type Notebook } from './notebook-store';
import type { KeptCopy, NotebookStorage, TabLock } from './storage';

/** What one browser keeps, shared by its tabs. */
class FakeStorage implements NotebookStorage {
  text: string | null = null;
  kept: KeptCopy[] = [];
  saves = 0;
  lastWords: string | null = null;
  failure: Error | null = null;

  async load() {
    if (this.failure) throw this.failure;
    return this.text;
  }
  async save(text: string) {
    if (this.failure) throw this.failure;
    this.saves += 1;
    this.text = text;
  }
  saveAtOnce(text: string) {
    this.lastWords = text;
  }
  async keepCopy(copy: KeptCopy) {
    this.kept.unshift(copy);
  }
  async copies() {
    return this.kept;
  }
}

class FakeLock implements TabLock {
  lose: () => void = () => undefined;
  steals = 0;
  constructor(readonly isFree: boolean) {}

  async acquire() {
    return this.isFree;
  }
  async steal() {
    this.steals += 1;
  }
  onLost(listener: () => void) {
    this.lose = listener;
    return () => {
      this.lose = () => undefined;
    };
  }
}

const FIRST: NotebookDocument = {
  nextNumber: 2,
  cells: [{ kind: 'code', number: 1, text: 'welcome' }],
};
const OTHER: NotebookDocument = {
  nextNumber: 2,
  cells: [{ kind: 'code', number: 1, text: 'saved before' }],
};

let storage: FakeStorage;
let quiet: () => void;

function openTab(lock: TabLock): { notebook: Notebook; keeper: Keeper } {
  const notebook = createNotebook({ session: new FakeSession() });
  const keeper = createKeeper({
    notebook,
    storage,
    lock,
    later: (callback) => {
      quiet = callback;
      return () => {
        quiet = () => undefined;
      };
    },
  });
  return { notebook, keeper };
}

function type(notebook: Notebook, text: string): void {
  const { order, changeText } = notebook.store.getState();
  changeText(order[0] ?? 'none', text);
}

const firstText = ({ store }: Notebook) => {
  const { cells, order } = store.getState();
  return cells[order[0] ?? 'none']?.text;
};

beforeEach(() => {
  storage = new FakeStorage();
  quiet = () => undefined;
});

describe('keeping a notebook', () => {
  it('shows the first notebook where there is none', async () => {
    const { notebook, keeper } = openTab(new FakeLock(true));
    await keeper.open(FIRST);
    expect(firstText(notebook)).toBe('welcome');
    expect(keeper.store.getState().keeping.kind).toBe('saved');
  });

  it('saves a change after a quiet while, and shows it again', async () => {
    const { notebook, keeper } = openTab(new FakeLock(true));
    await keeper.open(FIRST);
    type(notebook, 'mine');
    expect(keeper.store.getState().keeping.kind).toBe('saving');
    quiet();
    await settled();
    expect(keeper.store.getState().keeping.kind).toBe('saved');

    const next = openTab(new FakeLock(true));
    await next.keeper.open(FIRST);
    expect(firstText(next.notebook)).toBe('mine');
  });

  it('saves at once when the page is left', async () => {
    const { notebook, keeper } = openTab(new FakeLock(true));
    await keeper.open(FIRST);
    type(notebook, 'mine');
    keeper.flush();
    expect(storage.lastWords).toContain('mine');
  });

  it('puts aside what it cannot read, unchanged', async () => {
    storage.text = '{"format":"cloche-notebook","version":99}';
    const { notebook, keeper } = openTab(new FakeLock(true));
    await keeper.open(FIRST);
    expect(storage.kept[0]?.text).toBe('{"format":"cloche-notebook","version":99}');
    expect(keeper.store.getState()).toMatchObject({ hasCopies: true });
    expect(keeper.store.getState().notice).toContain('version 99');
    expect(firstText(notebook)).toBe('welcome');

    await openTab(new FakeLock(true)).keeper.open(FIRST);
    expect(storage.kept).toHaveLength(1);
  });

  it('says so where the browser keeps nothing, and never writes over what it has not read', async () => {
    storage.failure = new Error('denied');
    const { notebook, keeper } = openTab(new FakeLock(true));
    await keeper.open(FIRST);
    expect(keeper.store.getState().keeping).toEqual({ kind: 'unavailable', message: 'denied' });
    expect(firstText(notebook)).toBe('welcome');
    storage.failure = null;
    type(notebook, 'mine');
    quiet();
    await settled();
    expect(storage.saves).toBe(0);
  });
});

describe('two tabs', () => {
  it('does not save in the second', async () => {
    storage.text = serializeDocument(OTHER);
    const { notebook, keeper } = openTab(new FakeLock(false));
    await keeper.open(FIRST);
    expect(keeper.store.getState().keeping.kind).toBe('elsewhere');
    type(notebook, 'mine');
    quiet();
    keeper.flush();
    await settled();
    expect(storage.saves).toBe(0);
  });

  it('is at risk only once something was changed', async () => {
    storage.text = serializeDocument(OTHER);
    const { notebook, keeper } = openTab(new FakeLock(false));
    await keeper.open(FIRST);
    expect(keeper.isAtRisk()).toBe(false);
    type(notebook, 'mine');
    expect(keeper.isAtRisk()).toBe(true);
    await keeper.takeOver();
    expect(keeper.isAtRisk()).toBe(false);
  });

  it('shows what the first tab saved meanwhile when the second takes over', async () => {
    storage.text = serializeDocument(OTHER);
    const { notebook, keeper } = openTab(new FakeLock(false));
    await keeper.open(FIRST);
    storage.text = serializeDocument({
      nextNumber: 2,
      cells: [{ kind: 'code', number: 1, text: 'newer' }],
    });
    await keeper.takeOver();
    expect(firstText(notebook)).toBe('newer');
    expect(keeper.store.getState().keeping.kind).toBe('saved');
  });

  it('keeps a copy of the other version when both have changed', async () => {
    storage.text = serializeDocument(OTHER);
    const { notebook, keeper } = openTab(new FakeLock(false));
    await keeper.open(FIRST);
    type(notebook, 'mine');
    const newer = serializeDocument({
      nextNumber: 2,
      cells: [{ kind: 'code', number: 1, text: 'theirs' }],
    });
    storage.text = newer;
    await keeper.takeOver();
    expect(storage.kept[0]?.text).toBe(newer);
    expect(storage.text).toContain('mine');
  });

  it('keeps a copy of what was not saved yet in the tab that is taken over', async () => {
    const lock = new FakeLock(true);
    const { notebook, keeper } = openTab(lock);
    await keeper.open(FIRST);
    type(notebook, 'mine');
    lock.lose();
    await settled();
    expect(keeper.store.getState().keeping.kind).toBe('elsewhere');
    expect(storage.kept[0]?.text).toContain('mine');
    expect(storage.saves).toBe(0);
  });
});
