/**
 * The boundary of the wasm module: what it exports and what it may import.
 *
 * The import list is the module's list of capabilities. It is written down in
 * wasm-build/port/host.h as well; a module test holds the two against the
 * built module.
 */

/** Streams of {@link EngineImports.write}. */
export const STREAM = { stdout: 1, stderr: 2, repr: 3, traceback: 4 } as const;

/** Answers of {@link EngineImports.poll} that are not a portion of steps. */
export const POLL = { interrupt: 0, limit: -1, abort: -2 } as const;

/** Answers of {@link EngineImports.read} that are not a number of bytes. */
export const READ = { unavailable: -1, interrupted: -2 } as const;
/** Answer of {@link EngineImports.call} when a Stop came while it waited. */
export const CALL_INTERRUPTED = -1;

/** How a cell ended, as the module's `run` and `compile` return it. */
export const CELL_END = {
  completed: 0,
  raised: 1,
  aborted: 2,
  /** Ours: its text did not fit into the heap, so the module was not asked. */
  noRoom: -1,
} as const;

/** Limits that the module keeps itself, as `set_limit` and `limit_met` number them. */
export const ENGINE_LIMIT = {
  heap: 1,
  recursion: 2,
  fileCount: 3,
  fileBytes: 4,
  filesBytes: 5,
  hostCalls: 6,
  hostCallBytes: 7,
  hostCallTime: 8,
  output: 9,
  outputLines: 10,
} as const;

/** Answers of `exit_status` that are no exit status. */
export const EXIT_STATUS = { none: -1, text: -2 } as const;

/** A portion of steps that no call uses up: the largest the module can be granted. */
export const LARGEST_PORTION = 0x7fff_ffff;

export interface EngineImports {
  write(stream: number, pointer: number, length: number): void;
  poll(steps: number): number;
  read(pointer: number, capacity: number): number;
  call(pointer: number, length: number): number;
  answer(target: number): void;
  sleep(ms: number): void;
  now(): number;
  ticks(): number;
  random(): number;
}

/** Names of {@link EngineImports}, in the module's `host` namespace. */
export const IMPORT_NAMES = [
  'write',
  'poll',
  'read',
  'call',
  'answer',
  'sleep',
  'now',
  'ticks',
  'random',
] as const satisfies readonly (keyof EngineImports)[];

export interface EngineExports {
  readonly memory: WebAssembly.Memory;
  /** Address of the regions of memory that make a session: pairs of start and end. */
  regions(): number;
  /** Address of room for the standard library, or 0 when there is not so much. */
  library_room(bytes: number): number;
  set_limit(limit: number, value: number): void;
  /** Which of {@link ENGINE_LIMIT} ended the last run; 0 for none. */
  limit_met(): number;
  /** Address of room for the next call's text, or 0 when the heap is full. */
  request(bytes: number): number;
  run(nameBytes: number, codeBytes: number): number;
  compile(nameBytes: number, codeBytes: number): number;
  complete(bytes: number): void;
  file_write(pathBytes: number, dataBytes: number, isReadonly: number): number;
  file_read(pathBytes: number): number;
  file_remove(pathBytes: number): number;
  file_list(): number;
  /** Counts the changes that files have seen. */
  file_changes(): number;
  variables(): number;
  host_functions(bytes: number): number;
  /** NaN for the host's clock. */
  set_clock(startMs: number): void;
  set_seed(seed: number): void;
  heap_used(): number;
  heap_size(): number;
  heap_peak(): number;
  steps(): number;
  /** After a run that raised SystemExit: {@link EXIT_STATUS} or 0 to 255. */
  exit_status(): number;
  collect_always(on: number): void;
}
