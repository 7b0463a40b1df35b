import { describe, expect, it } from 'vitest';
import { signed } from '../lib/spill/binary.mjs';
import { I32, NO_RESULT, OP } from '../lib/spill/instructions.mjs';
import { assemble, type WasmFunction } from './spill/assemble';
import { makeRandomModule } from './spill/random-module';
import { BASE, COLLECT, createWorld, FIRST, IMPORTS, MAKE, MAYBE, USE } from './spill/world';

type Code = readonly number[];

const MAKE_INTO = (local: number): Code => [OP.call, MAKE, OP.localSet, local];
const USE_LOCAL = (local: number): Code => [OP.localGet, local, OP.call, USE];
const COLLECT_NOW: Code = [OP.call, COLLECT];
const OPEN_FRAME: Code = [
  ...[OP.globalGet, 0, OP.i32Const, 16, OP.i32Sub],
  ...[OP.localTee, 2, OP.globalSet, 0],
];
const CLOSE_FRAME: Code = [OP.localGet, 2, OP.i32Const, 16, OP.i32Add, OP.globalSet, 0];

/** A world of the function `f` with three locals, and of functions that it may call. */
function worldOf(code: Code, others: readonly Partial<WasmFunction>[] = [], options = {}) {
  const f = { name: 'f', locals: 3, code, isExported: true };
  const rest = others.map((func, at) => ({ name: `g${at}`, code: [], ...func }));
  return createWorld(assemble(IMPORTS, [...BASE, f, ...rest]), options);
}
/** The function at a place in `others`. */
const other = (at: number) => FIRST + 1 + at;

const THROWS_AFTER_COLLECTING = { code: [...COLLECT_NOW, OP.throw, 0] };
const caught = (body: Code, handler: Code = []): Code => [
  ...[OP.try, NO_RESULT, ...body],
  ...[OP.catchAll, ...handler, OP.end],
];

describe('a pointer is kept', () => {
  it.each<{ title: string; code: Code; others?: readonly Partial<WasmFunction>[] }>([
    {
      title: 'in a local that is used after the call',
      code: [...MAKE_INTO(0), ...COLLECT_NOW, ...USE_LOCAL(0)],
    },
    {
      title: 'on the operand stack while the next argument is made',
      code: [OP.call, MAKE, OP.call, MAKE, OP.call, USE, OP.call, USE],
    },
    {
      title: 'on the operand stack when its local gets another value meanwhile',
      code: [...MAKE_INTO(0), OP.localGet, 0, ...MAKE_INTO(0), ...COLLECT_NOW, OP.call, USE],
    },
    {
      title: 'that comes out of a block by a branch',
      code: [
        ...[OP.block, I32, OP.call, MAKE, OP.i32Const, 1, OP.brIf, 0, OP.end],
        ...[...COLLECT_NOW, OP.call, USE],
      ],
    },
    {
      title: 'from one turn of a loop to the next',
      code: [
        ...[...MAKE_INTO(0), OP.loop, NO_RESULT, ...USE_LOCAL(0), ...MAKE_INTO(0), ...COLLECT_NOW],
        ...[OP.call, MAYBE, OP.brIf, 0, OP.end],
      ],
    },
    {
      title: 'for a handler, when the call collects only to throw',
      code: [...MAKE_INTO(0), ...caught([OP.call, other(0)], USE_LOCAL(0))],
      others: [THROWS_AFTER_COLLECTING],
    },
    {
      title: 'on the operand stack below a try whose call collects only to throw',
      code: [OP.call, MAKE, ...caught([OP.call, other(0)]), OP.call, USE],
      others: [THROWS_AFTER_COLLECTING],
    },
    {
      title: 'across a call that catches what was thrown after collecting',
      code: [...MAKE_INTO(0), OP.call, other(1), ...USE_LOCAL(0)],
      others: [THROWS_AFTER_COLLECTING, { code: caught([OP.call, other(0)]) }],
    },
    {
      title: 'in a frame that is closed again when the call throws',
      code: [
        ...Array(6).fill([OP.i32Const, 1, OP.if, NO_RESULT]).flat(),
        ...[...MAKE_INTO(0), ...caught([OP.call, other(0)], USE_LOCAL(0))],
        ...Array(6).fill(OP.end),
      ],
      others: [THROWS_AFTER_COLLECTING],
    },
    {
      title: 'across a call through a table that may collect',
      code: [...[...MAKE_INTO(0), OP.i32Const, 0, OP.callIndirect, other(0), 0], ...USE_LOCAL(0)],
      others: [{ code: COLLECT_NOW, isInTable: true }],
    },
    {
      title: 'beside another that is needed on another way only',
      code: [
        ...[...MAKE_INTO(0), ...MAKE_INTO(1), OP.call, MAYBE, OP.if, NO_RESULT],
        ...[...COLLECT_NOW, ...USE_LOCAL(0), ...COLLECT_NOW, ...USE_LOCAL(0), OP.else],
        ...[...COLLECT_NOW, ...USE_LOCAL(1), ...COLLECT_NOW, ...USE_LOCAL(1), OP.end],
      ],
    },
    {
      title: "above a frame of the function's own",
      code: [
        ...[...OPEN_FRAME, ...MAKE_INTO(0)],
        ...[OP.localGet, 2, OP.i32Const, 7, OP.i32Store, 2, 12],
        ...[...COLLECT_NOW, ...USE_LOCAL(0), ...CLOSE_FRAME],
      ],
    },
  ])('$title', ({ code, others }) => {
    for (let seed = 1; seed <= 8; seed++) {
      const world = worldOf(code, others, { seed: seed << 28 });

      expect(world.start('f')).not.toBeNull();
      expect(world.mistakes).toEqual([]);
      expect(world.seen.length).toBeGreaterThan(0);
    }
  });
});

describe('nothing is stored', () => {
  it('for numbers', () => {
    const world = worldOf([
      ...[OP.i32Const, 60, OP.localSet, 0],
      ...[...COLLECT_NOW, ...USE_LOCAL(0)],
    ]);
    world.start('f');

    expect(world.seen).toEqual([[]]);
  });

  it('for a pointer that is not used afterwards', () => {
    const world = worldOf([...MAKE_INTO(0), ...USE_LOCAL(0), ...COLLECT_NOW]);
    world.start('f');

    expect(world.seen).toEqual([[], []]);
  });

  it('across a call that collects only to throw', () => {
    const world = worldOf(
      [...MAKE_INTO(0), OP.call, other(0), ...USE_LOCAL(0)],
      [{ code: [...[OP.i32Const, 1, OP.if, NO_RESULT], ...[...COLLECT_NOW, OP.throw, 0], OP.end] }],
    );

    expect(world.start('f')).toBeNull();
    expect(world.seen).toEqual([[], []]);
  });

  it('for a field that something else keeps alive', () => {
    const struct = 8192;
    const address = 0x200000;
    const code = [
      ...[OP.localGet, 0, OP.i32Const, ...signed(address), OP.i32Store, 2, 4],
      ...[OP.localGet, 0, OP.i32Load, 2, 4, OP.localSet, 1, ...COLLECT_NOW],
      ...[OP.localGet, 1, OP.i32Const, 8, OP.i32Add, OP.localSet, 1, ...COLLECT_NOW],
      ...[OP.localGet, 1, OP.i32Store, 2, 0],
    ];
    const func = { name: 'f', params: 1, locals: 1, code: [OP.localGet, 0, ...code] };
    const seenWith = (kept: Readonly<Record<string, readonly number[]>>) => {
      const module = assemble(IMPORTS, [...BASE, { ...func, isExported: true }]);
      const world = createWorld(module, { kept });
      world.start('f', struct);
      return world.seen.flat();
    };

    expect(seenWith({})).toContain(address + 8);
    expect(seenWith({ f: [4] })).not.toContain(address);
    expect(seenWith({ f: [4] })).not.toContain(address + 8);
  });
});

describe('the stack', () => {
  it('has one frame for what the compiler and the spill put there', () => {
    const world = worldOf([
      ...[...OPEN_FRAME, ...MAKE_INTO(0), ...COLLECT_NOW],
      ...[...USE_LOCAL(0), ...CLOSE_FRAME],
    ]);
    world.start('f');

    expect(world.seen.at(-1)).toHaveLength((16 + 16) / 4);
  });
});

describe('random functions', () => {
  it('use no object that was freed, and leave the stack as it was', () => {
    const found = Array.from({ length: 400 }, (_, seed) => {
      const world = createWorld(makeRandomModule(seed), { seed });
      for (let time = 0; time < 8; time++) world.start('f0', 0, 0);
      return { seed, collections: world.seen.length, mistakes: world.mistakes };
    });

    expect(found.filter(({ mistakes }) => mistakes.length > 0)).toEqual([]);
    expect(found.reduce((sum, { collections }) => sum + collections, 0)).toBeGreaterThan(5000);
  });
});

describe('code that is not understood', () => {
  it('is refused', () => {
    const simd = 0xfd;

    expect(() => worldOf([simd, 12])).toThrow('unknown opcode 0xfd');
  });
});
