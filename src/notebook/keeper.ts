import { createStore, type StoreApi } from 'zustand/vanilla';
import { type NotebookDocument, parseDocument, serializeDocument } from './document';
import type { Notebook } from './notebook-store';
import type { KeptCopy, NotebookStorage, TabLock } from './storage';

export type Keeping =
  | { readonly kind: 'loading' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** The browser keeps nothing; `message` is what it said. */
  | { readonly kind: 'unavailable'; readonly message: string }
  /** Another tab has the notebook open and saves it; this one does not. */
  | { readonly kind: 'elsewhere' };

export interface KeeperState {
  readonly keeping: Keeping;
  /** Something was put aside just now; says what. */
  readonly notice: string | null;
  readonly hasCopies: boolean;
}

/** Saves a notebook as it changes, and never writes over what it has not read. */
export interface Keeper {
  readonly store: StoreApi<KeeperState>;
  /** Shows the saved notebook, or `first` where there is none, and keeps it from then on. */
  open(first: NotebookDocument): Promise<void>;
  /** Saves at once what has changed. */
  flush(): void;
  /** Saves here from now on; what the other tab had saved is put aside where it differs. */
  takeOver(): Promise<void>;
  copies(): Promise<readonly KeptCopy[]>;
  /** Leaving the page now would lose what was changed on it. */
  isAtRisk(): boolean;
  dismissNotice(): void;
  dispose(): void;
}

export interface KeeperOptions {
  readonly notebook: Notebook;
  readonly storage: NotebookStorage;
  readonly lock: TabLock;
  readonly now?: () => Date;
  /** Calls back after a quiet while; returns the way to cancel. */
  readonly later?: (callback: () => void) => () => void;
}

const QUIET_MS = 250;

function afterQuietTime(callback: () => void): () => void {
  const timer = setTimeout(callback, QUIET_MS);
  return () => clearTimeout(timer);
}

export function createKeeper(options: KeeperOptions): Keeper {
  const { notebook, storage, lock, now = () => new Date(), later = afterQuietTime } = options;
  const store = createStore<KeeperState>()(() => ({
    keeping: { kind: 'loading' },
    notice: null,
    hasCopies: false,
  }));
  /** What storage and page have in common. */
  let baseline: string | null = null;
  let cancelLater: (() => void) | null = null;
  /** What the page showed first, or has saved last. */
  let safeText = '';
  /** Until the saved notebook was read, writing would write over it. */
  let hasRead = false;

  const setKeeping = (keeping: Keeping) => store.setState({ keeping });
  const currentText = () => serializeDocument(notebook.store.getState().toDocument());

  const fail = (error: unknown) =>
    setKeeping({
      kind: 'unavailable',
      message: error instanceof Error ? error.message : String(error),
    });

  /** Keeps a copy, once, and says so. */
  const putAside = async (text: string, reason: string) => {
    const [newest] = await storage.copies();
    if (newest?.text !== text) await storage.keepCopy({ keptAt: now(), reason, text });
    const notice = `${reason} You find it under “Kept copies” in the menu.`;
    store.setState({ hasCopies: true, notice });
  };

  /** Shows what is saved; text that does not read is put aside first. */
  const show = async (text: string | null, first: NotebookDocument) => {
    const { openDocument } = notebook.store.getState();
    const parsed = text === null ? null : parseDocument(text);
    if (parsed?.kind === 'unreadable' && text !== null) {
      await putAside(
        text,
        `The saved notebook could not be read: ${parsed.reason}. It was put aside unchanged.`,
      );
    }
    openDocument(parsed?.kind === 'parsed' ? parsed.document : first, null);
    baseline = parsed?.kind === 'parsed' ? currentText() : null;
    hasRead = true;
    safeText = currentText();
  };

  const write = async () => {
    cancelLater?.();
    cancelLater = null;
    const text = currentText();
    if (text === baseline) {
      setKeeping({ kind: 'saved' });
      return;
    }
    try {
      const saving = storage.save(text);
      baseline = text;
      await saving;
      safeText = text;
      if (cancelLater === null && store.getState().keeping.kind !== 'elsewhere')
        setKeeping({ kind: 'saved' });
    } catch (error) {
      baseline = null;
      fail(error);
    }
  };

  const handleChange = () => {
    const { kind } = store.getState().keeping;
    if (!hasRead || kind === 'loading' || kind === 'elsewhere') return;
    if (kind === 'saved') setKeeping({ kind: 'saving' });
    cancelLater?.();
    cancelLater = later(() => void write());
  };

  /** Another tab saves from now on: what this one had not saved yet is put aside. */
  const handleLost = () => {
    const isUnsaved = cancelLater !== null;
    cancelLater?.();
    cancelLater = null;
    setKeeping({ kind: 'elsewhere' });
    if (isUnsaved) {
      putAside(
        currentText(),
        'Another tab took over before the last change here was saved. That version was put aside.',
      ).catch(fail);
    }
  };

  const unsubscribe = notebook.store.subscribe((state, before) => {
    const isChanged =
      state.cells !== before.cells || state.order !== before.order || state.runs !== before.runs;
    if (isChanged) handleChange();
  });
  const stopListening = lock.onLost(handleLost);

  return {
    store,

    async open(first) {
      try {
        const isOurs = await lock.acquire();
        await show(await storage.load(), first);
        store.setState({ hasCopies: (await storage.copies()).length > 0 });
        setKeeping({ kind: isOurs ? 'saved' : 'elsewhere' });
      } catch (error) {
        if (notebook.store.getState().order.length === 0)
          notebook.store.getState().openDocument(first, null);
        safeText = currentText();
        fail(error);
      }
    },

    flush() {
      if (store.getState().keeping.kind !== 'saving') return;
      storage.saveAtOnce(currentText());
      void write();
    },

    async takeOver() {
      try {
        await lock.steal();
        const stored = await storage.load();
        const ours = currentText();
        const isEdited = baseline !== null && ours !== baseline;
        if (stored !== null && !isEdited && stored !== ours) {
          await show(stored, notebook.store.getState().toDocument());
        } else if (stored !== null && stored !== baseline && stored !== ours) {
          await putAside(
            stored,
            'This tab took over, and both had changed. The other tab’s version was put aside.',
          );
        }
        setKeeping({ kind: 'saving' });
        await write();
      } catch (error) {
        fail(error);
      }
    },

    copies: () => storage.copies(),

    isAtRisk() {
      const { kind } = store.getState().keeping;
      return (kind === 'unavailable' || kind === 'elsewhere') && currentText() !== safeText;
    },

    dismissNotice() {
      store.setState({ notice: null });
    },

    dispose() {
      cancelLater?.();
      unsubscribe();
      stopListening();
    },
  };
}
