import type { RunLimits } from './limits';
import type { FileEntry, Variable } from './listings';
import type { Outcome, PythonException } from './outcome';
import type { OutputPiece } from './output';
import type { FileChange, RunNote, RunTape } from './run-record';

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

/**
 * How a blocked worker hears answers: see src/signal/answer-road.ts.
 *
 * `shared`: the answer is written into `buffer`, piece by piece.
 * `mailbox`: once `set.ready` is revoked, those of `set.bits` that are revoked
 * too spell where the answer is, and the answer says what the next set is.
 */
export type AnswerToken =
  | { readonly kind: 'shared'; readonly buffer: SharedArrayBuffer }
  | { readonly kind: 'mailbox'; readonly set: MailboxSet };

/** Blob URLs that carry one answer. */
export interface MailboxSet {
  readonly ready: string;
  /** One for each bit of a UUID, its first bit first. */
  readonly bits: readonly string[];
}

/** What makes a session's programs do the same each time; see docs/decisions/0009-determinism.md. */
export interface Determinism {
  /** Begins all randomness; a whole number from 0 to 2³²−1. */
  readonly seed?: number;
  /** Milliseconds since 1970 at which the session's clock begins; it then moves with steps and sleeps. */
  readonly clockMs?: number;
}

export interface StartRequest extends Determinism {
  readonly module: EngineModule;
  /** The session's own limits. */
  readonly limits: RunLimits;
  /** What to begin with instead of a fresh interpreter. */
  readonly checkpoint: Uint8Array | null;
  /** Files that Python may only read. */
  readonly mounts: Readonly<Record<string, Uint8Array>>;
  /** Functions of the host; their shape is src/host-functions/declaration.ts's. */
  readonly functions: readonly object[];
  /**
   * Address of a module whose default export holds, by module and name, those
   * functions that live in the worker; null where there are none.
   */
  readonly workerFunctions: string | null;
}

export interface WorkerRunRequest {
  readonly run: number;
  readonly cell: string;
  readonly code: string;
  readonly limits: RunLimits;
  readonly stop: StopToken;
  /** Whether somebody answers when the program waits for standard input. */
  readonly hasInput: boolean;
  /** Null where nobody answers a question of this run. */
  readonly answers: AnswerToken | null;
  /** Standard input that is used up before anybody is asked; null where none was prepared. */
  readonly stdin: string | null;
  /** Whether what the run is given and what it does is noted. */
  readonly isAudited: boolean;
  /** What the run is given instead of asking anybody. */
  readonly tape: RunTape | null;
}

/** What the worker realm offers the page through Comlink. */
export interface WorkerApi {
  /** Instantiates the engine; must settle before any other call. */
  start(request: StartRequest, events: EventPort): Promise<void>;
  run(request: WorkerRunRequest): Promise<Outcome>;
  compile(cell: string, code: string): Promise<PythonException | null>;
  complete(prefix: string): Promise<readonly string[]>;
  /** The whole session as it is between two runs; not sealed. Null when there is no memory for it. */
  checkpoint(): Promise<Uint8Array | null>;
  /** Puts a checkpoint in the place of the session. Null, or what is wrong with it. */
  restore(checkpoint: Uint8Array): Promise<string | null>;
  /** Takes the memory of a former checkpoint back: fresh memory costs more than the copy. */
  recycle(buffer: ArrayBuffer): Promise<void>;
  variables(): Promise<readonly Variable[]>;
  /** What became of a file: its errno and message where it could not be had. */
  files(request: FileRequest): Promise<FileAnswer>;
}

/** What the page asks of a session's files. Paths are absolute, or from the current directory. */
export type FileRequest =
  | { readonly kind: 'list' }
  | { readonly kind: 'read' | 'remove'; readonly path: string }
  | {
      readonly kind: 'write';
      readonly path: string;
      readonly data: Uint8Array;
      readonly isReadonly: boolean;
    };

export type FileAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'listed'; readonly entries: readonly FileEntry[] }
  | { readonly kind: 'read'; readonly data: Uint8Array }
  | { readonly kind: 'failed'; readonly errno: number; readonly message: string };

/** The one-way road for what happens during a run: it must not wait for answers as Comlink's does. */
export interface EventPort {
  postMessage(event: WorkerEvent, transfer?: ArrayBuffer[]): void;
}

export type WorkerEvent = RunEvent | CheckpointEvent;

/**
 * The session as it is now, taken where it had changed: after a run, or at the
 * latest before the next. `bytes` is null when there was no memory for it.
 */
export interface CheckpointEvent {
  readonly kind: 'checkpoint';
  readonly bytes: Uint8Array | null;
  /** Time it took, in milliseconds. */
  readonly timeMs: number;
}

/** Something that happened during a run, in order. */
export type RunEvent =
  /** The program begins; the checkpoint before it, if one was due, has been sent. */
  | { readonly kind: 'started'; readonly run: number }
  | { readonly kind: 'output'; readonly run: number; readonly pieces: readonly OutputPiece[] }
  /**
   * The program waits for standard input: its time stands still until
   * `resumed`. Questions of a run are numbered from 1, whatever they ask.
   */
  | {
      readonly kind: 'waiting';
      readonly run: number;
      readonly question: number;
      /** The line of output that the program has begun and not ended. */
      readonly prompt: string;
    }
  /**
   * The program calls a function of the page: its time stands still until
   * `resumed`. `request` is as src/host-functions/wire.ts encodes it.
   */
  | {
      readonly kind: 'called';
      readonly run: number;
      readonly question: number;
      readonly request: Uint8Array;
    }
  /** The program calls a function in its own worker, which must return within `deadlineMs`. */
  | {
      readonly kind: 'entered';
      readonly run: number;
      readonly deadlineMs: number;
      readonly request: Uint8Array;
    }
  | { readonly kind: 'returned'; readonly run: number }
  /** The wait for this question is over, answered or not. */
  | { readonly kind: 'resumed'; readonly run: number; readonly question: number }
  /** The worker holds this many bytes of the answer: the road may go on, or free them. */
  | {
      readonly kind: 'taken';
      readonly run: number;
      readonly question: number;
      readonly bytes: number;
    }
  /** For the record, where one is kept. */
  | { readonly kind: 'noted'; readonly run: number; readonly note: RunNote }
  /** The last event of a run. Outcomes travel on another road and may overtake it. */
  | {
      readonly kind: 'ended';
      readonly run: number;
      readonly fileChanges: readonly FileChange[];
    };
