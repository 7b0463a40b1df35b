// Reads and writes WebAssembly's binary format, as far as the spill needs it.

const decoder = new TextDecoder();

/** A place in bytes. */
export class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  byte() {
    return this.bytes[this.at++];
  }

  /** An unsigned number of at most 32 bits. */
  unsigned() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  /** A signed number of at most 32 bits; of longer ones, the place after it is right. */
  signed() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      if (shift < 32) value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return byte & 0x40 && shift < 25 ? value | (-1 << (shift + 7)) : value;
    }
  }

  take(count) {
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  name() {
    return decoder.decode(this.take(this.unsigned()));
  }

  /** The results of `read`, as often as the number says that stands first. */
  list(read) {
    return Array.from({ length: this.unsigned() }, (_, index) => read(this, index));
  }
}

/** The bytes of an unsigned number. */
export function unsigned(value) {
  const out = [];
  for (let rest = value >>> 0; ; rest >>>= 7) {
    if (rest < 0x80) return [...out, rest];
    out.push((rest & 0x7f) | 0x80);
  }
}

/** The bytes of a signed number. */
export function signed(value) {
  const out = [];
  for (let rest = value | 0; ; rest >>= 7) {
    const byte = rest & 0x7f;
    if (rest >> 6 === 0 || rest >> 6 === -1) return [...out, byte];
    out.push(byte | 0x80);
  }
}

/** Puts arrays of bytes one after the other. */
export function concat(parts) {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
