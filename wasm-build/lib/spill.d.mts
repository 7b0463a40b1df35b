export interface SpillOptions {
  readonly collectors: readonly string[];
  readonly kept?: Readonly<Record<string, readonly number[]>>;
}
/** Stores each pointer that lives across a call that can collect in a slot of its own. */
export function spill(bytes: Uint8Array, options: SpillOptions): Uint8Array<ArrayBuffer>;
