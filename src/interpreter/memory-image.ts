import { parseHeader, placeRegions, type Region, writeHeader } from '../protocol/checkpoint';
import { MAX_HEAP_BYTES } from '../protocol/limits';
import type { EngineExports } from './engine';
import { CheckpointError } from './errors';

const PAGE = 64 * 1024;
/** Of `regions`: pairs of addresses, as wasm-build/port/port.h has them. */
const REGIONS = 4;
const POOL = 2;
/**
 * How far past its limit a heap may get, which is less: a mebibyte over (OVER_BLOCKS in
 * wasm-build/port/collect.c), and its table.
 */
const OVER_BYTES = 2 * 1024 * 1024;

/** The build id that a module carries; 64 hexadecimal digits. */
export function buildIdOf(module: WebAssembly.Module): string {
  const [section] = WebAssembly.Module.customSections(module, 'build-id');
  return section ? new TextDecoder().decode(section) : '';
}

/**
 * Copies all memory of an instance that means something between two calls.
 * Nothing else makes a session: no JavaScript object, no open handle.
 *
 * @throws {RangeError} when there is no memory for the copy
 */
export function takeCheckpoint(
  exports: EngineExports,
  buildId: string,
  spare: ArrayBuffer | null,
): Uint8Array<ArrayBuffer> {
  const memory = new Uint8Array(exports.memory.buffer);
  const { placed, bytes } = placeRegions(readRegions(exports));
  const checkpoint = new Uint8Array(takeMemory(bytes, spare), 0, bytes);
  writeHeader(checkpoint, { buildId, regions: placed });
  for (const { start, end, at } of placed) checkpoint.set(memory.subarray(start, end), at);
  return checkpoint;
}

/** Memory for a checkpoint, with some to spare for the next; none that is far too much. */
function takeMemory(bytes: number, spare: ArrayBuffer | null): ArrayBuffer {
  const fits = spare && spare.byteLength >= bytes && spare.byteLength <= bytes * 4;
  return fits ? spare : new ArrayBuffer(Math.ceil((bytes * 5) / 4));
}

/**
 * Puts a checkpoint into a new instance of the same module.
 *
 * @throws {CheckpointError} when it does not fit
 */
export function applyCheckpoint(
  exports: EngineExports,
  buildId: string,
  checkpoint: Uint8Array,
  heapBytes: number,
): void {
  const header = parseHeader(checkpoint);
  if (typeof header === 'string') {
    throw new CheckpointError(header);
  }
  if (header.buildId !== buildId) {
    throw new CheckpointError('another build of the engine made it');
  }
  const own = readRegions(exports);
  // The last is empty and says how far memory reaches; the others begin where the build put them.
  const fits = own.every(
    ({ start }, index) => index === REGIONS - 1 || start === header.regions[index]?.start,
  );
  if (!fits || header.regions.length !== own.length) {
    throw new CheckpointError('its regions are not ours');
  }
  const end = header.regions.at(-1)?.end ?? 0;
  if (end > (own[POOL]?.start ?? 0) + MAX_HEAP_BYTES) {
    throw new CheckpointError('its heap is larger than any of ours');
  }
  const used = header.regions[POOL] ?? { start: 0, end: 0 };
  if (used.end - used.start > heapBytes + OVER_BYTES) {
    throw new CheckpointError(
      `its heap holds ${used.end - used.start} bytes, and ${heapBytes} are allowed here`,
    );
  }
  const missing = end - exports.memory.buffer.byteLength;
  if (missing > 0) grow(exports.memory, Math.ceil(missing / PAGE));
  const memory = new Uint8Array(exports.memory.buffer);
  for (const region of header.regions) {
    const size = region.end - region.start;
    memory.set(checkpoint.subarray(region.at, region.at + size), region.start);
  }
}

function grow(memory: WebAssembly.Memory, pages: number): void {
  try {
    memory.grow(pages);
  } catch (cause) {
    throw new CheckpointError('there is not enough memory for it', { cause });
  }
}

function readRegions(exports: EngineExports): Region[] {
  const words = new Uint32Array(exports.memory.buffer, exports.regions(), REGIONS * 2);
  return Array.from({ length: REGIONS }, (_, index) => ({
    start: words[index * 2] ?? 0,
    end: words[index * 2 + 1] ?? 0,
  }));
}
