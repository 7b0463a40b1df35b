import type { MailboxPair, StopToken } from '../protocol/worker-api';
import { canShareMemory } from './can-share-memory';

/** The page's end of a stop signal. One serves all runs of a worker, one after another. */
export interface StopSignal {
  /** Begins a run: the token to hand to the worker. It is not raised yet. */
  arm(): StopToken;
  /** Tells the worker to stop the run that was armed last. */
  raise(): void;
  /** Ends a run: frees what `arm` took. */
  disarm(): void;
}

/**
 * The best signal this page has: shared memory where the page is isolated,
 * else the blob mailbox.
 */
export function createStopSignal(): StopSignal {
  return canShareMemory() ? new SharedStopSignal() : new MailboxStopSignal();
}

/** One cell of shared memory that turns 1. */
export class SharedStopSignal implements StopSignal {
  readonly #cell = new Int32Array(new SharedArrayBuffer(4));

  arm(): StopToken {
    Atomics.store(this.#cell, 0, 0);
    return { kind: 'shared', buffer: this.#cell.buffer as SharedArrayBuffer };
  }

  raise(): void {
    Atomics.store(this.#cell, 0, 1);
  }

  disarm(): void {
    Atomics.store(this.#cell, 0, 0);
  }
}

/** Blob URLs whose revocation is the signal. */
export class MailboxStopSignal implements StopSignal {
  #urls: MailboxPair | null = null;

  arm(): StopToken {
    this.disarm();
    const create = () => URL.createObjectURL(new Blob(['']));
    this.#urls = [create(), create()];
    return { kind: 'mailbox', urls: this.#urls };
  }

  raise(): void {
    this.disarm();
  }

  disarm(): void {
    for (const url of this.#urls ?? []) URL.revokeObjectURL(url);
    this.#urls = null;
  }
}
