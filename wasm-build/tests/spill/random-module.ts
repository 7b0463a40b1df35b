// Random functions that juggle pointers: in locals, on the operand stack, through branches, loops
// and handlers.

import { I32, NO_RESULT, OP } from '../../lib/spill/instructions.mjs';
import { assemble, type WasmFunction } from './assemble';
import { BASE, COLLECT, FIRST, IMPORTS, MAKE, MAYBE, USE } from './world';

type Code = readonly number[];

const LOCALS = 4;
const PARAMS = 2;
/** The local that holds the frame, if there is one. */
const OWN = PARAMS + LOCALS;
const FUNCTIONS = 4;

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A module whose function `f0` takes two numbers. */
export function makeRandomModule(seed: number): Uint8Array {
  const random = createRandom(seed);
  const functions = Array.from({ length: FUNCTIONS }, (_, position) =>
    makeRandomFunction(random, position),
  );
  return assemble(IMPORTS, [...BASE, ...functions]);
}

function makeRandomFunction(random: () => number, position: number): WasmFunction {
  const pick = (count: number) => Math.floor(random() * count);
  const oneOf = (makers: readonly (() => Code)[]): Code => makers[pick(makers.length)]?.() ?? [];
  const local = () => pick(PARAMS + LOCALS);
  // Functions call those after them only.
  const callees = FUNCTIONS - 1 - position;
  const maybe = [OP.call, MAYBE];

  /** Leaves a pointer. */
  function pointer(depth: number): Code {
    const makers = [() => [OP.localGet, local()], () => [OP.call, MAKE]];
    if (depth === 0) return oneOf(makers);
    const inner = () => pointer(depth - 1);
    makers.push(
      () => [...inner(), OP.localTee, local()],
      () => [OP.block, I32, ...inner(), ...inner(), ...maybe, OP.brIf, 0, OP.drop, OP.end],
      () => [...maybe, OP.if, I32, ...inner(), OP.else, ...inner(), OP.end],
      () => [...inner(), ...inner(), ...maybe, OP.select],
    );
    if (callees > 0) {
      const callee = () => FIRST + position + 1 + pick(callees);
      makers.push(() => [...inner(), ...inner(), OP.call, callee()]);
    }
    return oneOf(makers);
  }

  function statements(depth: number, labels: number): Code {
    return Array.from({ length: 1 + pick(4) }, () => statement(depth, labels)).flat();
  }

  /** Leaves nothing. `labels` is the number of blocks around, which it may leave. */
  function statement(depth: number, labels: number): Code {
    const makers: (() => Code)[] = [
      () => [...pointer(2), OP.localSet, local()],
      () => [...pointer(2), OP.call, USE],
      () => [OP.localGet, local(), OP.call, USE],
      () => [OP.call, COLLECT],
      () => [OP.localGet, OWN, OP.i32Const, 7, OP.i32Store, 2, pick(4) * 4],
      () => [OP.i32Const, pick(60), OP.localSet, local()],
      () => [...maybe, OP.if, NO_RESULT, OP.throw, 0, OP.end],
      () => [...maybe, OP.brIf, pick(labels)],
      () => [...pointer(1), ...pointer(1), OP.call, COLLECT, OP.call, USE, OP.call, USE],
      () => [...maybe, OP.if, NO_RESULT, ...pointer(1), OP.return, OP.end],
    ];
    if (depth > 0) {
      const inner = () => statements(depth - 1, labels + 1);
      makers.push(
        () => [OP.block, NO_RESULT, ...inner(), OP.end],
        () => [...maybe, OP.if, NO_RESULT, ...inner(), OP.else, ...inner(), OP.end],
        () => [OP.loop, NO_RESULT, ...inner(), ...maybe, OP.brIf, 0, OP.end],
        () => [OP.try, NO_RESULT, ...inner(), OP.catchAll, ...inner(), OP.end],
        () => [OP.try, NO_RESULT, ...inner(), OP.catch, 0, ...inner(), OP.end],
        () => [...pointer(1), OP.block, NO_RESULT, ...inner(), OP.end, OP.call, USE],
      );
    }
    return oneOf(makers);
  }

  const size = pick(4);
  const early = size < 2 ? [...maybe, OP.brIf, 0] : [];
  const inner = size === 0 ? statement(1, 1) : statements(size, 1);
  const last = random() < 0.2 ? [OP.call, COLLECT, OP.throw, 0] : pointer(pick(3));
  // Branches to the function's own label would have to carry its result.
  const code = [OP.block, NO_RESULT, ...early, ...inner, OP.end, ...last];
  return {
    name: `f${position}`,
    params: PARAMS,
    locals: LOCALS + 1,
    results: 1,
    code: random() < 0.5 ? code : withFrame(code),
    isExported: position === 0,
  };
}

/** Gives a frame of its own to code, as the compiler does. */
function withFrame(code: Code): Code {
  const open = [OP.globalGet, 0, OP.i32Const, 16, OP.i32Sub, OP.localTee, OWN, OP.globalSet, 0];
  const close = [OP.localGet, OWN, OP.i32Const, 16, OP.i32Add, OP.globalSet, 0];
  // A handler puts the stack pointer back before anything else.
  const restore = [OP.localGet, OWN, OP.globalSet, 0];
  const out = [...open];
  let at = 0;
  while (at < code.length) {
    const op = code[at] ?? 0;
    const next = at + lengthOf(op);
    if (op === OP.return) out.push(...close);
    out.push(...code.slice(at, next));
    if (op === OP.catch || op === OP.catchAll) out.push(...restore);
    at = next;
  }
  return code.at(-2) === OP.throw ? out : [...out, ...close];
}

const ALONE = [OP.end, OP.else, OP.drop, OP.select, OP.return, OP.catchAll];

function lengthOf(op: number): number {
  if (op === OP.i32Store) return 3;
  return ALONE.includes(op) ? 1 : 2;
}
