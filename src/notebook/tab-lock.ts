import type { TabLock } from './storage';

const NAME = 'cloche:notebook';

/**
 * The right to save as a Web Lock, which the browser frees when a tab ends,
 * however it ends. Where there are none (a page without TLS), every tab has it.
 */
export function createTabLock(locks: LockManager | undefined = navigator.locks): TabLock {
  const listeners = new Set<() => void>();

  const hold = (options: LockOptions) =>
    new Promise<boolean>((resolve, reject) => {
      if (!locks) {
        resolve(true);
        return;
      }
      let isHeld = false;
      locks
        .request(NAME, options, (lock) => {
          isHeld = lock !== null;
          resolve(isHeld);
          // The lock is held for as long as this promise is open: until the tab ends.
          return lock === null ? undefined : new Promise<never>(() => undefined);
        })
        .catch((error: unknown) => {
          if (!isHeld) reject(error);
          for (const listener of listeners) listener();
        });
    });

  return {
    acquire: () => hold({ ifAvailable: true }),
    async steal() {
      await hold({ steal: true });
    },
    onLost(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
