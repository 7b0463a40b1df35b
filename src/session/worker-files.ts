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
    private readonly trail: () => AuditTrail | null,
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
    { isReadonly = false }: { readonly isReadonly?: boolean } = {},
  ): Promise<void> {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    await this.#ask({ kind: 'write', path, data: bytes, isReadonly });
    this.trail()?.wrote(path, bytes, isReadonly);
  }

  async remove(path: string): Promise<void> {
    await this.#ask({ kind: 'remove', path });
    this.trail()?.removed(path);
  }

  async #ask(request: FileRequest): Promise<FileAnswer> {
    if ('path' in request) assertText('path', request.path);
    const answer = await this.askWorker((worker) => worker.call((api) => api.files(request)));
    if (!answer) throw new SessionFileError('Python was restarted meanwhile; try again.', 5);
    if (answer.kind === 'failed') throw new SessionFileError(answer.message, answer.errno);
    return answer;
  }
}
