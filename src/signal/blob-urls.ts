import type { MailboxSet } from '../protocol/worker-api';
import { BIT_COUNT } from './mailbox-letter';

/** The blob URLs of a page, so that a test can count them. */
export interface BlobUrls {
  create(content: readonly Uint8Array[]): string;
  /** Twice does nothing. */
  revoke(url: string): void;
}

const EMPTY = new Blob([]);

export const pageBlobUrls: BlobUrls = {
  create: (content) =>
    // A view of shared memory cannot be a part of a blob; these views are of none.
    URL.createObjectURL(
      content.length === 0 ? EMPTY : new Blob(content as Uint8Array<ArrayBuffer>[]),
    ),
  revoke: (url) => URL.revokeObjectURL(url),
};

/** URLs that a set takes. */
export const SET_SIZE = BIT_COUNT + 2;

/** @param made {@link SET_SIZE} URLs, or as many as there are */
export function toSet([first = '', second = '', ...bits]: readonly string[]): MailboxSet {
  return { ready: [first, second], bits };
}

export function revokeSet(urls: BlobUrls, { ready, bits }: MailboxSet): void {
  for (const url of [...ready, ...bits]) urls.revoke(url);
}
