import type { InterpreterHost } from '../interpreter/host';
import type { EventPort, WorkerRunRequest } from '../protocol/worker-api';
import { type Answer, type Asker, createAsker } from '../signal/asker';
import { StandardInput } from './standard-input';

/** What one run asks of the page, and its standard input, which is some of it. */
export class RunQuestions {
  readonly stdin: StandardInput;
  readonly #asker: Asker | null;

  constructor(
    private readonly run: number,
    private readonly events: EventPort,
    { answers, stdin }: Pick<WorkerRunRequest, 'answers' | 'stdin'>,
    { ticks, sleep }: InterpreterHost,
  ) {
    const take = (question: number, bytes: number) =>
      events.postMessage({ kind: 'taken', run, question, bytes });
    this.#asker = answers && createAsker(answers, { ticks, sleep, take });
    const asker = this.#asker;
    this.stdin = new StandardInput({
      prepared: stdin,
      ...(asker && {
        ask: (prompt, isStopRequested) => this.#askInput(asker, prompt, isStopRequested),
      }),
    });
  }

  #askInput(asker: Asker, prompt: string, isStopRequested: () => boolean): Answer {
    const { run, events } = this;
    let question = 0;
    const answer = asker.ask({
      isStopRequested,
      put: (number) => {
        question = number;
        events.postMessage({ kind: 'waiting', run, question, prompt });
      },
    });
    events.postMessage({ kind: 'resumed', run, question });
    return answer;
  }
}
