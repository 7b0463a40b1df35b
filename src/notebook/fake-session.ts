import { NO_FIGURES, type Outcome } from '../protocol/outcome';
import { EngineLoadError } from '../session/errors';
import type { RunRequest, Session, SessionState } from '../session/session';
import { UNFAKED_SESSION } from '../session/testing/unfaked-session';

interface PendingRun {
  readonly request: RunRequest;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (error: Error) => void;
}

/** A session that does nothing by itself: a test takes each of its steps. */
export class FakeSession implements Session {
  state: SessionState = 'starting';
  stops = 0;
  resets = 0;
  /** What `complete` answers. */
  names: readonly string[] = [];
  /** Runs that were asked for and have not ended, the oldest first. */
  readonly pending: PendingRun[] = [];
  readonly #listeners = new Set<() => void>();
  #settleReady: () => void = () => undefined;
  #failReady: (error: Error) => void = () => undefined;
  readonly #ready = new Promise<void>((resolve, reject) => {
    this.#settleReady = resolve;
    this.#failReady = reject;
  });

  become(state: SessionState): void {
    this.state = state;
    if (state === 'ready') this.#settleReady();
    for (const listener of this.#listeners) listener();
  }

  failToStart(message: string): void {
    this.#failReady(new EngineLoadError(message));
    this.become('failed');
  }

  /** The names of the cells that were handed over and have not ended. */
  get cells(): readonly string[] {
    return this.pending.map(({ request }) => request.cell);
  }

  begin(): void {
    this.#first().request.onStart?.();
    this.become('running');
  }

  print(text: string, stream: 'stdout' | 'stderr' = 'stdout'): void {
    this.#first().request.onOutput?.([{ stream, text }]);
  }

  /** Asks for input as the program of the oldest run. */
  async ask(
    prompt: string,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<string | Uint8Array | null> {
    const { onInput } = this.#first().request;
    if (!onInput) throw new Error('The run answers no input.');
    return onInput({ prompt, signal });
  }

  /** Ends the oldest run and waits until whoever asked has heard of it. */
  async end(outcome: Outcome): Promise<void> {
    this.#take().settle(outcome);
    this.become('ready');
    await settled();
  }

  async endWithout(message: string): Promise<void> {
    this.#take().fail(new EngineLoadError(message));
    await settled();
  }

  readonly checkpoint = UNFAKED_SESSION.checkpoint;
  readonly restore = UNFAKED_SESSION.restore;
  readonly fork = UNFAKED_SESSION.fork;

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  ready(): Promise<void> {
    return this.#ready;
  }

  run(request: RunRequest): Promise<Outcome> {
    return new Promise((settle, fail) => {
      this.pending.push({ request, settle, fail });
    });
  }

  stop(): void {
    this.stops += 1;
  }

  reset(): Promise<void> {
    this.resets += 1;
    return Promise.resolve();
  }

  compile(): Promise<null> {
    return Promise.resolve(null);
  }

  complete(): Promise<readonly string[]> {
    return Promise.resolve(this.names);
  }

  dispose(): void {
    this.#listeners.clear();
  }

  #first(): PendingRun {
    const first = this.pending[0];
    if (!first) throw new Error('No run is pending.');
    return first;
  }

  #take(): PendingRun {
    const first = this.#first();
    this.pending.shift();
    return first;
  }
}

/** Lets every promise that is already settled be heard of. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

const figures = { ...NO_FIGURES, timeMs: 12 };

export const COMPLETED: Outcome = { kind: 'completed', repr: null, figures };

export function raisedAt(cell: string, line: number, type = 'NameError'): Outcome {
  const message = "name 'x' isn't defined";
  const traceback = `Traceback (most recent call last):\n  File "${cell}", line ${line}, in <module>\n${type}: ${message}\n`;
  const frames = [{ file: cell, line, block: '<module>' }];
  return { kind: 'raised', exception: { type, message, frames, traceback }, exit: null, figures };
}

export const STOPPED: Outcome = { kind: 'stopped', session: 'kept', exception: null, figures };
export const LOST: Outcome = { kind: 'stopped', session: 'lost', exception: null, figures };
