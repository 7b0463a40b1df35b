/** Characters of a line that are kept. */
const KEPT = 1_000;

/** The end of a text's last line, as long as the line has no end. */
export class OpenLine {
  #text = '';

  /** Hands the line out, which ends it. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }

  write(text: string): void {
    const end = text.lastIndexOf('\n');
    const line = end === -1 ? this.#text + text : text.slice(end + 1);
    this.#text = line.slice(-KEPT);
  }
}
