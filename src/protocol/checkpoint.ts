/**
 * A checkpoint: the whole of a session as bytes.
 *
 * Little-endian:
 *
 *     0   "CLOCHE\0\0"
 *     8   version of this layout (u32)
 *     12  number of regions (u32)
 *     16  build id of the module: 64 hexadecimal digits
 *     80  sha256 over everything else, or zeros while it stays in its session
 *     112 start and end of each region in the module's memory (u32 each)
 *     …   the regions' bytes, one after another, each from a multiple of 8
 *
 * A checkpoint is as trustworthy as the program that ran in its session: who
 * can write one can put anything into the sandbox's memory, and nothing
 * outside of it.
 */
export const CHECKPOINT = {
  version: 1,
  magic: 'CLOCHE\0\0',
  versionAt: 8,
  countAt: 12,
  buildIdAt: 16,
  buildIdBytes: 64,
  checksumAt: 80,
  checksumBytes: 32,
  regionsAt: 112,
  /** More regions than any module has. */
  maxRegions: 16,
} as const;

/** Part of a module's memory: addresses. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** Where a region's bytes stand in a checkpoint. */
export interface PlacedRegion extends Region {
  readonly at: number;
}

export interface CheckpointHeader {
  readonly buildId: string;
  readonly regions: readonly PlacedRegion[];
}

const align = (at: number) => Math.ceil(at / 8) * 8;

/** Where each region goes, and how many bytes that takes in all. */
export function placeRegions(regions: readonly Region[]) {
  let at = CHECKPOINT.regionsAt + regions.length * 8;
  const placed = regions.map(({ start, end }): PlacedRegion => {
    at = align(at);
    const region = { start, end, at };
    at += end - start;
    return region;
  });
  return { placed, bytes: at };
}

/** Writes the header into the first bytes of `target`; its checksum stays zeros. */
export function writeHeader(target: Uint8Array, { buildId, regions }: CheckpointHeader): void {
  const view = new DataView(target.buffer, target.byteOffset, target.byteLength);
  writeText(target, 0, CHECKPOINT.magic);
  view.setUint32(CHECKPOINT.versionAt, CHECKPOINT.version, true);
  view.setUint32(CHECKPOINT.countAt, regions.length, true);
  writeText(target, CHECKPOINT.buildIdAt, buildId);
  regions.forEach(({ start, end }, index) => {
    view.setUint32(CHECKPOINT.regionsAt + index * 8, start, true);
    view.setUint32(CHECKPOINT.regionsAt + index * 8 + 4, end, true);
  });
}

/**
 * Reads the header of what may be a checkpoint.
 *
 * @returns the header, or what is wrong in words
 */
export function parseHeader(bytes: Uint8Array): CheckpointHeader | string {
  const isLong = bytes instanceof Uint8Array && bytes.length >= CHECKPOINT.regionsAt;
  if (!isLong || !hasText(bytes, 0, CHECKPOINT.magic)) {
    return 'these bytes are not a checkpoint';
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(CHECKPOINT.versionAt, true);
  if (version !== CHECKPOINT.version) {
    return `it has version ${version}, and this is ${CHECKPOINT.version}`;
  }
  const count = view.getUint32(CHECKPOINT.countAt, true);
  if (count > CHECKPOINT.maxRegions || CHECKPOINT.regionsAt + count * 8 > bytes.length) {
    return 'its list of regions is damaged';
  }
  const regions = Array.from({ length: count }, (_, index) => ({
    start: view.getUint32(CHECKPOINT.regionsAt + index * 8, true),
    end: view.getUint32(CHECKPOINT.regionsAt + index * 8 + 4, true),
  }));
  const isOrdered = regions.every(
    ({ start, end }, index) => start <= end && start >= (regions[index - 1]?.end ?? 0),
  );
  if (!isOrdered) return 'its list of regions is damaged';
  const { placed, bytes: length } = placeRegions(regions);
  if (length !== bytes.length) {
    return `it has ${bytes.length} bytes where ${length} are expected`;
  }
  const buildId = String.fromCharCode(
    ...bytes.subarray(CHECKPOINT.buildIdAt, CHECKPOINT.buildIdAt + CHECKPOINT.buildIdBytes),
  );
  return { buildId, regions: placed };
}

function writeText(target: Uint8Array, at: number, text: string): void {
  for (let i = 0; i < text.length; i++) target[at + i] = text.charCodeAt(i);
}

function hasText(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
