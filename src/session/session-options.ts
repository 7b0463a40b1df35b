import type { HostFunction, HostFunctionDeclaration } from '../host-functions/declaration';
import type { AuditEvent } from '../protocol/audit';
import type { RunLimits } from '../protocol/limits';
import type { Determinism } from '../protocol/worker-api';

/** What a session is given. Whatever is left out, its programs do not have. */
export interface SessionOptions {
  /** Limits of all runs that name no others. */
  readonly limits?: Partial<RunLimits>;
  /** Makes two sessions that run the same do the same. */
  readonly determinism?: Determinism;
  /** Files that programs may read and not change, by absolute path. */
  readonly mounts?: Readonly<Record<string, string | Uint8Array>>;
  /** Functions of this page (or process) that programs may call. */
  readonly functions?: readonly HostFunction[];
  /**
   * Functions that live in the session's worker: quick to call, and they must
   * return at once. `url` names a module whose default export holds them by
   * module and name.
   */
  readonly workerFunctions?: {
    readonly url: string;
    readonly declarations: readonly HostFunctionDeclaration[];
  };
  /** Hears of all that happens to the session; see src/protocol/audit.ts. */
  readonly onAudit?: (event: AuditEvent) => void;
  /** A checkpoint to begin with; the session is what it was taken from. */
  readonly checkpoint?: Uint8Array;
}
