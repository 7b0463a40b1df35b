import { BUILTINS, KEYWORDS } from '../known-words';
import type { Source } from '../source';
import { suggest } from '../suggest';
import { message } from '../texts/texts';
import type { Token } from './scan';
import {
  beginsValue,
  isSign,
  isWord,
  type StatementLine,
  type SyntaxFinding,
  textBetween,
} from './statement-lines';

/** Words that begin a statement in other languages. */
const FOREIGN: Readonly<Record<string, string>> = {
  function: 'def',
  func: 'def',
  fn: 'def',
  fun: 'def',
  sub: 'def',
  define: 'def',
  procedure: 'def',
  foreach: 'for',
  include: 'import',
  using: 'import',
  require: 'import',
  catch: 'except',
  throw: 'raise',
  echo: 'print',
  switch: 'if',
  unless: 'if',
  do: 'while',
  until: 'while',
};

const DECLARATIONS = 'let var const int float double string str bool boolean auto dim String'.split(
  ' ',
);

/** What is wrong with the word a statement begins with. */
export function checkFirstWord(line: StatementLine, source: Source): SyntaxFinding | null {
  const [first, second] = line.tokens;
  if (!first) return null;
  if (isWord(first, 'else') && isWord(second, 'if') && second) {
    return elseIf('else if', { from: first.from, to: second.to });
  }
  if (first.kind !== 'name') return null;
  const endsWithColon = isSign(line.tokens.at(-1), ':') && line.depths.at(-1) === 0;
  const isAlone = line.tokens.length === 2 && endsWithColon;
  const isFollowed = second !== undefined && beginsValue(second);
  const isBlock = endsWithColon && !isSign(second, '=') && !isSign(second, ':');
  if (!isAlone && !isFollowed && !isBlock) return null;
  if (/^(elseif|elsif|elif|elsif)$/i.test(first.text)) return elseIf(first.text, first);
  return (
    callWithoutBrackets(line, source) ??
    foreignWord(line) ??
    misspelt(line, isBlock || isAlone) ??
    nameWithSpace(line, source)
  );
}

function elseIf(word: string, spot: { from: number; to: number }): SyntaxFinding {
  return {
    what: message('else-if', { word }),
    spot,
    tries: [message('try-instead', { right: 'elif' })],
  };
}

/** `print "hello"`. */
function callWithoutBrackets({ tokens }: StatementLine, source: Source): SyntaxFinding | null {
  const [first, second] = tokens;
  if (!first || !second || !beginsValue(second)) return null;
  const code = `${first.text}(${textBetween(source, second, tokens.at(-1))})`;
  if (first.text === 'print') {
    return {
      what: message('print-brackets', { word: 'print' }),
      spot: first,
      tries: [message('try-print', { code })],
    };
  }
  if (!BUILTINS.includes(first.text) || second.kind === 'name') return null;
  return {
    what: message('call-brackets', { word: first.text }),
    spot: first,
    tries: [message('try-instead', { right: code })],
  };
}

function foreignWord({ tokens }: StatementLine): SyntaxFinding | null {
  const [first, second, third] = tokens;
  if (!first) return null;
  if (DECLARATIONS.includes(first.text) && second?.kind === 'name') {
    const isDeclared = third === undefined || isSign(third, '=') || isSign(third, ';');
    if (isDeclared) return extraWord(first);
  }
  const right = Object.hasOwn(FOREIGN, first.text) ? FOREIGN[first.text] : undefined;
  if (right === undefined) return null;
  return {
    what: message('word-foreign', { word: first.text, right }),
    spot: first,
    tries: [message('try-instead', { right })],
  };
}

export function extraWord(spot: Token): SyntaxFinding {
  return {
    what: message('word-extra', { word: spot.text }),
    spot,
    tries: [message('try-remove', { code: spot.text })],
  };
}

const STATEMENT_WORDS = KEYWORDS.filter(
  (word) => !/^(False|None|True|and|as|in|is|not|or|lambda|await)$/.test(word),
);
const BLOCK_WORDS = 'for if elif else while def class try except finally with async'.split(' ');

function misspelt({ tokens }: StatementLine, isBlock: boolean): SyntaxFinding | null {
  const [first] = tokens;
  if (!first) return null;
  const words = isBlock ? BLOCK_WORDS : STATEMENT_WORDS;
  const has = (word: string) => tokens.some((token) => isWord(token, word));
  const likely = has('import') ? ['from'] : has('in') ? ['for'] : [];
  const right = suggest(first.text, [...likely, ...words]);
  if (right === null) return null;
  return {
    what: message('word-misspelt', { word: first.text, right }),
    spot: first,
    tries: [message('try-instead', { right })],
  };
}

/** `my name = "Ann"`. */
function nameWithSpace({ tokens }: StatementLine, source: Source): SyntaxFinding | null {
  const end = tokens.findIndex((token) => token.kind !== 'name');
  if (end < 2 || !isSign(tokens[end], '=')) return null;
  const spot = { from: tokens[0]?.from ?? 0, to: tokens[end - 1]?.to ?? 0 };
  const name = source.of(spot);
  return {
    what: message('name-space', { name }),
    spot,
    tries: [message('try-underscore', { name: name.replace(/\s+/g, '_') })],
  };
}

/** A word of Python's own where a name must stand. */
export function checkKeywordAsName({ tokens }: StatementLine): SyntaxFinding | null {
  const index = tokens.findIndex((token, at) => {
    if (token.kind !== 'keyword' || /^(await|async)$/.test(token.text)) return false;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (at === 0) return isSign(after, '=');
    if (isWord(before, 'def') || isWord(before, 'class')) return true;
    if (isWord(before, 'for') && !isWord(after, 'in')) return false;
    return (isWord(before, 'for') || isWord(before, 'as')) && token.text !== 'in';
  });
  const spot = tokens[index];
  if (!spot) return null;
  return {
    what: message('keyword-name', { word: spot.text }),
    spot,
    tries: [message('try-other-name', { name: `${spot.text}_` })],
  };
}

/** `2nd`, `007`. */
export function checkNumbers({ tokens }: StatementLine, source: Source): SyntaxFinding | null {
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'number') continue;
    const next = tokens[index + 1];
    if (next?.kind === 'name' && next.from === token.to) {
      const spot = { from: token.from, to: next.to };
      const name = source.of(spot);
      return {
        what: message('name-digit', { name }),
        spot,
        tries: [message('try-letter-first', { name })],
      };
    }
    if (/^0+[1-9]\d*$/.test(token.text)) {
      return {
        what: message('leading-zero', { number: token.text }),
        spot: token,
        tries: [message('try-instead', { right: token.text.replace(/^0+/, '') })],
      };
    }
  }
  return null;
}
