import { describe, expect, it, vi } from 'vitest';
import type { AnswerRoad } from './answer-road';
import type { Asker, AskerRealm } from './asker';
import { MailboxAsker } from './mailbox-asker';
import { MailboxRoad } from './mailbox-road';
import { SharedAsker } from './shared-asker';
import { SharedRoad } from './shared-road';
import { FakeBlobUrls } from './testing/fake-blob-urls';

/** Both ends of a road in one thread: while the worker waits, the page does what the test says. */
class TestRoad {
  readonly urls = new FakeBlobUrls();
  readonly road: AnswerRoad;
  asker: Asker;
  now = 0;
  isStopped = false;

  constructor(readonly kind: 'shared' | 'mailbox') {
    this.road = kind === 'shared' ? new SharedRoad() : new MailboxRoad(this.urls);
    this.asker = this.beginRun();
  }

  beginRun(): Asker {
    const token = this.road.arm();
    const realm: AskerRealm = {
      ticks: () => this.now,
      sleep: () => undefined,
      take: (question, bytes) => this.road.taken(question, bytes),
    };
    this.asker =
      token.kind === 'shared'
        ? new SharedAsker(token.buffer, realm)
        : new MailboxAsker(token.set, realm, this.urls.fetch);
    return this.asker;
  }

  /** Asks; `page` is called each time the worker looks for a Stop, until the wait is over. */
  ask(page: (question: number) => void = () => undefined, deadlineMs = Number.POSITIVE_INFINITY) {
    let asked = 0;
    const answer = this.asker.ask({
      deadlineMs,
      put: (question) => {
        asked = question;
        this.road.open(question);
      },
      isStopRequested: () => {
        this.now += 10;
        page(asked);
        return this.isStopped;
      },
    });
    this.road.close(asked);
    return answer;
  }
}

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 31) % 251);
const nextTask = () => new Promise((resolve) => setTimeout(resolve));
/** Waits until no more URLs are made. */
async function allMade({ urls }: TestRoad): Promise<void> {
  for (let before = -1; before !== urls.created; ) {
    before = urls.created;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const text = (value: string) => new TextEncoder().encode(value);

describe.each(['shared', 'mailbox'] as const)('the %s road', (kind) => {
  it.each([0, 1, 1_000, 64 * 1024, 64 * 1024 + 1, 300_000])('carries %i bytes', (length) => {
    const test = new TestRoad(kind);
    const bytes = bytesOf(length);
    expect(test.ask((question) => test.road.answer(question, bytes))).toEqual({
      kind: 'answered',
      bytes,
    });
  });

  it('carries one answer after another, over several runs', () => {
    const test = new TestRoad(kind);
    for (let run = 0; run < 3; run++) {
      test.beginRun();
      for (let index = 0; index < 5; index++) {
        const bytes = text(`${run} ${index}`);
        const answer = test.ask((question) => test.road.answer(question, bytes));
        expect(answer).toEqual({ kind: 'answered', bytes });
      }
      test.road.disarm();
    }
  });

  it('says when nobody answers', () => {
    const test = new TestRoad(kind);
    const answer = test.ask((question) => test.road.answer(question, null));
    expect(answer).toEqual({ kind: 'unanswered' });
  });

  it('ends a wait for a Stop', () => {
    const test = new TestRoad(kind);
    test.isStopped = true;
    expect(test.ask()).toEqual({ kind: 'stopped' });
  });

  it('ends a wait at its deadline', () => {
    const test = new TestRoad(kind);
    expect(test.ask(undefined, 100)).toEqual({ kind: 'expired' });
  });

  it('never takes a late answer for that of a later question', () => {
    const test = new TestRoad(kind);
    const ignored: number[] = [];
    test.ask((question) => ignored.push(question), 50);
    const answer = test.ask((question) => {
      for (const late of ignored) test.road.answer(late, text('late'));
      test.road.answer(question, text('right'));
    });
    expect(answer).toEqual({ kind: 'answered', bytes: text('right') });
  });

  it('drops an answer that is on its way while the next question is', () => {
    const test = new TestRoad(kind);
    const { road, asker } = test;
    asker.ask({ isStopRequested: () => true, put: (question) => road.open(question) });
    let second = 0;
    const answer = asker.ask({
      isStopRequested: () => {
        road.answer(second, text('right'));
        return false;
      },
      put: (question) => {
        // The page has heard neither of the end of the first nor of the second.
        road.answer(question - 1, text('late'));
        road.close(question - 1);
        road.open(question);
        second = question;
      },
    });
    expect(answer).toEqual({ kind: 'answered', bytes: text('right') });
  });

  it('drops an answer that crosses the end of the wait', () => {
    const test = new TestRoad(kind);
    test.isStopped = true;
    // The page answers before it hears that the worker waits no longer.
    expect(test.ask((question) => test.road.answer(question, text('crossed')))).toEqual({
      kind: 'stopped',
    });
    test.isStopped = false;
    const answer = test.ask((question) => test.road.answer(question, text('right')));
    expect(answer).toEqual({ kind: 'answered', bytes: text('right') });
  });

  it('does not leave an unread answer to the next run', () => {
    const test = new TestRoad(kind);
    test.isStopped = true;
    test.ask((question) => test.road.answer(question, text('of the first run')));
    test.road.disarm();
    test.isStopped = false;
    test.beginRun();
    const answer = test.ask((question) => test.road.answer(question, text('right')));
    expect(answer).toEqual({ kind: 'answered', bytes: text('right') });
  });

  it('takes the first of two answers', () => {
    const test = new TestRoad(kind);
    const answer = test.ask((question) => {
      test.road.answer(question, text('first'));
      test.road.answer(question, text('second'));
    });
    expect(answer).toEqual({ kind: 'answered', bytes: text('first') });
    expect(test.ask((question) => test.road.answer(question, text('third')))).toEqual({
      kind: 'answered',
      bytes: text('third'),
    });
  });
});

describe('the URLs of the mailbox road', () => {
  it('are made anew for an answer only', async () => {
    const test = new TestRoad('mailbox');
    await allMade(test);
    const { created } = test.urls;
    for (let run = 0; run < 5; run++) {
      test.road.disarm();
      test.beginRun();
    }
    await nextTask();
    expect(test.urls.created).toBe(created);
  });

  it('are made a few at a time while nobody waits for them', () => {
    vi.useFakeTimers();
    try {
      const urls = new FakeBlobUrls();
      const road = new MailboxRoad(urls);
      const growth = [urls.created];
      while (vi.getTimerCount() > 0) {
        const before = urls.created;
        vi.advanceTimersToNextTimer();
        growth.push(urls.created - before);
      }
      expect(Math.max(...growth)).toBe(16);
      expect(urls.created).toBe(130);
      road.arm();
      expect(urls.created).toBe(130);
      road.dispose();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that a letter has left untouched serve again', async () => {
    const test = new TestRoad('mailbox');
    await allMade(test);
    const { created } = test.urls;
    for (let index = 0; index < 10; index++) {
      test.ask((question) => test.road.answer(question, text('x')));
      await allMade(test);
    }
    // A letter revokes half of its bits, more or less.
    expect(test.urls.created - created).toBeLessThan(10 * 100);
  });

  it('do not pile up', async () => {
    const test = new TestRoad('mailbox');
    test.ask((question) => test.road.answer(question, text('x')));
    await allMade(test);
    const { standing } = test.urls;
    for (let index = 0; index < 10; index++) {
      test.ask((question) => test.road.answer(question, text('x')));
      await allMade(test);
    }
    // Give or take what the letter that is read last has left.
    expect(test.urls.standing).toBeLessThan(standing + 130);
  });

  it('are all freed at the end, in the middle of a wait too', async () => {
    const test = new TestRoad('mailbox');
    test.ask((question) => test.road.answer(question, text('x')));
    test.ask(() => test.road.dispose(), 20);
    await nextTask();
    expect(test.urls.standing).toBe(0);
  });

  it('that no worker may fetch are no answer, and no hang', () => {
    const test = new TestRoad('mailbox');
    const token = test.road.arm();
    if (token.kind !== 'mailbox') throw new Error('no mailbox');
    const realm = { ticks: () => 0, sleep: () => undefined, take: () => undefined };
    test.asker = new MailboxAsker(token.set, realm, () => null);
    expect(test.ask()).toEqual({ kind: 'unanswered' });
  });
});
