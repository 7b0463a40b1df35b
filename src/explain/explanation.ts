import type { Variable } from '../protocol/listings';
import type { Message } from './texts/texts';

/** A part of a line: columns from 1 in UTF-16 units, `to` behind the last. */
export interface Columns {
  readonly from: number;
  readonly to: number;
}

export interface Place {
  /** The cell's name. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Null where only the line is known. */
  readonly columns: Columns | null;
  /** The line's text. */
  readonly text: string;
}

/** What a teacher would say to the end of a run. */
export interface Explanation {
  readonly what: Message;
  readonly place: Place | null;
  /** One or two things to try, the likeliest first. */
  readonly tries: readonly Message[];
}

/** The names that a session knows. */
export interface KnownNames {
  readonly variables: readonly Variable[];
  /** What may be used without anything before it: variables, builtins, modules imported. */
  readonly names: readonly string[];
  /** Attributes by the dotted name, or the type, that has them. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly files: readonly string[];
}

export const NO_NAMES: KnownNames = { variables: [], names: [], attributes: {}, files: [] };

export interface ExplainContext {
  /** The cell that was run. */
  readonly file: string;
  /** The code of the cells by their names, as it was run. */
  readonly sources: Readonly<Record<string, string>>;
  readonly known: KnownNames;
}
