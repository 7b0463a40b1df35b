/** What the part of the address after `#` asks of the self-test. */
export interface SelfTestRequest {
  /** Starts by itself. */
  readonly isAuto: boolean;
  /** Takes a few programs of each group only. */
  readonly isShort: boolean;
  /** Groups or programs to run, by their ids; null for all. */
  readonly only: ReadonlySet<string> | null;
}

/** Reads `#auto&short&only=python-loops,huge-power`. What it does not know it passes over. */
export function parseSelfTestFragment(hash: string): SelfTestRequest {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const only = fields.get('only');
  return {
    isAuto: fields.has('auto'),
    isShort: fields.has('short'),
    only: only === null ? null : new Set(only.split(',').filter((id) => id !== '')),
  };
}
