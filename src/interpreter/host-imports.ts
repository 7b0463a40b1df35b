import { CALL_INTERRUPTED, type EngineImports, LARGEST_PORTION, READ, STREAM } from './engine';
import type { InterpreterHost } from './host';
import type { OutputGate } from './output-gate';
import type { RunMeter } from './run-meter';
import { TextSink } from './text-sink';

/** Text of a traceback or of names that is kept. */
export const TEXT_BYTES = 256 * 1024;

const NO_BYTES = new Uint8Array(0);

/** What the imports have to do with while the module is in a call. */
export interface Call {
  readonly meter: RunMeter | null;
  readonly gate: OutputGate | null;
  readonly isStopRequested?: () => boolean;
  readonly repr: TextSink;
  readonly traceback: TextSink;
}

/** A call in which no program runs. */
export function idleCall(): Call {
  return {
    meter: null,
    gate: null,
    repr: new TextSink(Number.POSITIVE_INFINITY),
    traceback: new TextSink(TEXT_BYTES),
  };
}

/** All that the module can ask of the world (wasm-build/port/host.h). */
export class HostImports {
  call: Call | null = null;
  /** The answer of the last host call, until the module has taken it. */
  #answer: Uint8Array = NO_BYTES;

  constructor(
    private readonly host: InterpreterHost,
    private readonly memory: () => ArrayBuffer,
  ) {}

  toObject(): EngineImports {
    const { host } = this;
    return {
      write: (stream, pointer, length) => {
        const { call } = this;
        const bytes = this.#bytes(pointer, length);
        if (stream === STREAM.stdout) call?.gate?.write('stdout', bytes);
        else if (stream === STREAM.stderr) call?.gate?.write('stderr', bytes);
        else if (stream === STREAM.repr) call?.repr.write(bytes);
        else call?.traceback.write(bytes);
      },
      poll: (steps) => {
        const { call } = this;
        call?.gate?.flushIfDue();
        return call?.meter?.poll(steps) ?? LARGEST_PORTION;
      },
      read: (pointer, capacity) => {
        const { call } = this;
        if (!host.read) return READ.unavailable;
        call?.gate?.flush();
        const from = host.ticks();
        const count = host.read(
          this.#bytes(pointer, capacity),
          () => call?.isStopRequested?.() ?? false,
          call?.gate?.takeOpenLine() ?? '',
        );
        call?.meter?.addWait(host.ticks() - from);
        if (count === READ.interrupted) call?.meter?.noteStop();
        return count;
      },
      call: (pointer, length) => {
        const { call } = this;
        call?.gate?.flush();
        const from = host.ticks();
        const request = this.#bytes(pointer, length).slice();
        const answer = host.call?.(request, () => call?.isStopRequested?.() ?? false) ?? null;
        call?.meter?.addWait(host.ticks() - from);
        if (!answer) call?.meter?.noteStop();
        this.#answer = answer ?? NO_BYTES;
        return answer ? answer.length : CALL_INTERRUPTED;
      },
      answer: (target) => {
        this.#bytes(target, this.#answer.length).set(this.#answer);
        this.#answer = NO_BYTES;
      },
      sleep: (ms) => {
        this.call?.gate?.flush();
        host.sleep(ms);
      },
      now: host.now,
      ticks: host.ticks,
      random: host.random,
    };
  }

  #bytes(pointer: number, length: number): Uint8Array {
    return new Uint8Array(this.memory(), pointer, length);
  }
}
