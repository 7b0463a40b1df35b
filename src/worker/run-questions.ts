import type { InterpreterHost } from '../interpreter/host';
import type { EventPort, WorkerRunRequest } from '../protocol/worker-api';
import { type Answer, type Asker, createAsker } from '../signal/asker';
import { StandardInput } from './standard-input';

/** What one run asks of the page: standard input, and calls to its functions. */
export class RunQuestions {
  readonly stdin: StandardInput;
  readonly #asker: Asker | null;

  constructor(
    private readonly run: number,
    private readonly events: EventPort,
    { answers, stdin, hasInput }: Pick<WorkerRunRequest, 'answers' | 'stdin' | 'hasInput'>,
    { ticks, sleep }: InterpreterHost,
  ) {
    const take = (question: number, bytes: number) =>
      events.postMessage({ kind: 'taken', run, question, bytes });
    this.#asker = answers && createAsker(answers, { ticks, sleep, take });
    const ask = (prompt: string, isStopRequested: () => boolean) =>
      this.#ask({ kind: 'waiting', prompt }, isStopRequested);
    this.stdin = new StandardInput({ prepared: stdin, ...(hasInput && { ask }) });
  }

  /** Calls a function of the page. */
  call(request: Uint8Array, deadlineMs: number, isStopRequested: () => boolean): Answer {
    return this.#ask({ kind: 'called', request }, isStopRequested, deadlineMs);
  }

  #ask(
    about: { kind: 'waiting'; prompt: string } | { kind: 'called'; request: Uint8Array },
    isStopRequested: () => boolean,
    deadlineMs = Number.POSITIVE_INFINITY,
  ): Answer {
    const { run, events } = this;
    if (!this.#asker) return { kind: 'unanswered' };
    let question = 0;
    const answer = this.#asker.ask({
      isStopRequested,
      deadlineMs,
      put: (number) => {
        question = number;
        events.postMessage({ ...about, run, question });
      },
    });
    events.postMessage({ kind: 'resumed', run, question });
    return answer;
  }
}
