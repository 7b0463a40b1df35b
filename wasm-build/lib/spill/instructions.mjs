// Instructions: their lengths, and what they take from the operand stack and leave there.

import { Reader } from './binary.mjs';

export const OP = {
  unreachable: 0x00,
  nop: 0x01,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  try: 0x06,
  catch: 0x07,
  throw: 0x08,
  rethrow: 0x09,
  end: 0x0b,
  br: 0x0c,
  brIf: 0x0d,
  brTable: 0x0e,
  return: 0x0f,
  call: 0x10,
  callIndirect: 0x11,
  delegate: 0x18,
  catchAll: 0x19,
  drop: 0x1a,
  select: 0x1b,
  localGet: 0x20,
  localSet: 0x21,
  localTee: 0x22,
  globalGet: 0x23,
  globalSet: 0x24,
  i32Load: 0x28,
  i64Load: 0x29,
  i32Load8S: 0x2c,
  i64Load16U: 0x33,
  i32Store: 0x36,
  i64Store: 0x37,
  memorySize: 0x3f,
  memoryGrow: 0x40,
  i32Const: 0x41,
  i64Const: 0x42,
  f32Const: 0x43,
  f64Const: 0x44,
  i32Eqz: 0x45,
  i32Popcnt: 0x69,
  i32Add: 0x6a,
  i32Sub: 0x6b,
  i32Mul: 0x6c,
  i32RemU: 0x70,
  i32And: 0x71,
  i32Or: 0x72,
  i32Xor: 0x73,
  i32Shl: 0x74,
  i32ShrS: 0x75,
  i32ShrU: 0x76,
  i32TruncF32S: 0xa8,
  i32TruncF64U: 0xab,
  i64TruncF32S: 0xae,
  i64TruncF64U: 0xb1,
  i32Extend8S: 0xc0,
  i32Extend16S: 0xc1,
};

export const I32 = 0x7f;
export const I64 = 0x7e;
const F32 = 0x7d;
const F64 = 0x7c;
export const NO_RESULT = 0x40;

/** `[first, last, taken, left]`: i and I are the integers, f and F the floats of 32 and 64 bits. */
const EFFECTS = [
  [0x28, 0x28, 'i', 'i'],
  [0x29, 0x29, 'i', 'I'],
  [0x2a, 0x2a, 'i', 'f'],
  [0x2b, 0x2b, 'i', 'F'],
  [0x2c, 0x2f, 'i', 'i'],
  [0x30, 0x35, 'i', 'I'],
  [0x36, 0x36, 'ii', ''],
  [0x37, 0x37, 'iI', ''],
  [0x38, 0x38, 'if', ''],
  [0x39, 0x39, 'iF', ''],
  [0x3a, 0x3b, 'ii', ''],
  [0x3c, 0x3e, 'iI', ''],
  [0x3f, 0x3f, '', 'i'],
  [0x40, 0x40, 'i', 'i'],
  [0x41, 0x41, '', 'i'],
  [0x42, 0x42, '', 'I'],
  [0x43, 0x43, '', 'f'],
  [0x44, 0x44, '', 'F'],
  [0x45, 0x45, 'i', 'i'],
  [0x46, 0x4f, 'ii', 'i'],
  [0x50, 0x50, 'I', 'i'],
  [0x51, 0x5a, 'II', 'i'],
  [0x5b, 0x60, 'ff', 'i'],
  [0x61, 0x66, 'FF', 'i'],
  [0x67, 0x69, 'i', 'i'],
  [0x6a, 0x78, 'ii', 'i'],
  [0x79, 0x7b, 'I', 'I'],
  [0x7c, 0x8a, 'II', 'I'],
  [0x8b, 0x91, 'f', 'f'],
  [0x92, 0x98, 'ff', 'f'],
  [0x99, 0x9f, 'F', 'F'],
  [0xa0, 0xa6, 'FF', 'F'],
  [0xa7, 0xa7, 'I', 'i'],
  [0xa8, 0xa9, 'f', 'i'],
  [0xaa, 0xab, 'F', 'i'],
  [0xac, 0xad, 'i', 'I'],
  [0xae, 0xaf, 'f', 'I'],
  [0xb0, 0xb1, 'F', 'I'],
  [0xb2, 0xb3, 'i', 'f'],
  [0xb4, 0xb5, 'I', 'f'],
  [0xb6, 0xb6, 'F', 'f'],
  [0xb7, 0xb8, 'i', 'F'],
  [0xb9, 0xba, 'I', 'F'],
  [0xbb, 0xbb, 'f', 'F'],
  [0xbc, 0xbc, 'f', 'i'],
  [0xbd, 0xbd, 'F', 'I'],
  [0xbe, 0xbe, 'i', 'f'],
  [0xbf, 0xbf, 'I', 'F'],
  [0xc0, 0xc1, 'i', 'i'],
  [0xc2, 0xc4, 'I', 'I'],
  // Those behind the prefix 0xfc, with 0x100 added.
  [0x100, 0x101, 'f', 'i'],
  [0x102, 0x103, 'F', 'i'],
  [0x104, 0x105, 'f', 'I'],
  [0x106, 0x107, 'F', 'I'],
  [0x108, 0x108, 'iii', ''],
  [0x109, 0x109, '', ''],
  [0x10a, 0x10b, 'iii', ''],
];

const TYPES = { i: I32, I: I64, f: F32, F: F64 };

/** By opcode: how many operands are taken, and the type of the result if there is one. */
export const EFFECT = new Map(
  EFFECTS.flatMap(([first, last, taken, left]) =>
    Array.from({ length: last - first + 1 }, (_, index) => [
      first + index,
      { takes: taken.length, leaves: TYPES[left] ?? null },
    ]),
  ),
);

const PREFIX = 0xfc;
/** Numbers that follow the opcodes behind the prefix. */
const PREFIXED_OPERANDS = { 264: 2, 265: 1, 266: 2, 267: 1 };

/** Reads one instruction: `op`, its bytes' places, and `arg` (what it names), if any. */
function readInstruction(reader) {
  const from = reader.at;
  let op = reader.byte();
  let arg = null;
  let offset = 0;
  if (op === PREFIX) op = 0x100 + reader.unsigned();
  if (op >= OP.block && op <= OP.if) arg = blockResult(reader);
  else if (op === OP.try) arg = blockResult(reader);
  else if (op === OP.brTable) arg = [...reader.list((r) => r.unsigned()), reader.unsigned()];
  else if (op === OP.callIndirect) [arg] = [reader.unsigned(), reader.unsigned()];
  else if (takesIndex(op)) arg = reader.unsigned();
  else if (op >= 0x28 && op <= 0x3e) [, offset] = [reader.unsigned(), reader.unsigned()];
  else if (op === 0x3f || op === 0x40) reader.byte();
  else if (op === OP.i32Const || op === OP.i64Const) arg = reader.signed();
  else if (op === OP.f32Const || op === OP.f64Const) reader.take(op === OP.f32Const ? 4 : 8);
  else if (op in PREFIXED_OPERANDS) {
    for (let i = 0; i < PREFIXED_OPERANDS[op]; i++) reader.unsigned();
  } else if (!TAKES_NOTHING.has(op) && !EFFECT.has(op)) {
    throw new Error(`unknown opcode 0x${op.toString(16)}`);
  }
  return { op, arg, offset, from, to: reader.at };
}

const INDEXED = [OP.catch, OP.throw, OP.rethrow, OP.br, OP.brIf, OP.call, OP.delegate];
const takesIndex = (op) => INDEXED.includes(op) || (op >= OP.localGet && op <= OP.globalSet);
const TAKES_NOTHING = new Set([
  OP.unreachable,
  OP.nop,
  OP.else,
  OP.end,
  OP.return,
  OP.catchAll,
  OP.drop,
  OP.select,
]);

function blockResult(reader) {
  const type = reader.byte();
  if (type !== NO_RESULT && (type < F64 || type > I32)) {
    throw new Error('a block that takes parameters or leaves several results');
  }
  return type;
}

export const startsBlock = (op) => (op >= OP.block && op <= OP.if) || op === OP.try;

/** `delegate` ends a `try` as `end` does, and names who handles what is thrown there. */
export const endsBlock = (op) => op === OP.end || op === OP.delegate;

/** The instructions of a function body, the `end` of the function included. */
export function readInstructions(bytes, { from, to }) {
  const reader = new Reader(bytes, from);
  const out = [];
  while (reader.at < to) out.push(readInstruction(reader));
  return out;
}
