import type { AnswerToken, RunEvent } from '../protocol/worker-api';
import type { AnswerRoad } from '../signal/answer-road';
import { assertAnswerSize } from '../signal/answer-size';
import { parseQuestionEvent } from './question-event';
import type { RunRequest } from './session';
import type { Watchdog } from './watchdog';

/** The page's side of what one run asks. */
export class RunAnswers {
  /** What the worker needs to hear answers; null where this run gets none. */
  readonly token: AnswerToken | null;
  /** The question that the program waits for, and the way to take it back. */
  #open: { readonly question: number; readonly ending: AbortController } | null = null;

  constructor(
    private readonly road: AnswerRoad,
    private readonly request: Pick<RunRequest, 'onInput'>,
    private readonly watchdog: Pick<Watchdog, 'pause' | 'resume'>,
  ) {
    this.token = request.onInput ? road.arm() : null;
  }

  /**
   * Takes an event of the run; what is no question, or makes no sense, is let be.
   *
   * @returns rejects with what `onInput` was rejected with, once the worker has heard of it
   */
  async hear(event: RunEvent): Promise<void> {
    const parsed = this.token && parseQuestionEvent(event);
    switch (parsed?.kind) {
      case 'waiting':
        this.#begin(parsed.question);
        await this.#answerInput(parsed.question, parsed.prompt);
        break;
      case 'taken':
        this.road.taken(parsed.question, parsed.bytes);
        break;
      case 'resumed':
        this.#finish(parsed.question);
        break;
    }
  }

  /** Ends the run: nobody needs an answer any more. */
  end(): void {
    this.#open?.ending.abort();
    this.#open = null;
    if (this.token) this.road.disarm();
  }

  #begin(question: number): void {
    if (this.#open) this.#finish(this.#open.question);
    this.#open = { question, ending: new AbortController() };
    this.watchdog.pause();
    this.road.open(question);
  }

  #finish(question: number): void {
    if (this.#open?.question !== question) return;
    this.#open.ending.abort();
    this.#open = null;
    this.road.close(question);
    this.watchdog.resume();
  }

  async #answerInput(question: number, prompt: string): Promise<void> {
    const signal = this.#open?.ending.signal;
    if (!signal) return;
    let answer: Uint8Array | null = null;
    try {
      const bytes = toBytes((await this.request.onInput?.({ prompt, signal })) ?? null);
      assertAnswerSize(bytes);
      answer = bytes;
    } finally {
      // The next run's questions have the same numbers.
      if (!signal.aborted) this.road.answer(question, answer);
    }
  }
}

/** What Python reads: no bytes are the end of input. */
function toBytes(answer: string | Uint8Array | null): Uint8Array {
  if (answer === null) return new Uint8Array(0);
  return typeof answer === 'string' ? new TextEncoder().encode(`${answer}\n`) : answer;
}
