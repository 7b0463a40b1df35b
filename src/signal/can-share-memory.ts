/** Whether page and worker can have memory in common: Node, and isolated pages. */
export function canShareMemory(): boolean {
  // Node has no such flag and shares memory freely.
  const isIsolated = (globalThis as { crossOriginIsolated?: boolean }).crossOriginIsolated;
  return typeof SharedArrayBuffer === 'function' && isIsolated !== false;
}
