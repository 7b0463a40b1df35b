/**
 * The standard library of a session: fetched once, in the background, when Python stands.
 *
 * A run waits for it only where it may import something.
 */
export class LibraryShelf {
  readonly #load: (() => Promise<Uint8Array>) | undefined;
  #loading: Promise<Uint8Array | null> | null = null;
  #bytes: Uint8Array | null = null;

  /** @param load without, there is none */
  constructor(load: (() => Promise<Uint8Array>) | undefined) {
    this.#load = load;
  }

  /** Null while it is not there. */
  get bytes(): Uint8Array | null {
    return this.#bytes;
  }

  /**
   * Waits for it; tries again where that failed before.
   *
   * @returns null where there is none
   * @throws whatever `load` threw
   */
  fetch(): Promise<Uint8Array | null> {
    this.#loading ??= this.#fetchNow().catch((error: unknown) => {
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  /** Begins to fetch it. Should that fail, whoever needs it tries again and hears why. */
  fetchAhead(): void {
    this.fetch().catch(() => undefined);
  }

  async #fetchNow(): Promise<Uint8Array | null> {
    this.#bytes = (await this.#load?.()) ?? null;
    return this.#bytes;
  }
}

/** Whether code may import something: a text that holds the word may not, which costs little. */
export function mayImport(code: string): boolean {
  return code.includes('import');
}
