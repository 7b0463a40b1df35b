import type { Source } from '../source';
import { message } from '../texts/texts';
import { isSign, type StatementLine, type SyntaxFinding } from './statement-lines';

/** Which statements a following part belongs to, and the one to name. */
const PARTNERS: Readonly<Record<string, readonly string[]>> = {
  elif: ['if', 'elif'],
  else: ['if', 'elif', 'for', 'while', 'except', 'try'],
  except: ['try', 'except'],
  finally: ['try', 'except', 'else'],
};

/**
 * Holds the indentation of each line against those before it.
 *
 * Lines are given one after another; each is checked before what stands in it.
 */
export class IndentationCheck {
  readonly #source: Source;
  /** The indentations that are open, the outermost first, with the last statement's word at each. */
  #levels: { indent: string; word: string; line: StatementLine | null }[] = [
    { indent: '', word: '', line: null },
  ];
  #previous: StatementLine | null = null;

  constructor(source: Source) {
    this.#source = source;
  }

  check(line: StatementLine): SyntaxFinding | null {
    const found = this.#compare(line) ?? this.#checkPartner(line);
    const top = this.#levels.at(-1);
    if (top) {
      const [first, second] = line.tokens;
      top.word = (first?.text === 'async' ? second?.text : first?.text) ?? '';
      top.line = line;
    }
    this.#previous = line;
    return found;
  }

  /** What is missing when the program is over. */
  finish(): SyntaxFinding | null {
    const last = this.#previous;
    if (!last || !opensBlock(last)) return this.#openTry(0, null);
    const word = last.tokens[0]?.text ?? '';
    return {
      what: message('body-none', { word }),
      spot: { from: last.tokens[0]?.from ?? 0, to: last.tokens.at(-1)?.to ?? 0 },
      tries: [message('try-pass-word', { word: 'pass' })],
    };
  }

  #compare(line: StatementLine): SyntaxFinding | null {
    const { indent } = line;
    const top = this.#levels.at(-1)?.indent ?? '';
    const spot = this.#indentSpot(line);
    const isMixed = !indent.startsWith(top) && !top.startsWith(indent);
    if (isMixed || (/\t/.test(indent) && / /.test(indent) && indent !== top)) {
      return { what: message('tabs-mixed'), spot, tries: [message('try-spaces')] };
    }
    const header = this.#previous && opensBlock(this.#previous) ? this.#previous : null;
    const isDeeper = indent.length > top.length;
    if (header && !isDeeper) return bodyMissing(this.#source, line, header);
    if (isDeeper && !header) {
      return { what: message('indent-extra'), spot, tries: [message('try-unindent')] };
    }
    if (isDeeper) {
      this.#levels.push({ indent, word: '', line: null });
      return null;
    }
    const at = this.#levels.findIndex((level) => level.indent === indent);
    if (at === -1) return { what: message('dedent-other'), spot, tries: [message('try-align')] };
    const unfinished = this.#openTry(at, line);
    this.#levels = this.#levels.slice(0, at + 1);
    return unfinished;
  }

  /** A `try` at this depth or deeper that this line leaves without its `except`. */
  #openTry(depth: number, line: StatementLine | null): SyntaxFinding | null {
    const open = this.#levels.findIndex(({ word }, at) => at >= depth && word === 'try');
    if (open === -1 || !this.#previous) return null;
    const first = line?.tokens[0];
    if (open === depth && /^(except|finally|else)$/.test(first?.text ?? '')) return null;
    const header = this.#levels[open]?.line?.tokens[0];
    return {
      what: message('try-alone', { word: 'try' }),
      spot: first ?? header ?? null,
      tries: [message('try-except', { word: 'except' })],
    };
  }

  #checkPartner(line: StatementLine): SyntaxFinding | null {
    const [first] = line.tokens;
    const partners = first?.kind === 'keyword' ? PARTNERS[first.text] : undefined;
    if (!first || !partners || partners.includes(this.#levels.at(-1)?.word ?? '')) return null;
    const partner = partners[0] ?? '';
    return {
      what: message('else-alone', { word: first.text, partner }),
      spot: first,
      tries: [message('try-else-place', { word: first.text, partner })],
    };
  }

  #indentSpot(line: StatementLine) {
    const from = this.#source.startOf(line.line);
    return { from, to: from + line.indent.length };
  }
}

function bodyMissing(source: Source, line: StatementLine, header: StatementLine): SyntaxFinding {
  const word = header.tokens[0]?.text ?? '';
  const from = line.tokens[0]?.from ?? 0;
  const place = source.lines[line.line - 1] ?? '';
  return {
    what: message('body-missing', { word, line: String(header.line) }),
    spot: { from, to: source.startOf(line.line) + place.trimEnd().length },
    tries: [message('try-indent')],
  };
}

/** Whether the line ends with the colon of a block. */
export function opensBlock({ tokens, depths }: StatementLine): boolean {
  return isSign(tokens.at(-1), ':') && depths.at(-1) === 0;
}
