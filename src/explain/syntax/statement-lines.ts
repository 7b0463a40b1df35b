import type { Source } from '../source';
import type { Token } from './scan';

/** One line as Python counts them: brackets and strings may carry it over several. */
export interface StatementLine {
  readonly tokens: readonly Token[];
  /** Brackets around each token. */
  readonly depths: readonly number[];
  /** Blanks and tabs before the first token. */
  readonly indent: string;
  /** Where it begins, from 1. */
  readonly line: number;
}

/** What a check finds wrong with the text. */
export type { Finding as SyntaxFinding } from '../fault';

export function splitLines(source: Source, tokens: readonly Token[]): readonly StatementLine[] {
  const lines: StatementLine[] = [];
  let current: Token[] = [];
  let depths: number[] = [];
  let depth = 0;
  const end = () => {
    const [first] = current;
    if (first) {
      const line = source.lineOf(first.from);
      const indent = source.text.slice(source.startOf(line), first.from);
      lines.push({ tokens: current, depths, indent, line });
    }
    current = [];
    depths = [];
  };
  for (const token of tokens) {
    if (token.kind === 'newline') {
      if (depth === 0) end();
    } else if (token.kind !== 'comment') {
      if (isCloser(token)) depth = Math.max(0, depth - 1);
      current.push(token);
      depths.push(depth);
      if (isOpener(token)) depth += 1;
    }
  }
  end();
  return lines;
}

export function isOpener(token: Token | undefined): boolean {
  return token?.kind === 'sign' && '([{'.includes(token.text);
}

export function isCloser(token: Token | undefined): boolean {
  return token?.kind === 'sign' && ')]}'.includes(token.text);
}

export function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === 'sign' && token.text === text;
}

export function isWord(token: Token | undefined, text: string): boolean {
  return (token?.kind === 'name' || token?.kind === 'keyword') && token.text === text;
}

const VALUE_KEYWORDS = ['None', 'True', 'False'];

/** Whether a token ends a value: what follows must be an operator. */
export function endsValue(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'keyword') return VALUE_KEYWORDS.includes(token.text);
  return (
    ['name', 'number', 'string'].includes(token.kind) || isCloser(token) || isSign(token, '...')
  );
}

/** Whether a token can only begin a value. */
export function beginsValue(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'keyword') return VALUE_KEYWORDS.includes(token.text);
  return ['name', 'number', 'string'].includes(token.kind);
}

/** The text from one token to another. */
export function textBetween(source: Source, first: Token | undefined, last: Token | undefined) {
  return first && last ? source.text.slice(first.from, last.to) : '';
}
