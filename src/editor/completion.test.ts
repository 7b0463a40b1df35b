import { describe, expect, it } from 'vitest';
import { dottedNameAtEnd, lastPart } from './completion';

describe('the name before the cursor', () => {
  it('takes the whole dotted name', () => {
    expect(dottedNameAtEnd('x = math.s')).toBe('math.s');
    expect(dottedNameAtEnd('a.b.')).toBe('a.b.');
  });

  it('is empty where there is no name', () => {
    expect(dottedNameAtEnd('x = ')).toBe('');
    expect(dottedNameAtEnd('12')).toBe('');
  });

  it('knows names of other alphabets', () => {
    expect(dottedNameAtEnd('größe')).toBe('größe');
  });
});

describe('the name that is put in', () => {
  it.each(['sqrt', 'math.sqrt'])('is the last part of %s', (name) => {
    expect(lastPart(name)).toBe('sqrt');
  });
});
