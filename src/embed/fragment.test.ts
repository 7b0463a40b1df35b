import { describe, expect, it } from 'vitest';
import { parseFragment } from './fragment';

describe('a widget’s link', () => {
  it('carries its code percent-encoded, with or without a version', () => {
    const code = 'print(1 + 1)\nx = "a&b=c#d é"';
    for (const hash of [
      `#code=${encodeURIComponent(code)}`,
      `#v=1&code=${encodeURIComponent(code)}`,
    ])
      expect(parseFragment(hash)).toEqual({ kind: 'parsed', request: { code } });
  });

  it('takes a plus sign for a plus sign', () => {
    expect(parseFragment('#code=1+1')).toEqual({ kind: 'parsed', request: { code: '1+1' } });
  });

  it.each([
    ['', 'no “code=…”'],
    ['#', 'no “code=…”'],
    ['#v=2&code=x', 'version 2'],
    ['#code=%E0%A4%A', 'not percent-encoded'],
    ['#kode=x', 'does not know'],
    ['#code=a&code=b', 'twice'],
  ])('says what is wrong with %j', (hash, reason) => {
    expect(parseFragment(hash)).toMatchObject({
      kind: 'malformed',
      reason: expect.stringContaining(reason) as string,
    });
  });
});
