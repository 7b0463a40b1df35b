import { parseCall } from '../host-functions/wire';
import type { FileChange, HostCallRecord, InputRead, RunRecord } from '../protocol/run-record';
import type { RunEvent } from '../protocol/worker-api';

/** A call that has begun. */
interface OpenCall {
  readonly request: Uint8Array;
  readonly from: number;
}

/** Makes the record of a run from its events, as far as they come. */
export class RunRecorder {
  readonly #calls: HostCallRecord[] = [];
  readonly #reads: InputRead[] = [];
  #fileChanges: readonly FileChange[] = [];
  /** The call of whose end nothing is known. */
  #open: OpenCall | null = null;
  #hasGap = false;
  #hasEnded = false;

  /** @param now milliseconds on a clock that never goes back */
  constructor(private readonly now: () => number) {}

  hear(event: RunEvent): void {
    switch (event.kind) {
      case 'called':
      case 'entered':
        this.#open = { request: event.request, from: this.now() };
        break;
      case 'noted':
        if (event.note.kind === 'gap') this.#hasGap = true;
        else if (event.note.kind === 'read') this.#reads.push(event.note.bytes);
        else {
          this.#open = null;
          this.#calls.push(event.note.call);
        }
        break;
      case 'ended':
        this.#fileChanges = event.fileChanges;
        this.#hasEnded = true;
        break;
    }
  }

  /** What is known so far. */
  toRecord(): RunRecord {
    return {
      hostCalls: this.#open ? [...this.#calls, this.#toCutOff(this.#open)] : this.#calls,
      reads: this.#reads,
      fileChanges: this.#fileChanges,
      isComplete: this.#hasEnded && !this.#hasGap,
    };
  }

  #toCutOff({ request, from }: OpenCall): HostCallRecord {
    const call = parseCall(request);
    return {
      name: call ? `${call.module}.${call.name}` : '?',
      argumentBytes: request.length,
      resultBytes: 0,
      timeMs: this.now() - from,
      end: 'stopped',
      request,
      answer: new Uint8Array(0),
    };
  }
}
