import type { PromiseResult } from './keep-promises';
import type { StopFigures } from './measure-stop';
import type { PageWatch } from './page-watch';
import type { ProgramResult } from './program-result';

/** Where the self-test ran, and what that place can do. */
export interface Environment {
  readonly userAgent: string;
  readonly isFramed: boolean;
  /** A sandboxed frame without an origin of its own. */
  readonly hasOpaqueOrigin: boolean;
  /** Cross-origin isolated: Stop goes through shared memory. */
  readonly isIsolated: boolean;
  readonly stopSignal: 'shared memory' | 'blob mailbox';
}

/** Everything a self-test found out. */
export interface SelfTestReport {
  readonly format: 'cloche-selftest';
  readonly version: 1;
  readonly environment: Environment;
  /** How the page was watched. */
  readonly watch: PageWatch['kind'];
  readonly results: readonly ProgramResult[];
  readonly promises: readonly PromiseResult[];
  readonly stops: readonly StopFigures[];
  /** Steps by program, to be compared with other engines'. */
  readonly steps: Readonly<Record<string, number>>;
  /** From the start of the self-test to its end. */
  readonly timeMs: number;
}

export function failuresOf(results: readonly ProgramResult[]): readonly ProgramResult[] {
  return results.filter(({ faults }) => faults.length > 0);
}

/** Whether everything held that a self-test can judge alone. */
export function isPassed({ results, promises, stops }: SelfTestReport): boolean {
  return (
    failuresOf(results).length === 0 &&
    promises.every(({ broken }) => broken === null) &&
    stops.every(({ isInTime, isKept }) => isInTime && isKept)
  );
}
