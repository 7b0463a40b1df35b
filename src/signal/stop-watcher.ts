import type { MailboxPair, StopToken } from '../protocol/worker-api';

/** Time between two looks into the mailbox: each costs 0.1 to 2 ms. */
const MAILBOX_MS = 40;

/**
 * The worker's end of a stop signal: says whether the run should stop, as often
 * as it is asked.
 *
 * @param ticks milliseconds on a clock that never goes back
 */
export function watchStop(token: StopToken, ticks: () => number): () => boolean {
  return token.kind === 'shared' ? watchShared(token.buffer) : watchMailbox(token.urls, ticks);
}

function watchShared(buffer: SharedArrayBuffer): () => boolean {
  const cell = new Int32Array(buffer);
  return () => Atomics.load(cell, 0) !== 0;
}

function watchMailbox(urls: MailboxPair, ticks: () => number): () => boolean {
  let lookedAt = ticks();
  let looks = 0;
  let isRaised = false;
  return () => {
    const now = ticks();
    if (!isRaised && now - lookedAt >= MAILBOX_MS) {
      isRaised = isRevoked(urls[looks++ % 2 === 0 ? 0 : 1]);
      lookedAt = ticks();
    }
    return isRaised;
  };
}

function isRevoked(url: string): boolean {
  const request = new XMLHttpRequest();
  try {
    request.open('GET', url, false);
    request.send();
    return false;
  } catch {
    // A revoked blob URL fails as an unreachable host does.
    return true;
  }
}
