import type { RunLimits } from '../protocol/limits';
import type { ReachedLimit } from '../protocol/outcome';
import type { OutputChunk, OutputPiece, OutputStream } from '../protocol/output';
import { OpenLine } from './open-line';

const NEWLINE = 10;

/** Time between two batches, in milliseconds. */
const BATCH_MS = 40;

export interface OutputGateOptions {
  readonly limits: Pick<
    RunLimits,
    | 'outputHeadBytes'
    | 'outputHeadLines'
    | 'outputTailBytes'
    | 'outputStopBytes'
    | 'outputStopLines'
  >;
  readonly ticks: () => number;
  readonly onOutput: (pieces: readonly OutputPiece[]) => void;
}

/**
 * Between the program's output and whoever shows it: joins bytes to whole
 * characters, gathers them to batches, lets the head of a long output through
 * and keeps its tail.
 */
export class OutputGate {
  readonly #openLine = new OpenLine();
  readonly #decoders: Record<OutputStream, TextDecoder> = {
    stdout: new TextDecoder(),
    stderr: new TextDecoder(),
  };
  #batch: OutputPiece[] = [];
  #sentAt = Number.NEGATIVE_INFINITY;
  #bytes = 0;
  #lines = 0;
  /** Once the head is full, all that follows goes to the tail. */
  #isHeadFull = false;
  readonly #tail: OutputChunk[] = [];
  #tailLength = 0;
  #gapBytes = 0;
  #gapLines = 0;

  constructor(private readonly options: OutputGateOptions) {}

  /** Bytes written so far, shown or not. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * The line on stdout that was begun and not ended: what a program asks with.
   * Whoever answers ends it.
   */
  takeOpenLine(): string {
    return this.#openLine.take();
  }

  /** The threshold that the output has passed, if it has. */
  get limit(): ReachedLimit | null {
    const { outputStopBytes, outputStopLines } = this.options.limits;
    if (this.#bytes > outputStopBytes) return { name: 'output', value: outputStopBytes };
    if (this.#lines > outputStopLines) return { name: 'outputLines', value: outputStopLines };
    return null;
  }

  /** Takes bytes that may end inside a character. They are not kept. */
  write(stream: OutputStream, bytes: Uint8Array): void {
    const room = this.#takeRoom(bytes);
    this.#bytes += bytes.length;
    if (room > 0) this.#send(stream, this.#decode(stream, bytes.subarray(0, room)));
    if (bytes.length > room) this.#keep(stream, this.#decode(stream, bytes.subarray(room)));
    this.flushIfDue();
  }

  /** Counts lines; returns how many of the bytes still belong to the head. */
  #takeRoom(bytes: Uint8Array): number {
    const { outputHeadBytes, outputHeadLines } = this.options.limits;
    let room = Math.min(bytes.length, outputHeadBytes - this.#bytes);
    if (this.#isHeadFull) room = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
      this.#lines++;
      if (this.#lines === outputHeadLines) room = Math.min(room, at + 1);
    }
    if (room < bytes.length) this.#isHeadFull = true;
    return room;
  }

  flushIfDue(): void {
    if (this.#batch.length > 0 && this.options.ticks() - this.#sentAt >= BATCH_MS) this.flush();
  }

  /** Sends what is left: the rest of a character, the gap and the tail. */
  end(): void {
    for (const stream of ['stdout', 'stderr'] as const) {
      const rest = this.#decoders[stream].decode();
      if (rest !== '') {
        if (this.#isHeadFull) this.#keep(stream, rest);
        else this.#send(stream, rest);
      }
    }
    if (this.#gapBytes > 0) {
      this.#batch.push({ stream: 'gap', bytes: this.#gapBytes, lines: this.#gapLines });
    }
    for (const { stream, text } of this.#tail) this.#send(stream, text);
    this.flush();
  }

  #decode(stream: OutputStream, bytes: Uint8Array): string {
    const text = this.#decoders[stream].decode(bytes, { stream: true });
    if (stream === 'stdout') this.#openLine.write(text);
    return text;
  }

  #send(stream: OutputStream, text: string): void {
    if (text === '') return;
    const last = this.#batch.at(-1);
    if (last?.stream === stream) {
      this.#batch[this.#batch.length - 1] = { stream, text: last.text + text };
    } else {
      this.#batch.push({ stream, text });
    }
  }

  /** Sends what is gathered now: before the program waits. */
  flush(): void {
    if (this.#batch.length === 0) return;
    const batch = this.#batch;
    this.#batch = [];
    this.#sentAt = this.options.ticks();
    this.options.onOutput(batch);
  }

  #keep(stream: OutputStream, text: string): void {
    this.#tail.push({ stream, text });
    this.#tailLength += text.length;
    for (;;) {
      const surplus = this.#tailLength - this.options.limits.outputTailBytes;
      const first = this.#tail[0];
      if (surplus <= 0 || !first) return;
      if (first.text.length > surplus) {
        this.#tail[0] = { stream: first.stream, text: first.text.slice(surplus) };
        this.#drop(first.text.slice(0, surplus));
        return;
      }
      this.#tail.shift();
      this.#drop(first.text);
    }
  }

  #drop(text: string): void {
    this.#tailLength -= text.length;
    this.#gapBytes += byteLength(text);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#gapLines++;
  }
}

/** Bytes of a text in UTF-8. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
