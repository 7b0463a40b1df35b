import type { AnswerToken, MailboxSet } from '../protocol/worker-api';
import type { AnswerRoad } from './answer-road';
import { assertAnswerSize } from './answer-size';
import { type BlobUrls, pageBlobUrls, revokeSet } from './blob-urls';
import { GrowingSet } from './growing-set';
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
 * throws away those it no longer waits for. Making a set takes its time, so it
 * is made ahead, little by little; one that a run has not used is kept for the
 * next run, and so is what a letter has left of its set.
 */
export class MailboxRoad implements AnswerRoad {
  /** The set for the next letter, which the worker knows. */
  #current: MailboxSet | null = null;
  /** The one after it, in the making. */
  #spare: GrowingSet | null;
  /** Of sets that were read: URLs that still stand. */
  readonly #left: string[] = [];
  #posted: Posted[] = [];
  #open: number | null = null;

  constructor(private readonly urls: BlobUrls = pageBlobUrls) {
    this.#spare = new GrowingSet(urls, this.#left);
  }

  arm(): AnswerToken {
    this.disarm();
    this.#current ??= this.#takeSpare();
    return { kind: 'mailbox', set: this.#current };
  }

  open(question: number): void {
    this.#open = question;
  }

  answer(question: number, bytes: Uint8Array | null): void {
    assertAnswerSize(bytes);
    const set = this.#current;
    if (question !== this.#open || !set) return;
    this.#open = null;
    const next = this.#takeSpare();
    const url = this.urls.create(writeLetter({ question, bytes, next }));
    this.#posted.push({ question, url, set });
    this.#current = next;
    for (const [index, isSet] of toBits(url).entries()) {
      const bit = set.bits[index];
      if (isSet && bit !== undefined) this.urls.revoke(bit);
    }
    for (const url of set.ready) this.urls.revoke(url);
  }

  /** The next set, whole; another begins to grow, for a program that asks once asks again. */
  #takeSpare(): MailboxSet {
    const set = (this.#spare ?? new GrowingSet(this.urls, this.#left)).finish();
    this.#spare = new GrowingSet(this.urls, this.#left);
    return set;
  }

  taken(question: number): void {
    for (const { url, set } of this.#free((posted) => posted.question <= question)) {
      // The worker listens to the next set now. Those that say nothing can say something again.
      const isSet = toBits(url);
      this.#left.push(...set.bits.filter((_, index) => !isSet[index]));
    }
  }

  close(question: number): void {
    if (question === this.#open) this.#open = null;
  }

  disarm(): void {
    this.#open = null;
    for (const { set } of this.#free(() => true)) revokeSet(this.urls, set);
  }

  dispose(): void {
    this.disarm();
    this.#spare?.dispose();
    this.#spare = null;
    if (this.#current) revokeSet(this.urls, this.#current);
    this.#current = null;
    for (const url of this.#left.splice(0)) this.urls.revoke(url);
  }

  /** Takes back letters: nobody reads them any more. */
  #free(isDone: (posted: Posted) => boolean): readonly Posted[] {
    const done = this.#posted.filter(isDone);
    this.#posted = this.#posted.filter((posted) => !isDone(posted));
    for (const { url } of done) this.urls.revoke(url);
    return done;
  }
}
