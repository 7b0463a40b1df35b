import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../src/explain/patterns';

const ENGINE = new URL('../../public/engine/micropython.wasm', import.meta.url);

/** What stands in the module's data: its texts of two words and more, sorted. */
function textsOf(wasm: Buffer): readonly string[] {
  const texts = new Set<string>();
  for (const data of dataOf(wasm)) {
    for (const text of data.toString('latin1').split('\0')) {
      const isText = /^[\x20-\x7e]{4,}$/.test(text) && /\S \S/.test(text);
      // The compiler's name is in platform.python_compiler() and no message.
      if (isText && !/^[<" ]|^Clang /.test(text)) texts.add(text);
    }
  }
  return [...texts].sort();
}

const DATA_SECTION = 11;
const PASSIVE = 1;
const WITH_MEMORY = 2;

function* dataOf(wasm: Buffer): Generator<Buffer> {
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = wasm[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  };
  while (at < wasm.length) {
    const section = wasm[at++];
    const size = number();
    const end = at + size;
    if (section === DATA_SECTION) {
      for (let left = number(); left > 0; left--) {
        const kind = number();
        if (kind === WITH_MEMORY) number();
        if (kind !== PASSIVE) {
          at += 1; // i32.const
          number();
          at += 1; // end
        }
        const length = number();
        yield wasm.subarray(at, at + length);
        at += length;
      }
    }
    at = end;
  }
}

/** A message as a program could meet it. */
function fill(text: string): string {
  return text
    .replace(/%q|%s/g, 'int')
    .replace(/%[du]/g, '2')
    .replace(/%c/g, 'd')
    .replace(/0x%x/g, '0x1');
}

/** Forms that take any message say nothing of this one. */
const TAKES_ALL = new Set(['.', '^', '^$', '^(?<said>.+)$', '^(?<said>.*)$', '^(?<key>.*)$']);

function hasPattern(message: string): boolean {
  return PATTERNS.some(({ forms }) =>
    forms.some((form) => !TAKES_ALL.has(form.source) && form.test(fill(message))),
  );
}

/** What `src/explain/syntax` knows of the text by itself. */
const OF_SYNTAX =
  /^(invalid syntax|unexpected indent|unindent doesn't match.*|'break'\/'continue' outside loop|'return' outside function|argument name reused|non-default argument follows.*|positional arg after keyword arg)$/;

/**
 * `npm run messages` writes both files anew. Read what it changes: a message that is in the
 * second has only Python's own words, and may deserve a pattern in src/explain/patterns.ts.
 */
describe('the messages of the module', () => {
  const texts = textsOf(readFileSync(ENGINE));

  it('are those that were looked at', async () => {
    await expect(`${texts.join('\n')}\n`).toMatchFileSnapshot('messages/all.txt');
  });

  it('have an explanation of their own, or are known to have none', async () => {
    const general = texts.filter((text) => !hasPattern(text) && !OF_SYNTAX.test(text));
    await expect(`${general.join('\n')}\n`).toMatchFileSnapshot('messages/general-words.txt');
  });

  it('are found at all', () => {
    expect(texts).toContain("'return' outside function");
    expect(texts.length).toBeGreaterThan(100);
  });
});
