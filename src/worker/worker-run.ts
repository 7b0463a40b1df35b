import type { HostFunctionDeclaration } from '../host-functions/declaration';
import type { HostAnswer, HostCall } from '../host-functions/wire';
import { ENGINE_LIMIT } from '../interpreter/engine';
import type { InterpreterHost } from '../interpreter/host';
import type { Interpreter } from '../interpreter/interpreter';
import type { FileEntry } from '../protocol/listings';
import type { FileChange, RunRecord } from '../protocol/run-record';
import type { EventPort, WorkerRunRequest } from '../protocol/worker-api';
import { HostCalls } from './host-calls';
import { RunQuestions } from './run-questions';
import type { StandardInput } from './standard-input';
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
  readonly #filesBefore: readonly FileEntry[];
  readonly #changesBefore: number;

  constructor(private readonly options: WorkerRunOptions) {
    const { request, events, host, interpreter, declarations } = options;
    this.#questions = new RunQuestions(request.run, events, request, host);
    this.calls = new HostCalls(declarations, request.limits, {
      ticks: host.ticks,
      askPage: (...call) => this.#questions.call(...call),
      callHere: (call, deadlineMs) => this.#callHere(call, deadlineMs),
    });
    this.#filesBefore = interpreter.listFiles();
    this.#changesBefore = interpreter.fileChanges;
  }

  get stdin(): StandardInput {
    return this.#questions.stdin;
  }

  /** What is known of the run beside its outcome. */
  toRecord(): RunRecord {
    const { interpreter } = this.options;
    const hasChanged = interpreter.fileChanges !== this.#changesBefore;
    return {
      hostCalls: this.calls.records,
      fileChanges: hasChanged
        ? findChanges(this.#filesBefore, interpreter.listFiles(), this.#changesBefore)
        : [],
      stdin: this.stdin.record,
    };
  }

  #callHere(call: HostCall, deadlineMs: number): HostAnswer | undefined {
    const { functions, events, request, host } = this.options;
    const module = Object.hasOwn(functions, call.module) ? functions[call.module] : undefined;
    const own = module && Object.hasOwn(module, call.name) ? module[call.name] : undefined;
    if (!own) return undefined;
    const from = host.ticks();
    // Should it never return, the page ends the worker.
    events.postMessage({ kind: 'entered', run: request.run, deadlineMs });
    const answer = callFunction(own, call.args);
    events.postMessage({ kind: 'returned', run: request.run });
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
