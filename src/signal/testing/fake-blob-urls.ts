import type { BlobUrls } from '../blob-urls';

/** Blob URLs as a page makes them, and what a worker fetches from them. */
export class FakeBlobUrls implements BlobUrls {
  readonly #contents = new Map<string, Uint8Array>();
  created = 0;

  /** URLs that nobody has revoked. */
  get standing(): number {
    return this.#contents.size;
  }

  create(content: readonly Uint8Array[]): string {
    this.created++;
    const url = `blob:https://example.org/${crypto.randomUUID()}`;
    this.#contents.set(url, Uint8Array.from(content.flatMap((part) => [...part])));
    return url;
  }

  revoke(url: string): void {
    this.#contents.delete(url);
  }

  readonly fetch = (url: string): Uint8Array | null => this.#contents.get(url) ?? null;
}
