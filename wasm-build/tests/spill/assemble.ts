// Small modules, put together by hand.

import { concat, signed, unsigned } from '../../lib/spill/binary.mjs';
import { I32, OP } from '../../lib/spill/instructions.mjs';

/** All values are i32. */
export interface Signature {
  readonly name: string;
  readonly params?: number;
  readonly results?: number;
}

export interface WasmFunction extends Signature {
  /** Besides the parameters. */
  readonly locals?: number;
  /** Without the `end` of the function. */
  readonly code: readonly number[];
  readonly isExported?: boolean;
  readonly isInTable?: boolean;
}

type Bytes = readonly number[];

const textBytes = (text: string): Bytes => [...new TextEncoder().encode(text)];
const name = (text: string): Bytes => [...unsigned(textBytes(text).length), ...textBytes(text)];
const list = (items: readonly Bytes[]): Bytes => [...unsigned(items.length), ...items.flat()];
const sized = (content: Bytes): Bytes => [...unsigned(content.length), ...content];
const section = (id: number, content: Bytes): Bytes => [id, ...sized(content)];

/** Where the C stack starts; it grows down. */
export const STACK_TOP = 4096;

const signatureBytes = ({ params = 0, results = 0 }: Partial<Signature>): Bytes => [
  0x60,
  ...list(Array<Bytes>(params).fill([I32])),
  ...list(Array<Bytes>(results).fill([I32])),
];

const bodyBytes = ({ locals = 0, code }: WasmFunction): Bytes =>
  sized([...list([[...unsigned(locals), I32]]), ...code, OP.end]);

/**
 * A module with one page of memory, the global `__stack_pointer`, a table, and a tag without
 * parameters. Function N has type N.
 */
export function assemble(
  imports: readonly Signature[],
  functions: readonly WasmFunction[],
): Uint8Array<ArrayBuffer> {
  const all: readonly Signature[] = [...imports, ...functions];
  const indexOf = (func: Signature): Bytes => unsigned(all.indexOf(func));
  const inTable = functions.filter(({ isInTable }) => isInTable);
  const exported = functions.filter(({ isExported = false }) => isExported);
  return concat([
    [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    section(1, list([...all.map(signatureBytes), signatureBytes({})])),
    section(2, list(imports.map((it) => [...name('host'), ...name(it.name), 0, ...indexOf(it)]))),
    section(3, list(functions.map(indexOf))),
    section(4, list([[0x70, 0, ...unsigned(inTable.length)]])),
    section(5, list([[0, 1]])),
    section(13, list([[0, ...unsigned(all.length)]])),
    section(6, list([[I32, 1, OP.i32Const, ...signed(STACK_TOP), OP.end]])),
    section(
      7,
      list([
        ...exported.map((func) => [...name(func.name), 0, ...indexOf(func)]),
        [...name('memory'), 2, 0],
        [...name('stack'), 3, 0],
      ]),
    ),
    section(9, list([[0, OP.i32Const, 0, OP.end, ...list(inTable.map(indexOf))]])),
    section(10, list(functions.map(bodyBytes))),
    section(0, [
      ...name('name'),
      ...section(1, list(all.map((func) => [...indexOf(func), ...name(func.name)]))),
      ...section(7, list([[0, ...name('__stack_pointer')]])),
    ]),
  ]);
}
