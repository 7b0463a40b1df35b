import type { AnswerToken, MailboxSet } from '../protocol/worker-api';
import type { AnswerRoad } from './answer-road';
import { assertAnswerSize } from './answer-size';
import { type BlobUrls, createSet, pageBlobUrls, revokeSet } from './blob-urls';
import { toBits, writeLetter } from './mailbox-letter';

/** A letter that is on its way: what it takes to be there, until the worker has read it. */
interface Posted {
  readonly question: number;
  readonly url: string;
  /** The set that spelled its URL. */
  readonly set: MailboxSet;
}

/**
 * Answers by blob URLs, for pages without shared memory.
 *
 * Letters form a chain, each with the set that carries the next: the worker
 * hears nothing else while it is blocked. It reads all of them, in order, and
 * throws away those it no longer waits for. A set that a run has not used is
 * kept for the next run, because making one takes its time.
 */
export class MailboxRoad implements AnswerRoad {
  /** The set for the next letter, which the worker knows. */
  #current: MailboxSet | null = null;
  /** The one after it. */
  #spare: MailboxSet | null = null;
  #posted: Posted[] = [];
  #open: number | null = null;

  constructor(private readonly urls: BlobUrls = pageBlobUrls) {}

  arm(): AnswerToken {
    this.disarm();
    this.#current ??= createSet(this.urls);
    return { kind: 'mailbox', set: this.#current };
  }

  open(question: number): void {
    this.#open = question;
    if (this.#current) this.#prepare();
  }

  answer(question: number, bytes: Uint8Array | null): void {
    assertAnswerSize(bytes);
    const set = this.#current;
    if (question !== this.#open || !set) return;
    this.#open = null;
    const next = this.#spare ?? createSet(this.urls);
    const url = this.urls.create(writeLetter({ question, bytes, next }));
    this.#posted.push({ question, url, set });
    this.#current = next;
    this.#spare = null;
    for (const [index, isSet] of toBits(url).entries()) {
      const bit = set.bits[index];
      if (isSet && bit !== undefined) this.urls.revoke(bit);
    }
    this.urls.revoke(set.ready);
    // A program that asks once asks again, and need not wait for this then.
    setTimeout(() => this.#prepare());
  }

  #prepare(): void {
    if (this.#current) this.#spare ??= createSet(this.urls);
  }

  taken(question: number): void {
    this.#free((posted) => posted.question <= question);
  }

  close(question: number): void {
    if (question === this.#open) this.#open = null;
  }

  disarm(): void {
    this.#open = null;
    this.#free(() => true);
  }

  dispose(): void {
    this.disarm();
    for (const set of [this.#current, this.#spare]) {
      if (set) revokeSet(this.urls, set);
    }
    this.#current = null;
    this.#spare = null;
  }

  #free(isDone: (posted: Posted) => boolean): void {
    for (const posted of this.#posted.filter(isDone)) {
      this.urls.revoke(posted.url);
      revokeSet(this.urls, posted.set);
    }
    this.#posted = this.#posted.filter((posted) => !isDone(posted));
  }
}
