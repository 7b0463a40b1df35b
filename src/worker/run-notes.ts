import type { HostCallRecord, InputRead } from '../protocol/run-record';
import type { EventPort } from '../protocol/worker-api';

/** Calls that are refused cost a program nothing, and it may go on making them: so many are told of. */
const MAX_REFUSED = 100;
/** Bytes of calls, answers and input that are told of. Of what follows the sizes are, and no more. */
const MAX_BYTES = 8 * 1024 * 1024;

const NO_BYTES = new Uint8Array(0);

/** Tells the page what a run is given, at once: whoever ends the worker still knows. */
export class RunNotes {
  #refused = 0;
  #bytes = 0;
  #hasGap = false;

  constructor(
    private readonly run: number,
    private readonly events: EventPort,
  ) {}

  call(call: HostCallRecord): void {
    if (call.end === 'refused' && ++this.#refused > MAX_REFUSED) return;
    const hasRoom = this.#count(call.request.length + call.answer.length);
    const note = hasRoom ? call : { ...call, request: NO_BYTES, answer: NO_BYTES };
    this.events.postMessage({ kind: 'noted', run: this.run, note: { kind: 'call', call: note } });
  }

  read(bytes: InputRead): void {
    if (!this.#count(bytes?.length ?? 0)) return;
    this.events.postMessage({ kind: 'noted', run: this.run, note: { kind: 'read', bytes } });
  }

  /** Whether there is room for more, of which the page hears when there no longer is. */
  #count(bytes: number): boolean {
    this.#bytes += bytes;
    if (this.#bytes <= MAX_BYTES) return true;
    if (!this.#hasGap) {
      this.#hasGap = true;
      this.events.postMessage({ kind: 'noted', run: this.run, note: { kind: 'gap' } });
    }
    return false;
  }
}
