import { type HostAnswer, parseRecordedAnswer } from '../host-functions/wire';
import { READ } from '../interpreter/engine';
import type { RunTape } from '../protocol/run-record';

/** Gives a run what a recorded one was given. Past its end, nobody answers. */
export class TapePlayer {
  #answers = 0;
  #reads = 0;

  constructor(private readonly tape: RunTape) {}

  /** The next answer; null where a Stop came first. */
  nextAnswer(): HostAnswer | null {
    const bytes = this.tape.answers[this.#answers++];
    if (bytes === null) return null;
    const answer = bytes && parseRecordedAnswer(bytes);
    const message = 'the record has no answer to this call';
    return answer ?? { kind: 'raised', type: 'RuntimeError', message };
  }

  /** As {@link InterpreterHost.read}. */
  read(buffer: Uint8Array): number {
    const bytes = this.tape.reads[this.#reads++];
    if (!bytes) return READ.unavailable;
    // Reads of a record are no longer than the engine's room for one.
    buffer.set(bytes.subarray(0, buffer.length));
    return Math.min(bytes.length, buffer.length);
  }
}
