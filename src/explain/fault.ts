import type { Variable } from '../protocol/listings';
import type { PythonException } from '../protocol/outcome';
import type { KnownNames, Place } from './explanation';
import type { DefinedFunction } from './program';
import { functionsOf } from './program';
import type { Node, Source, Span } from './source';
import type { Message } from './texts/texts';

/** An exception, and what is known of the place it comes from. */
export interface Fault {
  readonly exception: PythonException;
  /** The cell it comes from; null where that is none of the sources. */
  readonly source: Source | null;
  /** The line in it, or 0. */
  readonly line: number;
  /** The function it happened in; null for the cell itself. */
  readonly block: string | null;
  /** Whether the exception comes from that very line, and not out of a module called there. */
  readonly isInnermost: boolean;
  readonly sources: readonly Source[];
  readonly known: KnownNames;
}

/** What a rule finds out. */
export interface Finding {
  readonly what: Message;
  /** What is to be marked; null for the whole line. */
  readonly spot: Span | null;
  readonly tries: readonly (Message | null)[];
  /** Where it is not the fault's own place. */
  readonly place?: Place;
}

/** What a message holds, by name; a name that is not in it is an empty text. */
export type Groups = Readonly<Record<string, string | undefined>>;

export type Rule = (fault: Fault, groups: Groups) => Finding | null;

/** Nodes of the fault's line. */
export function onLine(fault: Fault, ...names: readonly string[]): readonly Node[] {
  return fault.source?.nodesOn(fault.line, ...names) ?? [];
}

export function textOf(fault: Fault, node: Span): string {
  return fault.source?.of(node) ?? '';
}

/** A variable of the session: what functions keep to themselves is not known. */
export function variableOf(fault: Fault, name: string): Variable | null {
  return fault.known.variables.find((variable) => variable.name === name) ?? null;
}

/** A function of any cell, the latest first; `owner` for a method. */
export function definitionOf(
  fault: Fault,
  name: string,
  owner: string | null = null,
): DefinedFunction | null {
  const all = fault.sources.flatMap(functionsOf).filter((defined) => defined.name === name);
  return (
    all.findLast((defined) => owner !== null && defined.owner === owner) ??
    all.findLast((defined) => defined.source === fault.source) ??
    all.at(-1) ??
    null
  );
}
