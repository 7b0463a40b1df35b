import type { MailboxSet } from '../protocol/worker-api';
import type { Answer, Asker, AskerRealm, Question } from './asker';
import { fetchBlob } from './fetch-blob';
import { fromBits, type Letter, parseLetter } from './mailbox-letter';

/**
 * Time between two looks into the mailbox, each of which costs 0.1 to 2 ms: short
 * at first, for answers that come at once, then as long as Stop allows.
 */
const SHORTEST_LOOK_MS = 1;
const LONGEST_LOOK_MS = 25;
const SHARE_OF_WAIT = 0.1;

/** Waits for letters behind blob URLs. */
export class MailboxAsker implements Asker {
  #set: MailboxSet;
  #asked = 0;

  constructor(
    set: MailboxSet,
    private readonly realm: AskerRealm,
    private readonly fetch: (url: string) => Uint8Array | null = fetchBlob,
  ) {
    this.#set = set;
  }

  ask({ put, isStopRequested, deadlineMs = Number.POSITIVE_INFINITY }: Question): Answer {
    const question = ++this.#asked;
    const askedAt = this.realm.ticks();
    put(question);
    for (let looks = 0; ; looks++) {
      if (this.fetch(this.#set.ready[looks % 2 === 0 ? 0 : 1]) === null) {
        const letter = this.#readLetter();
        if (!letter) return { kind: 'unanswered' };
        this.realm.take(letter.question, letter.bytes?.length ?? 0);
        this.#set = letter.next;
        if (letter.question !== question) continue;
        return letter.bytes ? { kind: 'answered', bytes: letter.bytes } : { kind: 'unanswered' };
      }
      if (isStopRequested()) return { kind: 'stopped' };
      const waitedMs = this.realm.ticks() - askedAt;
      if (waitedMs >= deadlineMs) return { kind: 'expired' };
      this.realm.sleep(Math.min(toLookMs(waitedMs), deadlineMs - waitedMs));
    }
  }

  /** Null where there is none, which is so on a page that lets nobody fetch from a blob. */
  #readLetter(): Letter | null {
    const { bits, ready } = this.#set;
    const url = fromBits(
      bits.map((bit) => this.fetch(bit) === null),
      ready[0],
    );
    const data = this.fetch(url);
    return data && parseLetter(data);
  }
}

function toLookMs(waitedMs: number): number {
  return Math.min(LONGEST_LOOK_MS, Math.max(SHORTEST_LOOK_MS, waitedMs * SHARE_OF_WAIT));
}
