// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Carriage return and backspace, which `[\b]` is in a class. */
const GOING_BACK = /(\r|[\b])/;

/**
 * Makes control characters visible as their pictures (ESC becomes ␛), so that
 * printed text can neither hide itself nor pretend to be something else.
 */
export function showControls(text: string): string {
  return text.replace(CONTROLS, (control) => {
    const code = control.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

export interface Written {
  /** Whole lines, each with its line feed. */
  readonly settled: string;
  /** The line that is still open. */
  readonly open: string;
}

/**
 * One line as a terminal keeps it: a carriage return goes back to its start and
 * what follows overwrites it, a backspace goes back by one. Progress bars need
 * that. Every other control character is shown.
 */
export class TerminalLine {
  #text = '';
  #cursor = 0;

  write(text: string): Written {
    const lines = text.split('\n');
    const open = lines.pop() ?? '';
    let settled = '';
    for (const line of lines) {
      this.#put(line);
      settled += `${showControls(this.#text)}\n`;
      this.#text = '';
      this.#cursor = 0;
    }
    this.#put(open);
    return { settled, open: showControls(this.#text) };
  }

  #put(text: string): void {
    // Splitting by a group keeps what it splits by.
    for (const part of text.split(GOING_BACK)) {
      if (part === '\r') this.#cursor = 0;
      else if (part === '\b') this.#cursor = Math.max(0, this.#cursor - 1);
      else if (part !== '') this.#type(part);
    }
  }

  #type(text: string): void {
    const end = this.#cursor + text.length;
    this.#text = this.#text.slice(0, this.#cursor) + text + this.#text.slice(end);
    this.#cursor = end;
  }
}
