/** Gathers bytes of a text, at most `capacity` of them; says how many it left out. */
export class TextSink {
  #parts: Uint8Array[] = [];
  #length = 0;
  #leftOut = 0;

  constructor(private readonly capacity: number) {}

  /** Copies the bytes. */
  write(bytes: Uint8Array): void {
    const room = Math.min(bytes.length, this.capacity - this.#length);
    this.#parts.push(bytes.slice(0, room));
    this.#length += room;
    this.#leftOut += bytes.length - room;
  }

  get bytes(): Uint8Array {
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  get text(): string {
    const text = new TextDecoder().decode(this.bytes);
    return this.#leftOut === 0 ? text : `${text}… (${this.#leftOut} more bytes)`;
  }
}
