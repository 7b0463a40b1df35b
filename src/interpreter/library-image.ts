import type { EngineExports } from './engine';
import { EngineStartError } from './errors';

/** As wasm-build/lib/library.mjs lays it out. */
const MAGIC = 'CLOCHELB';
const BYTES_AT = 12;
const BUILD_ID_AT = 16;
const BUILD_ID_BYTES = 64;

/**
 * Puts the standard library into the memory of an instance, beside its heap.
 *
 * Checkpoints do not hold it: each new instance needs it anew.
 *
 * @throws {EngineStartError} when it is none, or not the one that belongs to the module
 */
export function placeLibrary(exports: EngineExports, buildId: string, library: Uint8Array): void {
  const text = (at: number, length: number) =>
    new TextDecoder('latin1').decode(library.subarray(at, at + length));
  const isWhole =
    library.length > BUILD_ID_AT + BUILD_ID_BYTES &&
    text(0, MAGIC.length) === MAGIC &&
    new DataView(library.buffer, library.byteOffset).getUint32(BYTES_AT, true) === library.length;
  if (!isWhole) throw new EngineStartError('The standard library is damaged or incomplete.');
  if (text(BUILD_ID_AT, BUILD_ID_BYTES) !== buildId) {
    throw new EngineStartError('The standard library belongs to another build of the engine.');
  }
  const at = exports.library_room(library.length);
  if (at === 0) throw new EngineStartError('The standard library is larger than its place.');
  new Uint8Array(exports.memory.buffer).set(library, at);
}
