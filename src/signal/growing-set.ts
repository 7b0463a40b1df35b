import type { MailboxSet } from '../protocol/worker-api';
import { type BlobUrls, revokeSet, SET_SIZE, toSet } from './blob-urls';

/** So many URLs are made in one task of the page: all at once can hold it up for a tenth of a second. */
const BATCH = 16;

/** A set of blob URLs that grows while the page has nothing better to do. */
export class GrowingSet {
  readonly #made: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param left URLs that stand and that nobody listens to any more: they are taken first */
  constructor(
    private readonly urls: BlobUrls,
    private readonly left: string[],
  ) {
    this.#growLater();
  }

  /** The whole set. What is missing is made now. */
  finish(): MailboxSet {
    clearTimeout(this.#timer);
    this.#grow(SET_SIZE);
    return toSet(this.#made);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    if (this.#made.length > 0) revokeSet(this.urls, toSet(this.#made.splice(0)));
  }

  #growLater(): void {
    this.#timer = setTimeout(() => {
      this.#grow(this.#made.length + BATCH);
      if (this.#made.length < SET_SIZE) this.#growLater();
    });
  }

  #grow(size: number): void {
    while (this.#made.length < Math.min(size, SET_SIZE)) {
      this.#made.push(this.left.pop() ?? this.urls.create([]));
    }
  }
}
