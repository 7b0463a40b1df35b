import { beforeEach, describe, expect, it } from 'vitest';
import type { AnswerRoad } from '../signal/answer-road';
import { RunAnswers } from './run-answers';
import type { InputQuestion } from './session';

/** A road that writes down what is said on it. */
class FakeRoad implements AnswerRoad {
  readonly said: string[] = [];
  arm() {
    this.said.push('arm');
    return { kind: 'mailbox', set: { ready: ['', ''], bits: [] } } as const;
  }
  open(question: number) {
    this.said.push(`open ${question}`);
  }
  answer(question: number, bytes: Uint8Array | null) {
    this.said.push(
      `answer ${question} ${bytes && JSON.stringify(new TextDecoder().decode(bytes))}`,
    );
  }
  taken(question: number, bytes: number) {
    this.said.push(`taken ${question} ${bytes}`);
  }
  close(question: number) {
    this.said.push(`close ${question}`);
  }
  disarm() {
    this.said.push('disarm');
  }
  dispose() {
    this.said.push('dispose');
  }
}

let road: FakeRoad;
let watched: string[];

beforeEach(() => {
  road = new FakeRoad();
  watched = [];
});

const watchdog = {
  pause: () => watched.push('pause'),
  resume: () => watched.push('resume'),
};

type OnInput = (question: InputQuestion) => Promise<string | Uint8Array | null>;

const start = (onInput?: OnInput) => new RunAnswers({ road, onInput, functions: [], watchdog });

const waiting = (question: number) =>
  ({ kind: 'waiting', run: 1, question, prompt: '? ' }) as const;
const resumed = (question: number) => ({ kind: 'resumed', run: 1, question }) as const;

describe('the answers of a run', () => {
  it.each([
    ['a line without its end', 'Ada', '"Ada\\n"'],
    ['bytes as they are', Uint8Array.of(0x41), '"A"'],
    ['null as the end of input', null, '""'],
  ])('hand on %s', async (_, given, heard) => {
    const answers = start(async () => given);
    await answers.hear(waiting(1));
    await answers.hear(resumed(1));
    expect(road.said).toEqual(['arm', 'open 1', `answer 1 ${heard}`, 'close 1']);
    expect(watched).toEqual(['pause', 'resume']);
  });

  it('tell the worker that nobody answers when onInput is rejected, and hide nothing', async () => {
    const answers = start(() => Promise.reject(new Error('no form')));
    await expect(answers.hear(waiting(1))).rejects.toThrow('no form');
    expect(road.said.at(-1)).toBe('answer 1 null');
  });

  it('take a question back when the program no longer waits', async () => {
    let question: InputQuestion | undefined;
    let answerLate: (line: string) => void = () => undefined;
    const answers = start((asked) => {
      question = asked;
      return new Promise((resolve) => {
        answerLate = resolve;
      });
    });
    const heard = answers.hear(waiting(1));
    expect(question?.signal.aborted).toBe(false);
    await answers.hear(resumed(1));
    expect(question?.signal.aborted).toBe(true);
    answerLate('late');
    await heard;
    expect(road.said.some((what) => what.startsWith('answer'))).toBe(false);
  });

  it('end with the run', () => {
    let question: InputQuestion | undefined;
    const answers = start((asked) => {
      question = asked;
      return new Promise(() => undefined);
    });
    void answers.hear(waiting(1));
    answers.end();
    expect(question?.signal.aborted).toBe(true);
    expect(road.said.at(-1)).toBe('disarm');
  });

  it('let the watchdog run when a worker ends waits that never began', async () => {
    const answers = start(async () => 'x');
    await answers.hear(resumed(3));
    expect(watched).toEqual([]);
  });

  it('take no road where nobody answers', async () => {
    const answers = start();
    await answers.hear(waiting(1));
    answers.end();
    expect(answers.token).toBeNull();
    expect(road.said).toEqual([]);
  });
});
