import { describe, expect, it } from 'vitest';
import { GrowingSet } from './growing-set';
import { fromBits, parseLetter, toBits, writeLetter } from './mailbox-letter';
import { FakeBlobUrls } from './testing/fake-blob-urls';

const URL_TEXT = 'blob:null/00f1a2b3-c4d5-4e6f-8091-ffeeddccbbaa';

describe('the bits of a blob URL', () => {
  it('are those of its UUID, first digit first', () => {
    const bits = toBits(URL_TEXT);
    expect(bits).toHaveLength(128);
    expect(bits.slice(8, 16)).toEqual([true, true, true, true, false, false, false, true]);
  });

  it('spell it again beside another URL of the page', () => {
    const sibling = 'blob:null/11111111-2222-4333-8444-555555555555';
    expect(fromBits(toBits(URL_TEXT), sibling)).toBe(URL_TEXT);
  });

  it('are not guessed for a URL of another form', () => {
    expect(() => toBits('blob:null/42')).toThrow('does not end in a UUID');
  });
});

describe('a letter', () => {
  const next = new GrowingSet(new FakeBlobUrls(), []).finish();
  const join = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

  it.each([null, new Uint8Array(0), Uint8Array.of(0, 255, 10)])(
    'with %j reads as it was written',
    (bytes) => {
      const letter = { question: 7, bytes, next };
      expect(parseLetter(join(writeLetter(letter)))).toEqual(letter);
    },
  );

  it('that is cut off or something else is none', () => {
    const whole = join(writeLetter({ question: 7, bytes: null, next }));
    expect(parseLetter(whole.subarray(0, 3))).toBeNull();
    expect(parseLetter(whole.subarray(0, -1))).toBeNull();
    expect(parseLetter(Uint8Array.of(2, 0, 0, 0, 0x7b, 0x7d))).toBeNull();
    expect(parseLetter(Uint8Array.of(255, 255, 255, 255, 0x7b))).toBeNull();
  });

  it('whose next set is none is none', () => {
    const short = { ...next, bits: next.bits.slice(1) };
    expect(parseLetter(join(writeLetter({ question: 7, bytes: null, next: short })))).toBeNull();
    const foreign = { ...next, ready: ['https://example.org/', next.ready[1]] as const };
    expect(parseLetter(join(writeLetter({ question: 7, bytes: null, next: foreign })))).toBeNull();
  });
});
