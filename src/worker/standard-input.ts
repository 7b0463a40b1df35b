import { READ } from '../interpreter/engine';
import type { Answer } from '../signal/asker';

const NOTHING = new Uint8Array(0);

export interface StandardInputOptions {
  /** What is read before anybody is asked; null where nothing was prepared. */
  readonly prepared: string | null;
  /** Asks the page for more, blocking. Left out where nobody answers. */
  readonly ask?: (prompt: string, isStopRequested: () => boolean) => Answer;
}

/**
 * The standard input of one run: prepared text first, then what the page
 * answers. An answer of no bytes is the end of input, as it is for a terminal:
 * who reads again asks again.
 */
export class StandardInput {
  /** Bytes that Python has not taken yet. */
  #left: Uint8Array;

  constructor(private readonly options: StandardInputOptions) {
    const { prepared } = options;
    this.#left = prepared === null ? NOTHING : new TextEncoder().encode(prepared);
  }

  /** As {@link InterpreterHost.read}. */
  read(buffer: Uint8Array, isStopRequested: () => boolean, prompt: string): number {
    if (this.#left.length === 0) {
      const { ask, prepared } = this.options;
      const answer = ask?.(prompt, isStopRequested) ?? { kind: 'unanswered' };
      if (answer.kind === 'stopped') return READ.interrupted;
      if (answer.kind !== 'answered') return prepared === null ? READ.unavailable : 0;
      this.#left = answer.bytes;
    }
    const taken = this.#left.subarray(0, buffer.length);
    buffer.set(taken);
    this.#left = this.#left.subarray(taken.length);
    return taken.length;
  }
}
