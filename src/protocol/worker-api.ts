import type { Outcome, PythonException } from './outcome';
import type { OutputPiece } from './output';
import type { RunLimits } from './limits';

/** A `WebAssembly.Module`, in realms whose types do not know the name. */
export type EngineModule = object;

/**
 * How a worker that is busy running learns that it should stop: a cell of
 * shared memory that turns 1, or a blob URL that is revoked.
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
  start(request: StartRequest, output: OutputPort): Promise<void>;
  run(request: WorkerRunRequest): Promise<Outcome>;
  compile(cell: string, code: string): Promise<PythonException | null>;
  complete(prefix: string): Promise<readonly string[]>;
}

/** The one-way road for output: it must not wait for answers as Comlink's does. */
export interface OutputPort {
  postMessage(message: OutputMessage): void;
}

export interface OutputMessage {
  readonly run: number;
  readonly pieces: readonly OutputPiece[];
}
