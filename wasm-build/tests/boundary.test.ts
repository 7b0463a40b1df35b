import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { IMPORT_NAMES } from '../../src/interpreter/engine';
import { findStaleBuild } from '../lib/build-id.mjs';
import { engineModule, MODULE_PATH, TestPython } from './harness';

describe('the module', () => {
  it('imports the functions of host.h and nothing else', () => {
    const imports = WebAssembly.Module.imports(engineModule());
    expect(imports.every(({ module, kind }) => module === 'host' && kind === 'function')).toBe(
      true,
    );
    expect(imports.map(({ name }) => name).sort()).toEqual([...IMPORT_NAMES].sort());
  });

  it('exports the functions that the interpreter calls, and its memory', () => {
    const names = WebAssembly.Module.exports(engineModule()).map(({ name }) => name);
    expect(names.sort()).toEqual(
      [
        'collect_always',
        'compile',
        'complete',
        'exit_status',
        'file_changes',
        'file_list',
        'file_read',
        'file_remove',
        'file_write',
        'heap_peak',
        'heap_size',
        'heap_used',
        'memory',
        'request',
        'run',
        'host_functions',
        'library_room',
        'limit_met',
        'regions',
        'set_clock',
        'set_limit',
        'set_seed',
        'steps',
        'variables',
      ].sort(),
    );
  });

  it('is at most 220 KB in brotli', () => {
    const { length } = brotliCompressSync(readFileSync(MODULE_PATH));
    process.stdout.write(`micropython.wasm: ${length} bytes in brotli\n`);
    expect(length).toBeLessThanOrEqual(220_000);
  });

  it('is the one its BUILD-ID names, built from wasm-build as it stands', () => {
    expect(findStaleBuild()).toBeNull();
  });
});

describe('what is left out of the sandbox', () => {
  it.each(['uctypes', 'machine', 'marshal', 'socket', 'network', 'ssl', '_thread', 'js', 'ffi'])(
    'has no module %s',
    async (name) => {
      const python = await TestPython.start();
      expect(python.raise(`import ${name}`)).toMatch(/^ModuleNotFoundError: /);
    },
  );

  it.each(['native', 'viper', 'asm_thumb', 'asm_x64'])(
    'emits no machine code for @%s',
    async (name) => {
      const python = await TestPython.start();
      const { outcome } = python.run(`import micropython\n@micropython.${name}\ndef f(): pass`);
      expect(outcome).toMatchObject({ kind: 'raised', exception: { type: 'AttributeError' } });
    },
  );

  it('loads no bytecode from files', async () => {
    const python = await TestPython.start();
    // The header of a .mpy file of this version: 'M', 6, flags, small int bits.
    python.interpreter.writeFile('evil.mpy', new Uint8Array([0x4d, 6, 0, 31, 0, 0]));
    expect(python.raise('import evil')).toBe("ModuleNotFoundError: No module named 'evil'");
  });

  it.each(['O', 'S', 'P'])('turns no bytes into pointers with the code %s', async (code) => {
    const python = await TestPython.start();
    expect(python.raise(`import _struct\n_struct.unpack("${code}", bytes(4))`)).toContain(
      'ValueError',
    );
    expect(python.raise(`import _struct\n_struct.pack("<${code}", 1)`)).toContain('ValueError');
    expect(python.raise(`import array\narray.array("${code}", bytes(4))`)).toContain('ValueError');
  });

  it('makes no function of code that no compiler checked', async () => {
    const python = await TestPython.start();
    expect(python.raise('def f(): pass\nf.__code__')).toContain('AttributeError');
    expect(python.raise('def f(): pass\ntype(f)(b"\\x00", {})')).toContain('TypeError');
  });
});
