import {
  CHECKPOINT,
  parseHeader,
  placeRegions,
  type Region,
  writeHeader,
} from '../protocol/checkpoint';
import { sealAnew } from './seal-anew';

/** Makes a broken checkpoint of a copy of a good one. */
export interface Damage {
  readonly id: string;
  /** What the checkpoint is, as the end of "a checkpoint that …". */
  readonly title: string;
  readonly damage: (good: Uint8Array) => Uint8Array;
  readonly isShort?: true;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

function flipBit(bytes: Uint8Array, at: number): Uint8Array {
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  return bytes;
}

/** Numbers that look random and are the same each time, from a generator of Lehmer's. */
function* randomBytes(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield (state >>> 8) & 0xff;
  }
}

function fillRandomly(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomBytes(seed);
  for (let i = 0; i < bytes.length; i++) bytes[i] = random.next().value;
  return bytes;
}

/** What is behind the header of a checkpoint: each region's bytes. */
function bodies(bytes: Uint8Array): readonly (Region & { readonly body: Uint8Array })[] {
  const header = parseHeader(bytes);
  if (typeof header === 'string') throw new Error(`The good checkpoint is none: ${header}.`);
  return header.regions.map(({ start, end, at }) => ({
    start,
    end,
    body: bytes.subarray(at, at + end - start),
  }));
}

/** The same regions' bytes under a list of regions that says something else, sealed. */
function relabel(good: Uint8Array, change: (regions: readonly Region[]) => readonly Region[]) {
  const before = bodies(good);
  const regions = change(before.map(({ start, end }) => ({ start, end })));
  const { placed, bytes } = placeRegions(regions);
  const forged = new Uint8Array(bytes);
  const header = parseHeader(good);
  writeHeader(forged, {
    buildId: typeof header === 'string' ? '' : header.buildId,
    regions: placed,
  });
  for (const [index, { at, start, end }] of placed.entries()) {
    forged.set(before[index]?.body.subarray(0, end - start) ?? [], at);
  }
  return sealAnew(forged);
}

/** Fills one region, sealed. Region 0 is the module's data, region 2 the heap. */
function refill(good: Uint8Array, index: number, fill: (body: Uint8Array) => void): Uint8Array {
  const region = bodies(good)[index];
  if (region) fill(region.body);
  return sealAnew(good);
}

/** They are no checkpoints, and each must be refused. */
export const REFUSED_DAMAGES: readonly Damage[] = [
  { id: 'checkpoint-empty', title: 'is empty', damage: () => new Uint8Array(0) },
  {
    id: 'checkpoint-random',
    title: 'consists of random bytes',
    damage: (good) => fillRandomly(good, 1),
  },
  {
    id: 'checkpoint-zeros',
    title: 'consists of zeros',
    damage: (good) => good.fill(0),
  },
  {
    id: 'checkpoint-half',
    title: 'ends in the middle',
    isShort: true,
    damage: (good) => good.slice(0, good.length >> 1),
  },
  {
    id: 'checkpoint-header-only',
    title: 'ends with its header',
    damage: (good) => good.slice(0, CHECKPOINT.regionsAt),
  },
  {
    id: 'checkpoint-short',
    title: 'lacks its last byte',
    damage: (good) => good.slice(0, -1),
  },
  {
    id: 'checkpoint-long',
    title: 'has a byte too many',
    damage: (good) => Uint8Array.from([...good, 0]),
  },
  ...[0.001, 0.25, 0.5, 0.75, 0.999].map(
    (share): Damage => ({
      id: `checkpoint-bit-${share * 1_000}`,
      title: `has one bit flipped at ${share * 100} % of its length`,
      damage: (good) => flipBit(good, Math.floor(good.length * share)),
    }),
  ),
  {
    id: 'checkpoint-bit-checksum',
    title: 'has one bit of its checksum flipped',
    damage: (good) => flipBit(good, CHECKPOINT.checksumAt + 7),
  },
  {
    id: 'checkpoint-version',
    title: 'has another version, and is sealed',
    damage: (good) => {
      viewOf(good).setUint32(CHECKPOINT.versionAt, CHECKPOINT.version + 1, true);
      return sealAnew(good);
    },
  },
  {
    id: 'checkpoint-build',
    title: 'is of another build, and sealed',
    isShort: true,
    damage: (good) => sealAnew(flipBit(good, CHECKPOINT.buildIdAt)),
  },
  ...[0, 3, 17, 2 ** 32 - 1].map(
    (count): Damage => ({
      id: `checkpoint-regions-${count}`,
      title: `says that it has ${count} regions, and is sealed`,
      damage: (good) => {
        viewOf(good).setUint32(CHECKPOINT.countAt, count, true);
        return sealAnew(good);
      },
    }),
  ),
  {
    id: 'checkpoint-region-moved',
    title: 'says that its heap lies elsewhere, and is sealed',
    damage: (good) =>
      relabel(good, (regions) =>
        regions.map(({ start, end }, index) =>
          index === 2 ? { start: start + 64, end } : { start, end },
        ),
      ),
  },
  {
    id: 'checkpoint-region-backwards',
    title: 'has a region that ends before it begins, and is sealed',
    damage: (good) => {
      const view = viewOf(good);
      const at = CHECKPOINT.regionsAt;
      const start = view.getUint32(at, true);
      view.setUint32(at, view.getUint32(at + 4, true), true);
      view.setUint32(at + 4, start, true);
      return sealAnew(good);
    },
  },
  {
    id: 'checkpoint-region-past-end',
    title: 'says that its memory is four gigabytes, and is sealed',
    damage: (good) =>
      relabel(good, (regions) => {
        const end = 2 ** 32 - 1;
        return [...regions.slice(0, -1), { start: end, end }];
      }),
  },
  {
    id: 'checkpoint-regions-swapped',
    title: 'has its regions in another order, and is sealed',
    damage: (good) => relabel(good, (regions) => [...regions].reverse()),
  },
];

/** They have the form of checkpoints: nobody can tell before Python runs in them. */
export const FORGED_DAMAGES: readonly Damage[] = [
  {
    id: 'forged-data-random',
    title: "has random bytes for the engine's own data",
    isShort: true,
    damage: (good) => refill(good, 0, (body) => fillRandomly(body, 2)),
  },
  {
    id: 'forged-data-zeros',
    title: "has zeros for the engine's own data",
    damage: (good) => refill(good, 0, (body) => body.fill(0)),
  },
  {
    id: 'forged-table-random',
    title: 'has random bytes for its table of blocks',
    damage: (good) => refill(good, 1, (body) => fillRandomly(body, 3)),
  },
  {
    id: 'forged-table-ones',
    title: 'has a table of blocks that says that all are marked',
    damage: (good) => refill(good, 1, (body) => body.fill(0xff)),
  },
  {
    id: 'forged-heap-random',
    title: 'has random bytes for its heap',
    damage: (good) => refill(good, 2, (body) => fillRandomly(body, 4)),
  },
  {
    id: 'forged-heap-zeros',
    title: 'has zeros for its heap',
    damage: (good) => refill(good, 2, (body) => body.fill(0)),
  },
  {
    id: 'forged-heap-one-place',
    title: 'has a heap in which all pointers go to one place',
    damage: (good) => {
      const start = bodies(good)[2]?.start ?? 0;
      return refill(good, 2, (body) => {
        const view = viewOf(body);
        for (let at = 0; at + 4 <= body.length; at += 4) view.setUint32(at, start + 64, true);
      });
    },
  },
  {
    id: 'forged-heap-shifted',
    title: 'has a heap that lies one word from where it was',
    damage: (good) => refill(good, 2, (body) => body.copyWithin(4, 0)),
  },
  {
    id: 'forged-heap-cut',
    title: 'has a heap of a quarter of its length',
    damage: (good) =>
      relabel(good, (regions) =>
        regions.map(({ start, end }, index) =>
          index === 2 ? { start, end: start + ((end - start) >> 2) } : { start, end },
        ),
      ),
  },
  ...[11, 12, 13, 14, 15, 16].map(
    (seed): Damage => ({
      id: `forged-bits-${seed}`,
      title: `has a thousand bits flipped all over (${seed}) and is sealed`,
      damage: (good) => {
        const random = randomBytes(seed);
        const from = CHECKPOINT.regionsAt + 64;
        for (let flips = 0; flips < 1_000; flips++) {
          const [a, b, c] = [random.next().value, random.next().value, random.next().value];
          flipBit(good, from + ((a * 65_536 + b * 256 + c) % (good.length - from)));
        }
        return sealAnew(good);
      },
    }),
  ),
];
