import { describe, expect, it } from 'vitest';
import { LibraryShelf, mayImport } from './library-shelf';

const BYTES = new Uint8Array([1]);

describe('the shelf of the standard library', () => {
  it('loads once, however many wait', async () => {
    let loads = 0;
    const shelf = new LibraryShelf(async () => {
      loads += 1;
      return BYTES;
    });
    shelf.fetchAhead();
    expect(shelf.bytes).toBeNull();
    expect(await Promise.all([shelf.fetch(), shelf.fetch()])).toEqual([BYTES, BYTES]);
    expect(shelf.bytes).toBe(BYTES);
    expect(loads).toBe(1);
  });

  it('tries again after a failure, and tells whoever waits why', async () => {
    const answers = [Promise.reject(new Error('no connection')), Promise.resolve(BYTES)];
    const shelf = new LibraryShelf(() => answers.shift() ?? Promise.reject(new Error('asked')));
    await expect(shelf.fetch()).rejects.toThrow('no connection');
    expect(await shelf.fetch()).toBe(BYTES);
  });

  it('holds nothing where nobody loads one', async () => {
    expect(await new LibraryShelf(undefined).fetch()).toBeNull();
  });
});

describe('code that may import', () => {
  it.each(['import re', 'from math import pi', '__import__("re")', 'def f():\n  import os'])(
    'is seen: %j',
    (code) => expect(mayImport(code)).toBe(true),
  );

  it('is not a program without the word', () => expect(mayImport('print(1)')).toBe(false));
});
