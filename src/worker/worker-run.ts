import type { HostFunctionDeclaration } from '../host-functions/declaration';
import type { HostAnswer, HostCall } from '../host-functions/wire';
import { ENGINE_LIMIT, READ } from '../interpreter/engine';
import type { InterpreterHost } from '../interpreter/host';
import type { Interpreter } from '../interpreter/interpreter';
import type { FileEntry } from '../protocol/listings';
import type { FileChange } from '../protocol/run-record';
import type { EventPort, WorkerRunRequest } from '../protocol/worker-api';
import { HostCalls } from './host-calls';
import { RunNotes } from './run-notes';
import { RunQuestions } from './run-questions';
import { TapePlayer } from './run-tape';
import { callFunction, type WorkerFunctions } from './worker-functions';

export interface WorkerRunOptions {
  readonly request: WorkerRunRequest;
  readonly events: EventPort;
  readonly interpreter: Interpreter;
  readonly host: InterpreterHost;
  readonly declarations: readonly HostFunctionDeclaration[];
  readonly functions: WorkerFunctions;
}

/** One run as the worker sees it: its standard input, its calls to the host, its record. */
export class WorkerRun {
  readonly calls: HostCalls;
  readonly #questions: RunQuestions;
  readonly #tape: TapePlayer | null;
  readonly #notes: RunNotes | null;
  readonly #filesBefore: readonly FileEntry[];
  readonly #changesBefore: number;

  constructor(private readonly options: WorkerRunOptions) {
    const { request, events, host, interpreter, declarations } = options;
    this.#questions = new RunQuestions(request.run, events, request, host);
    this.#tape = request.tape && new TapePlayer(request.tape);
    this.#notes = request.isAudited ? new RunNotes(request.run, events) : null;
    this.calls = new HostCalls(
      declarations,
      request.limits,
      {
        ticks: host.ticks,
        askPage: (...call) => this.#questions.call(...call),
        answerHere: (...call) => this.#answerHere(...call),
      },
      (call) => this.#notes?.call(call),
    );
    this.#filesBefore = request.isAudited ? interpreter.listFiles() : [];
    this.#changesBefore = interpreter.fileChanges;
  }

  /** As {@link InterpreterHost.read}. */
  read(buffer: Uint8Array, isStopRequested: () => boolean, prompt: string): number {
    const count = this.#tape
      ? this.#tape.read(buffer)
      : this.#questions.stdin.read(buffer, isStopRequested, prompt);
    if (count !== READ.interrupted) {
      this.#notes?.read(count === READ.unavailable ? null : buffer.slice(0, count));
    }
    return count;
  }

  /** What the run did to the files, where that is recorded. */
  findFileChanges(): readonly FileChange[] {
    const { interpreter, request } = this.options;
    if (!request.isAudited || interpreter.fileChanges === this.#changesBefore) return [];
    return findChanges(this.#filesBefore, interpreter.listFiles(), this.#changesBefore);
  }

  #answerHere(
    call: HostCall,
    request: Uint8Array,
    deadlineMs: number,
  ): HostAnswer | null | undefined {
    if (this.#tape) return this.#tape.nextAnswer();
    const { functions, events, host } = this.options;
    const { run } = this.options.request;
    const module = Object.hasOwn(functions, call.module) ? functions[call.module] : undefined;
    const own = module && Object.hasOwn(module, call.name) ? module[call.name] : undefined;
    if (!own) return undefined;
    const from = host.ticks();
    // Should it never return, the page ends the worker.
    events.postMessage({ kind: 'entered', run, deadlineMs, request });
    const answer = callFunction(own, call.args);
    events.postMessage({ kind: 'returned', run });
    if (host.ticks() - from <= deadlineMs) return answer;
    const message = `${call.name}() did not return within ${deadlineMs} ms`;
    return { kind: 'limited', limit: ENGINE_LIMIT.hostCallTime, message };
  }
}

/** What differs between two lists of files. */
function findChanges(
  before: readonly FileEntry[],
  after: readonly FileEntry[],
  changesBefore: number,
): readonly FileChange[] {
  const known = new Set(before.map(({ path }) => path));
  const left = new Set(after.map(({ path }) => path));
  return [
    ...after
      .filter(({ changed }) => changed > changesBefore)
      .map(
        ({ path, size }): FileChange => ({
          path,
          kind: known.has(path) ? 'changed' : 'added',
          size,
        }),
      ),
    ...before
      .filter(({ path }) => !left.has(path))
      .map(({ path }): FileChange => ({ path, kind: 'removed', size: null })),
  ];
}
