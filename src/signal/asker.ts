import type { AnswerToken } from '../protocol/worker-api';
import { MailboxAsker } from './mailbox-asker';
import { SharedAsker } from './shared-asker';

/** What became of a question. */
export type Answer =
  | { readonly kind: 'answered'; readonly bytes: Uint8Array }
  /** The page says that nobody answers this. */
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'stopped' }
  /** The deadline has passed; an answer that comes later is dropped. */
  | { readonly kind: 'expired' };

export interface Question {
  /** Sends the question to the page, under the number its answer will name. */
  put(question: number): void;
  isStopRequested(): boolean;
  /** Longest wait, in milliseconds. Infinity if it is left out. */
  readonly deadlineMs?: number;
}

/** The worker's end of the road: puts a question to the page and blocks until it has ended. */
export interface Asker {
  ask(question: Question): Answer;
}

/** What an asker needs of its realm. */
export interface AskerRealm {
  /** Milliseconds on a clock that never goes back. */
  ticks(): number;
  /** Blocks for at most `ms` milliseconds without using the processor. */
  sleep(ms: number): void;
  /** Tells the page how much of an answer the worker holds: the event `taken`. */
  take(question: number, bytes: number): void;
}

/** The end of the road that a token belongs to. One serves one run. */
export function createAsker(token: AnswerToken, realm: AskerRealm): Asker {
  return token.kind === 'shared'
    ? new SharedAsker(token.buffer, realm)
    : new MailboxAsker(token.set, realm);
}
