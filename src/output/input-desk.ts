import type { OutputLog } from './output-log';

/** What is shown where a person ended the input. */
const END_ECHO = '(end of input)\n';

interface Question {
  readonly prompt: string;
  readonly signal: AbortSignal;
}

export interface InputRun {
  /** Hears what was typed, when the program takes it. */
  readonly log: OutputLog;
  /** Told the prompt when a person is wanted, and null when not any more. */
  readonly onWanted: (prompt: string | null) => void;
}

/**
 * Between a run that asks and the person who answers. Lines that are sent
 * before the program asks for them wait their turn.
 */
export interface InputDesk {
  /** Begins a run: what answers its questions, with a line, or null for the end of input. */
  begin(run: InputRun): (question: Question) => Promise<string | null>;
  send(lines: readonly string[]): void;
  /** Ends the input, after the lines that still wait. */
  end(): void;
}

export function createInputDesk(): InputDesk {
  let queue: (string | null)[] = [];
  let take: ((line: string | null) => void) | null = null;

  const put = (line: string | null) => {
    if (take) take(line);
    else queue.push(line);
  };

  return {
    begin({ log, onWanted }) {
      queue = [];
      take = null;
      const echo = (line: string | null) =>
        log.append([{ stream: 'stdin', text: line === null ? END_ECHO : `${line}\n` }]);

      return ({ prompt, signal }) =>
        new Promise((resolve) => {
          const answer = (line: string | null) => {
            echo(line);
            resolve(line);
          };
          const early = queue.shift();
          if (early !== undefined) {
            answer(early);
            return;
          }
          const taker = (line: string | null) => {
            take = null;
            onWanted(null);
            answer(line);
          };
          take = taker;
          onWanted(prompt);
          signal.addEventListener('abort', () => {
            if (take !== taker) return;
            take = null;
            onWanted(null);
          });
        });
    },

    send(lines) {
      for (const line of lines) put(line);
    },

    end() {
      put(null);
    },
  };
}
