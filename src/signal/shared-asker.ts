import { MAX_ANSWER_BYTES } from './answer-size';
import type { Answer, Asker, AskerRealm, Question } from './asker';
import { CELL, HEADER_BYTES, PIECE_BYTES } from './shared-layout';

/** Time between two looks for a Stop while nothing comes. */
const LOOK_MS = 25;

type Arrival = 'arrived' | 'stopped' | 'expired';

/** Waits for answers in shared memory. */
export class SharedAsker implements Asker {
  readonly #cells: Int32Array;
  readonly #piece: Uint8Array;
  #asked = 0;

  constructor(
    buffer: SharedArrayBuffer,
    private readonly realm: AskerRealm,
  ) {
    this.#cells = new Int32Array(buffer, 0, HEADER_BYTES / 4);
    this.#piece = new Uint8Array(buffer, HEADER_BYTES, PIECE_BYTES);
  }

  ask({ put, isStopRequested, deadlineMs = Number.POSITIVE_INFINITY }: Question): Answer {
    const question = ++this.#asked;
    const expiresAt = this.realm.ticks() + deadlineMs;
    this.#letWrite();
    put(question);
    let bytes: Uint8Array | null = null;
    let held = 0;
    for (;;) {
      const arrival = this.#await(question, isStopRequested, expiresAt);
      if (arrival !== 'arrived') return { kind: arrival };
      if (this.#cells[CELL.isAnswered] !== 1) return { kind: 'unanswered' };
      bytes ??= new Uint8Array(this.#readTotal());
      const size = Math.min(this.#cells[CELL.pieceBytes] ?? 0, bytes.length - held, PIECE_BYTES);
      bytes.set(this.#piece.subarray(0, size), held);
      held += size;
      if (held === bytes.length) return { kind: 'answered', bytes };
      this.#letWrite();
      this.realm.take(question, held);
    }
  }

  #readTotal(): number {
    return Math.min(Math.max(0, this.#cells[CELL.totalBytes] ?? 0), MAX_ANSWER_BYTES);
  }

  #letWrite(): void {
    Atomics.store(this.#cells, CELL.question, 0);
  }

  /** Waits until the page has written for this question; what it wrote for another is let be. */
  #await(question: number, isStopRequested: () => boolean, expiresAt: number): Arrival {
    for (;;) {
      const written = Atomics.load(this.#cells, CELL.question);
      if (written === question) return 'arrived';
      if (isStopRequested()) return 'stopped';
      const leftMs = expiresAt - this.realm.ticks();
      if (leftMs <= 0) return 'expired';
      Atomics.wait(this.#cells, CELL.question, written, Math.min(LOOK_MS, leftMs));
    }
  }
}
