import type { RunLimits } from '../protocol/limits';
import type { FileEntry, Variable } from '../protocol/listings';
import type { Outcome, PythonException } from '../protocol/outcome';
import type { OutputPiece } from '../protocol/output';
import type { RunTape } from '../protocol/run-record';
import type { SessionOptions } from './session-options';

/** A program's wait for standard input. */
export interface InputQuestion {
  /** The line of output that the program has begun and not ended: what `input(prompt)` printed. */
  readonly prompt: string;
  /** Aborts when the program no longer waits: an answer that comes later is dropped. */
  readonly signal: AbortSignal;
}

/** A cell handed to a session. */
export interface RunRequest {
  /** The cell's name as tracebacks show it. */
  readonly cell: string;
  readonly code: string;
  readonly limits?: Partial<RunLimits>;
  /** Standard input that was prepared. Once it is used up, `onInput` is asked, or input ends. */
  readonly stdin?: string;
  /**
   * Answers `input()` and `sys.stdin`, while the program waits and its time
   * stands still: a line without its end, bytes as they are, or null for the
   * end of input. Without it and without `stdin`, reading raises OSError. A
   * rejection raises OSError too, and is not caught.
   */
  readonly onInput?: (question: InputQuestion) => Promise<string | Uint8Array | null>;
  /** What a recorded run was given: nobody is asked then, and no function of the host is called. */
  readonly tape?: RunTape;
  /** Called with what the program prints, in order, a few times a second at most. */
  readonly onOutput?: (pieces: readonly OutputPiece[]) => void;
  /** Called when the run starts, which is later than the call when others wait before it. */
  readonly onStart?: () => void;
}

/**
 * The files of a session, when no cell runs. They live inside the session, and
 * in its checkpoints. Quotas bind programs only. Each method rejects with a
 * {@link SessionFileError}.
 */
export interface SessionFiles {
  /** All files and directories, each directory before what it holds. */
  list(): Promise<readonly FileEntry[]>;
  read(path: string): Promise<Uint8Array>;
  /** Writes a file and the directories on the way; text as UTF-8. */
  write(
    path: string,
    data: string | Uint8Array,
    options?: { readonly isReadonly?: boolean },
  ): Promise<void>;
  /** Removes a file, or a directory with all it holds. */
  remove(path: string): Promise<void>;
}

/**
 * `starting` until the interpreter answers, then `ready` or `running`;
 * `failed` when the engine could not be loaded at all.
 */
export type SessionState = 'starting' | 'ready' | 'running' | 'failed';

/**
 * One Python interpreter whose variables live from cell to cell.
 *
 * Runs queue: each starts when the one before has ended. No method throws for
 * what the program did; they reject with an {@link EngineLoadError} when there
 * is no engine to run it, and with a {@link SessionDisposedError} after
 * {@link Session.dispose}.
 */
export interface Session {
  readonly state: SessionState;
  /** Hears of each change of {@link Session.state}; returns the way to stop listening. */
  subscribe(listener: () => void): () => void;
  /** Resolves when the interpreter is ready for a first run. */
  ready(): Promise<void>;
  /** Runs a cell; resolves with its outcome, whatever that is. */
  run(request: RunRequest): Promise<Outcome>;
  /**
   * Ends the running cell and cancels those that wait: KeyboardInterrupt first;
   * if that does not end it, a new worker that goes on from before the cell.
   * Does nothing when nothing runs.
   */
  stop(): void;
  /** Starts afresh: all variables are gone. A running cell ends as `stopped`. */
  reset(): Promise<void>;
  /** Compiles without running: null, or the syntax error. */
  compile(cell: string, code: string): Promise<PythonException | null>;
  /** Names that complete the dotted name `prefix` (`"ma"`, `"math.s"`), whole and sorted. */
  complete(prefix: string): Promise<readonly string[]>;
  /** The session's variables, sorted by name. Runs no code of the program. */
  variables(): Promise<readonly Variable[]>;
  readonly files: SessionFiles;
  /**
   * The whole session as bytes, when no cell runs: variables, modules, files,
   * open files, random state. See src/protocol/checkpoint.ts for what they are.
   */
  checkpoint(): Promise<Uint8Array>;
  /**
   * Puts the session back to a checkpoint of this or another session.
   *
   * @throws {CheckpointRefusedError} when the bytes are damaged or of another
   * build; the session is as it was
   */
  restore(checkpoint: Uint8Array): Promise<void>;
  /** Another session that goes on from where this one stands, when no cell runs. Its audit is its own. */
  fork(options?: Pick<SessionOptions, 'onAudit'>): Promise<Session>;
  /** Ends the worker. Pending runs end as `stopped`. */
  dispose(): void;
}
