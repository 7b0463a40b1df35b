import type { RunLimits } from './limits';
import type { Outcome, PythonException } from './outcome';
import type { OutputPiece } from './output';

/** A `WebAssembly.Module`, in realms whose types do not know the name. */
export type EngineModule = object;

/**
 * How a busy worker learns that it should stop.
 *
 * `shared`: the first cell of `buffer` (an Int32Array) turns from 0 to 1.
 * `mailbox`: a synchronous request for `url`, a blob's, fails from the moment
 * the page has revoked it. This needs no header, no shared memory and no
 * service worker, and works in every frame a worker starts in.
 */
export type StopToken =
  | { readonly kind: 'shared'; readonly buffer: SharedArrayBuffer }
  | { readonly kind: 'mailbox'; readonly url: string };

export interface StartRequest {
  readonly module: EngineModule;
  readonly heapBytes: number;
}

export interface WorkerRunRequest {
  readonly run: number;
  readonly cell: string;
  readonly code: string;
  readonly limits: RunLimits;
  readonly stop: StopToken;
}

/** What the worker realm offers the page through Comlink. */
export interface WorkerApi {
  /** Instantiates the engine; must settle before any other call. */
  start(request: StartRequest, events: EventPort): Promise<void>;
  run(request: WorkerRunRequest): Promise<Outcome>;
  compile(cell: string, code: string): Promise<PythonException | null>;
  complete(prefix: string): Promise<readonly string[]>;
}

/** The one-way road for what happens during a run: it must not wait for answers as Comlink's does. */
export interface EventPort {
  postMessage(event: RunEvent): void;
}

/** Something that happened during a run, in order. */
export type RunEvent =
  | { readonly kind: 'output'; readonly run: number; readonly pieces: readonly OutputPiece[] }
  /** The program waits for a person: its time stands still until `resumed`. */
  | { readonly kind: 'waiting'; readonly run: number }
  | { readonly kind: 'resumed'; readonly run: number }
  /** The last event of a run. Outcomes travel on another road and may overtake it. */
  | { readonly kind: 'ended'; readonly run: number };
