import type { AnswerToken } from '../protocol/worker-api';
import type { AnswerRoad } from './answer-road';
import { assertAnswerSize } from './answer-size';
import { CELL, HEADER_BYTES, PIECE_BYTES } from './shared-layout';

/** Answers by shared memory, in pieces: the worker says when it has taken one. */
export class SharedRoad implements AnswerRoad {
  #buffer: SharedArrayBuffer | null = null;
  #open: number | null = null;
  /** The answer of the open question, once it is there. */
  #answer: Uint8Array | null = null;

  arm(): AnswerToken {
    this.disarm();
    this.#buffer ??= new SharedArrayBuffer(HEADER_BYTES + PIECE_BYTES);
    return { kind: 'shared', buffer: this.#buffer };
  }

  open(question: number): void {
    this.#open = question;
    this.#answer = null;
  }

  answer(question: number, bytes: Uint8Array | null): void {
    assertAnswerSize(bytes);
    if (question !== this.#open || this.#answer) return;
    this.#answer = bytes;
    if (bytes) {
      this.#write(question, bytes, 0);
    } else {
      this.#open = null;
      this.#finish(question, { isAnswered: 0, totalBytes: 0, pieceBytes: 0 });
    }
  }

  taken(question: number, bytes: number): void {
    if (question !== this.#open || !this.#answer || bytes >= this.#answer.length) return;
    this.#write(question, this.#answer, bytes);
  }

  close(question: number): void {
    if (question === this.#open) this.disarm();
  }

  disarm(): void {
    this.#open = null;
    this.#answer = null;
  }

  dispose(): void {
    this.disarm();
    this.#buffer = null;
  }

  #write(question: number, answer: Uint8Array, from: number): void {
    if (!this.#buffer) return;
    const piece = answer.subarray(from, from + PIECE_BYTES);
    new Uint8Array(this.#buffer, HEADER_BYTES).set(piece);
    this.#finish(question, {
      isAnswered: 1,
      totalBytes: answer.length,
      pieceBytes: piece.length,
    });
  }

  #finish(question: number, header: Record<Exclude<keyof typeof CELL, 'question'>, number>): void {
    if (!this.#buffer) return;
    const cells = new Int32Array(this.#buffer, 0, HEADER_BYTES / 4);
    cells[CELL.isAnswered] = header.isAnswered;
    cells[CELL.totalBytes] = header.totalBytes;
    cells[CELL.pieceBytes] = header.pieceBytes;
    Atomics.store(cells, CELL.question, question);
    Atomics.notify(cells, CELL.question);
  }
}
