import { parser } from '@lezer/python';
import type { Columns, Place } from './explanation';

/** A node of the syntax tree. */
export type Node = ReturnType<typeof parser.parse>['topNode'];

/** A stretch of a program's text, as offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Nodes of one line that are looked at: a longer one is data. */
const MOST_NODES = 500;

/** The text of a cell with its tree, which a parser that tolerates mistakes has made. */
export class Source {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly #starts: readonly number[];
  readonly #top: Node;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.lines = text.split('\n');
    let at = 0;
    this.#starts = this.lines.map((line) => {
      const start = at;
      at += line.length + 1;
      return start;
    });
    this.#top = parser.parse(text).topNode;
  }

  /** The line of an offset, from 1. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.text.length;
  }

  of(node: Span): string {
    return this.text.slice(node.from, node.to);
  }

  /** A span as a place: of a span over several lines, what stands on the first. */
  placeOf({ from, to }: Span): Place {
    const line = this.lineOf(from);
    const text = this.lines[line - 1] ?? '';
    const start = this.startOf(line);
    const end = Math.min(to, start + text.length);
    return this.place(line, { from: from - start + 1, to: Math.max(end, from) - start + 1 });
  }

  place(line: number, columns: Columns | null = null): Place {
    return { file: this.file, line, columns, text: this.lines[line - 1] ?? '' };
  }

  /** All nodes of some kinds, in the order of the text, an outer one before what it holds. */
  nodes(...names: readonly string[]): readonly Node[] {
    const found: Node[] = [];
    this.#top.cursor().iterate((node) => {
      if (names.includes(node.name)) found.push(node.node);
    });
    return found;
  }

  /** The same, of those that begin on a line, or that go over it where none begins there. */
  nodesOn(line: number, ...names: readonly string[]): readonly Node[] {
    const all = this.nodes(...names);
    const beginning = all.filter((node) => this.lineOf(node.from) === line);
    if (beginning.length > 0) return beginning.slice(0, MOST_NODES);
    return all
      .slice(0, MOST_NODES)
      .filter((node) => this.lineOf(node.from) < line && this.lineOf(node.to) >= line);
  }
}

/** The children of a node. */
export function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** The nearest node around `node` of one of these kinds. */
export function around(node: Node, ...names: readonly string[]): Node | null {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (names.includes(outer.name)) return outer;
  }
  return null;
}
