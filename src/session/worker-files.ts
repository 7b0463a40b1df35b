import type { FileEntry } from '../protocol/listings';
import type { FileAnswer, FileRequest } from '../protocol/worker-api';
import { assertText } from './assertions';
import type { AuditTrail } from './audit-trail';
import { SessionFileError } from './errors';
import type { SessionFiles } from './session';
import type { WorkerHandle } from './worker-handle';

/** Asks the session's worker; null when it ended before it answered. */
type AskWorker = (ask: (worker: WorkerHandle) => Promise<FileAnswer>) => Promise<FileAnswer | null>;

/** A session's files, in its worker. */
export class WorkerFiles implements SessionFiles {
  constructor(
    private readonly askWorker: AskWorker,
    private readonly trail: AuditTrail | null,
  ) {}

  async list(): Promise<readonly FileEntry[]> {
    const answer = await this.#ask({ kind: 'list' });
    return answer.kind === 'listed' ? answer.entries : [];
  }

  async read(path: string): Promise<Uint8Array> {
    const answer = await this.#ask({ kind: 'read', path });
    return answer.kind === 'read' ? answer.data : new Uint8Array(0);
  }

  async write(
    path: string,
    data: string | Uint8Array,
    options: { readonly isReadonly?: boolean } = {},
  ): Promise<void> {
    const isReadonly = options?.isReadonly === true;
    // A copy: what the caller does with its own meanwhile is not what was asked for.
    const bytes = toBytes(data);
    const request = { kind: 'write', path, data: bytes, isReadonly } as const;
    await this.#ask(request, () => this.trail?.wrote(path, bytes, isReadonly));
  }

  async remove(path: string): Promise<void> {
    await this.#ask({ kind: 'remove', path }, () => this.trail?.removed(path));
  }

  /** @param onDone called before anything else happens to the session */
  async #ask(request: FileRequest, onDone?: () => void): Promise<FileAnswer> {
    if ('path' in request) assertPath(request.path);
    const answer = await this.askWorker(async (worker) => {
      const answer = await worker.call((api) => api.files(request));
      if (answer.kind !== 'failed') onDone?.();
      return answer;
    });
    if (!answer) throw new SessionFileError('Python was restarted meanwhile; try again.', 5);
    if (answer.kind === 'failed') throw new SessionFileError(answer.message, answer.errno);
    return answer;
  }
}

function assertPath(path: unknown): void {
  assertText('path', path);
  if (path.includes('\0')) throw new TypeError('path must be a text without the character NUL.');
}

function toBytes(data: unknown): Uint8Array {
  if (typeof data === 'string') return new TextEncoder().encode(data);
  if (data instanceof Uint8Array) return data.slice();
  throw new TypeError('data must be a text or a Uint8Array.');
}
