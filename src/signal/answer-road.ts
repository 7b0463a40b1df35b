import type { AnswerToken } from '../protocol/worker-api';
import { canShareMemory } from './can-share-memory';
import { MailboxRoad } from './mailbox-road';
import { SharedRoad } from './shared-road';

/**
 * The page's end of the road by which a blocked worker hears answers. One
 * serves all runs of a session, one after another.
 *
 * Questions come by the events' port, which works while the worker is blocked;
 * whoever hears one tells the road by `open`. Only the question that is open
 * can be answered: answers that come too late are dropped.
 */
export interface AnswerRoad {
  /** Begins a run: the token to hand to the worker. */
  arm(): AnswerToken;
  /** The worker waits for the answer of this question. */
  open(question: number): void;
  /**
   * Answers the open question; null says that nobody answers it. Does nothing
   * for any other question.
   *
   * @throws {RangeError} for more than {@link MAX_ANSWER_BYTES}
   */
  answer(question: number, bytes: Uint8Array | null): void;
  /** The worker holds so many bytes of the answer. */
  taken(question: number, bytes: number): void;
  /** The worker no longer waits for this question. */
  close(question: number): void;
  /** Ends a run, and every question in it. */
  disarm(): void;
  /** Frees everything. Twice does nothing. */
  dispose(): void;
}

/** The best road this page has: shared memory where it is isolated, else the blob mailbox. */
export function createAnswerRoad(): AnswerRoad {
  return canShareMemory() ? new SharedRoad() : new MailboxRoad();
}
