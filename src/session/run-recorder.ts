import { parseCall } from '../host-functions/wire';
import type {
  FileChange,
  HostCallRecord,
  InputRead,
  RunNote,
  RunRecord,
  Verdict,
} from '../protocol/run-record';
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
  readonly #verdicts: Verdict[] = [];
  #fileChanges: readonly FileChange[] = [];
  /** The call of whose end nothing is known. */
  #open: OpenCall | null = null;
  #hasBegun = false;
  #hasGap = false;
  #hasEnded = false;

  /** @param now milliseconds on a clock that never goes back */
  constructor(private readonly now: () => number) {}

  hear(event: RunEvent): void {
    switch (event.kind) {
      case 'started':
        this.#hasBegun = true;
        break;
      case 'called':
      case 'entered':
        this.#open = { request: event.request, from: this.now() };
        break;
      case 'noted':
        this.#note(event.note);
        break;
      case 'ended':
        this.#fileChanges = event.fileChanges;
        this.#hasEnded = true;
        break;
    }
  }

  #note(note: RunNote): void {
    switch (note.kind) {
      case 'call':
        this.#open = null;
        this.#calls.push(note.call);
        break;
      case 'read':
        this.#reads.push(note.bytes);
        break;
      case 'verdict':
        this.#verdicts.push(note.verdict);
        break;
      case 'gap':
        this.#hasGap = true;
        break;
    }
  }

  /** What is known so far. */
  toRecord(): RunRecord {
    return {
      hasBegun: this.#hasBegun,
      hostCalls: this.#open ? [...this.#calls, this.#toCutOff(this.#open)] : this.#calls,
      reads: this.#reads,
      verdicts: this.#verdicts,
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
