export function unsigned(value: number): number[];
export function signed(value: number): number[];
export function concat(parts: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer>;
