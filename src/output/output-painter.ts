import type { OutputStream, ShownPiece } from '../protocol/output';
import { formatBytes, formatCount } from '../ui/format';
import { showControls, TerminalLine } from './terminal-line';

/** Lines and characters one block holds at most. */
const BLOCK_LINES = 150;
const BLOCK_CHARS = 12_000;
const LINE_HEIGHT_PX = 20;

/**
 * Draws output into an element by adding to its end, and never as HTML.
 *
 * Lines are held in blocks of bounded size, and within a block in strips of one
 * stream. The browser lays out the block that grows and skips those out of
 * sight (`content-visibility` in output.css), where one long text would be laid
 * out anew for every line.
 */
export class OutputPainter {
  readonly #root: HTMLElement;
  #line = new TerminalLine();
  #block: HTMLElement | null = null;
  #blockLines = 0;
  #blockChars = 0;
  #stream: OutputStream | null = null;
  #strip: HTMLElement | null = null;
  #openText: Text | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
    root.replaceChildren();
  }

  paint(pieces: readonly ShownPiece[]): void {
    for (const piece of pieces) {
      if (piece.stream === 'gap') this.#paintGap(piece.bytes, piece.lines);
      else if (piece.stream === 'stdin') this.#paintEcho(piece.text);
      else this.#paintText(piece.stream, piece.text);
    }
  }

  #paintGap(bytes: number, lines: number): void {
    this.#endStrip();
    this.#endBlock();
    const gap = document.createElement('div');
    gap.className = 'output-gap';
    gap.textContent = `… ${formatCount(lines, 'line')} (${formatBytes(bytes)}) not shown …`;
    this.#root.append(gap);
  }

  #paintText(stream: OutputStream, text: string): void {
    if (stream !== this.#stream) this.#endStrip();
    this.#stream = stream;
    const { settled, open } = this.#line.write(text);
    this.#openText?.remove();
    this.#openText = null;
    let from = 0;
    while (from < settled.length) {
      const to = this.#endOfBlock(settled, from);
      this.#add(settled.slice(from, to), stream);
      from = to;
    }
    if (open !== '') this.#openText = this.#add(open, stream);
  }

  /** What was typed stands behind the line the program asked with, and ends it. */
  #paintEcho(text: string): void {
    if (this.#stream !== 'stdout') this.#endStrip();
    this.#stream = 'stdout';
    this.#line = new TerminalLine();
    this.#openText = null;
    const strip = this.#toStrip('stdout');
    const echo = document.createElement('span');
    echo.className = 'output-echo';
    echo.textContent = showControls(text);
    strip.append(echo);
    this.#blockLines += 1;
    this.#blockChars += text.length;
  }

  /** Where the part of `text` from `from` ends that still fits the block. */
  #endOfBlock(text: string, from: number): number {
    if (this.#isFull) this.#endBlock();
    let at = from;
    while (at < text.length && !this.#isFull) {
      const next = text.indexOf('\n', at) + 1;
      this.#blockLines += 1;
      this.#blockChars += next - at;
      at = next;
    }
    return at;
  }

  get #isFull(): boolean {
    return this.#blockLines >= BLOCK_LINES || this.#blockChars >= BLOCK_CHARS;
  }

  #add(text: string, stream: OutputStream): Text {
    const node = document.createTextNode(text);
    this.#toStrip(stream).append(node);
    return node;
  }

  #toStrip(stream: OutputStream): HTMLElement {
    this.#block ??= this.#append(this.#root, 'output-block');
    this.#strip ??= this.#append(this.#block, `output-strip output-strip--${stream}`);
    return this.#strip;
  }

  #append(parent: HTMLElement, className: string): HTMLElement {
    const element = document.createElement('div');
    element.className = className;
    parent.append(element);
    return element;
  }

  /** A block that will not grow any more need not be laid out where it is not seen. */
  #endBlock(): void {
    const height = this.#blockLines * LINE_HEIGHT_PX;
    this.#block?.style.setProperty('contain-intrinsic-size', `auto ${height}px`);
    if (this.#isFull) this.#block?.classList.add('output-block--ended');
    this.#block = null;
    this.#blockLines = 0;
    this.#blockChars = 0;
    this.#strip = null;
  }

  #endStrip(): void {
    this.#strip = null;
    this.#openText = null;
    this.#line = new TerminalLine();
    this.#stream = null;
  }
}
