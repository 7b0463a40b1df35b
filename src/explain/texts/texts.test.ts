import { describe, expect, it } from 'vitest';
import { toPlainText } from '../rich';
import { LANGUAGES, toLanguage } from './languages';
import { ENGLISH, message, say, type TextKey } from './texts';

/** Takes any parameter, as if it had been given: a text, a list of one, or a number. */
const ANY = new Proxy({}, { get: (_, name) => sample(String(name)) });

function sample(name: string): unknown {
  if (name === 'names' || name === 'modules') return ['one', 'two'];
  if (['takes', 'given', 'value'].includes(name)) return 2;
  if (name === 'length') return 3;
  return name === 'look' ? 'quote' : `<${name}>`;
}

const keys = Object.keys(ENGLISH) as readonly TextKey[];

describe.each(Object.entries(LANGUAGES))('the texts in %s', (_, texts) => {
  it.each(keys)('say %s', (key) => {
    const text = texts[key] as (parameters: object) => ReturnType<typeof say>;
    const said = toPlainText(text(ANY), '`');
    expect(said).not.toContain('undefined');
    expect(said).toMatch(/^[\p{Lu}`<0-9]/u);
    // A sentence ends, or the code that it leads to does.
    expect(said).toMatch(/[.?`]$/);
    expect(said).not.toMatch(/\.\.$| {2}/);
  });

  it('show the same code in each language', () => {
    for (const key of keys) {
      const codes = [ENGLISH, texts].map((all) => {
        const text = all[key] as (parameters: object) => ReturnType<typeof say>;
        return text(ANY)
          .flatMap((part) => (part.kind === 'code' ? [part.text] : []))
          .sort();
      });
      expect(codes[1], key).toEqual(codes[0]);
    }
  });
});

describe('the texts', () => {
  it('have one and many', () => {
    const few = message('arguments-many', { function: 'f', takes: 1, given: 2 });
    expect(toPlainText(say(ENGLISH, few))).toBe('f takes 1 value, but was given 2 values.');
    expect(toPlainText(say(LANGUAGES.de, few))).toBe('f nimmt 1 Wert, hat aber 2 Werte bekommen.');
  });

  it('show long values short and on one line', () => {
    const said = say(ENGLISH, message('int-text', { text: `${'a'.repeat(100)}\nb` }));
    const code = said.find(({ kind }) => kind === 'code')?.text ?? '';
    expect(code).toHaveLength(60);
    expect(code).toMatch(/a…$/);
  });

  it.each([
    ['de-AT', 'de'],
    ['de_DE.UTF-8', 'de'],
    ['en', 'en'],
    ['C', 'en'],
    ['fr', 'en'],
    [null, 'en'],
  ])('are chosen for %s', (tag, language) => {
    expect(toLanguage(tag)).toBe(language);
  });
});
