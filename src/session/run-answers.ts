import { toRaised } from '../host-functions/answer';
import type { HostFunction } from '../host-functions/declaration';
import { encodeAnswer, type HostAnswer } from '../host-functions/wire';
import type { AnswerToken, RunEvent } from '../protocol/worker-api';
import type { AnswerRoad } from '../signal/answer-road';
import { assertAnswerSize, MAX_ANSWER_BYTES } from '../signal/answer-size';
import { callHostFunction } from './call-host-function';
import { parseQuestionEvent } from './question-event';
import type { RunRequest } from './session';
import type { Watchdog } from './watchdog';

export interface RunAnswersOptions {
  readonly road: AnswerRoad;
  readonly onInput: RunRequest['onInput'];
  readonly functions: readonly HostFunction[];
  readonly watchdog: Pick<Watchdog, 'pause' | 'resume'>;
}

/** The page's side of what one run asks. */
export class RunAnswers {
  /** What the worker needs to hear answers; null where this run gets none. */
  readonly token: AnswerToken | null;
  /** The question that the program waits for, and the way to take it back. */
  #open: { readonly question: number; readonly ending: AbortController } | null = null;

  constructor(private readonly options: RunAnswersOptions) {
    const { onInput, functions, road } = options;
    this.token = onInput || functions.length > 0 ? road.arm() : null;
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
      case 'called':
        this.#begin(parsed.question);
        await this.#answerCall(parsed.question, parsed.request);
        break;
      case 'taken':
        this.options.road.taken(parsed.question, parsed.bytes);
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
    if (this.token) this.options.road.disarm();
  }

  #begin(question: number): void {
    if (this.#open) this.#finish(this.#open.question);
    this.#open = { question, ending: new AbortController() };
    this.options.watchdog.pause();
    this.options.road.open(question);
  }

  #finish(question: number): void {
    if (this.#open?.question !== question) return;
    this.#open.ending.abort();
    this.#open = null;
    this.options.road.close(question);
    this.options.watchdog.resume();
  }

  async #answerInput(question: number, prompt: string): Promise<void> {
    const signal = this.#open?.ending.signal;
    if (!signal) return;
    let answer: Uint8Array | null = null;
    try {
      const bytes = toBytes((await this.options.onInput?.({ prompt, signal })) ?? null);
      assertAnswerSize(bytes);
      answer = bytes;
    } finally {
      // The next run's questions have the same numbers.
      if (!signal.aborted) this.options.road.answer(question, answer);
    }
  }

  async #answerCall(question: number, request: Uint8Array): Promise<void> {
    const signal = this.#open?.ending.signal;
    if (!signal) return;
    const answer = await callHostFunction(this.options.functions, request, signal);
    if (!signal.aborted) this.options.road.answer(question, encode(answer));
  }
}

function encode(answer: HostAnswer): Uint8Array {
  const bytes = encodeAnswer(answer);
  if (bytes.length <= MAX_ANSWER_BYTES) return bytes;
  return encodeAnswer(
    toRaised(new Error(`the result has ${bytes.length} bytes, which is too much`)),
  );
}

/** What Python reads: no bytes are the end of input. */
function toBytes(answer: string | Uint8Array | null): Uint8Array {
  if (answer === null) return new Uint8Array(0);
  if (typeof answer === 'string') return new TextEncoder().encode(`${answer}\n`);
  if (answer instanceof Uint8Array) return answer;
  throw new TypeError(`onInput must resolve with a text, bytes or null, not ${typeof answer}.`);
}
