/**
 * The process's standard input, as bytes.
 *
 * It is not touched before somebody reads: a process that has opened its
 * terminal is stopped when it runs in the background, and one that listens to
 * a pipe does not end.
 */
export class ProcessInput {
  #isOpen = false;
  #isOver = false;

  /**
   * What there is to read, as soon as there is something; null at its end.
   *
   * @param signal aborted when the reader has gone; what comes then is left for the next
   */
  async read(signal: AbortSignal): Promise<Uint8Array | null> {
    const stdin = this.#open();
    for (;;) {
      const bytes: Uint8Array | null = this.#isOver ? null : stdin.read();
      if (bytes || this.#isOver || signal.aborted) return bytes;
      await this.#change(stdin, signal);
    }
  }

  /** Lets the process end. */
  dispose(): void {
    if (this.#isOpen) process.stdin.destroy();
  }

  #open(): NodeJS.ReadStream {
    const { stdin } = process;
    if (!this.#isOpen) {
      this.#isOpen = true;
      this.#isOver = stdin.readableEnded || stdin.destroyed;
      stdin.on('end', () => this.#end());
      stdin.on('close', () => this.#end());
      stdin.on('error', (error) => this.#fail(error));
    }
    return stdin;
  }

  #end(): void {
    this.#isOver = true;
  }

  #fail(error: NodeJS.ErrnoException): void {
    // A terminal that was closed ends the input.
    if (!this.#isOver && error.code !== 'EIO') {
      process.stderr.write(`cloche: standard input cannot be read: ${error.message}\n`);
    }
    this.#end();
  }

  /** Resolves when there may be something to read, or never will be. */
  #change(stdin: NodeJS.ReadStream, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const events = ['readable', 'end', 'close', 'error'] as const;
      const done = () => {
        for (const event of events) stdin.off(event, done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      for (const event of events) stdin.on(event, done);
      signal.addEventListener('abort', done);
    });
  }
}
