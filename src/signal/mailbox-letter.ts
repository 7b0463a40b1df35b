import type { MailboxSet } from '../protocol/worker-api';

/** Bits of a UUID. */
export const BIT_COUNT = 128;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const UUID_LENGTH = 36;
/** Where the dashes of a UUID are put back, from the last digit. */
const GROUPS = [8, 12, 16, 20, 32] as const;

/** What the page puts into a blob for the worker: an answer, and where to look for the next. */
export interface Letter {
  readonly question: number;
  /** Null where nobody answers. */
  readonly bytes: Uint8Array | null;
  readonly next: MailboxSet;
}

/** A letter as bytes: the length of its head (32 bits, little-endian), its head as JSON, the answer. */
export function writeLetter({ question, bytes, next }: Letter): readonly Uint8Array[] {
  const head = new TextEncoder().encode(
    JSON.stringify({ question, isAnswered: bytes !== null, next }),
  );
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, head.length, true);
  return bytes ? [length, head, bytes] : [length, head];
}

/** Null where the bytes are no letter. */
export function parseLetter(data: Uint8Array): Letter | null {
  if (data.length < 4) return null;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const end = 4 + view.getUint32(0, true);
  if (end > data.length) return null;
  const head = parseJson(new TextDecoder().decode(data.subarray(4, end)));
  if (!isFields(head) || !Number.isSafeInteger(head.question)) return null;
  const next = parseSet(head.next);
  if (!next) return null;
  const bytes = head.isAnswered === true ? data.slice(end) : null;
  return { question: Number(head.question), bytes, next };
}

function parseSet(value: unknown): MailboxSet | null {
  if (!isFields(value)) return null;
  const { ready, bits } = value;
  if (!Array.isArray(ready) || !Array.isArray(bits)) return null;
  const [first, second, ...more] = ready;
  if (!isBlobUrl(first) || !isBlobUrl(second) || more.length > 0) return null;
  const isWhole = bits.length === BIT_COUNT && bits.every(isBlobUrl);
  return isWhole ? { ready: [first, second], bits } : null;
}

function isBlobUrl(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('blob:') && UUID.test(value);
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The bits of a blob URL's UUID.
 *
 * @throws {Error} when the browser makes blob URLs of another form
 */
export function toBits(url: string): readonly boolean[] {
  if (!isBlobUrl(url)) throw new Error(`the blob URL ${url} does not end in a UUID`);
  const digits = url.slice(-UUID_LENGTH).replaceAll('-', '');
  return [...digits].flatMap((digit) => {
    const value = Number.parseInt(digit, 16);
    return [8, 4, 2, 1].map((bit) => (value & bit) !== 0);
  });
}

/** The blob URL with these bits in its UUID, beside `sibling`, which is of the same origin. */
export function fromBits(bits: readonly boolean[], sibling: string): string {
  const digits = Array.from({ length: bits.length / 4 }, (_, index) =>
    bits
      .slice(index * 4, index * 4 + 4)
      .reduce((value, bit) => value * 2 + (bit ? 1 : 0), 0)
      .toString(16),
  ).join('');
  const groups = GROUPS.map((end, index) => digits.slice(GROUPS[index - 1] ?? 0, end));
  return sibling.slice(0, -UUID_LENGTH) + groups.join('-');
}
