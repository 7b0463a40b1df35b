/** The bytes are no module of ours, or the machine refuses the memory it needs. */
export class EngineStartError extends Error {
  override readonly name = 'EngineStartError';
}

/** The module trapped: its memory can no longer be trusted and it must not be used again. */
export class EngineTrapError extends Error {
  override readonly name = 'EngineTrapError';
}

/** What POSIX's numbers mean, as far as files of a session meet them. */
const REASONS: Readonly<Record<number, string>> = {
  2: 'there is no such file or directory',
  36: 'its path is too long',
  12: 'it does not fit into the memory Python has left',
  16: 'it is in use',
  17: 'it exists',
  20: 'a part of its path is no directory',
  21: 'it is a directory',
  22: 'its name is not possible',
};

/** A file of the session could not be read, written or removed. `errno` is POSIX's number. */
export class FileError extends Error {
  override readonly name = 'FileError';
  constructor(
    what: 'read' | 'written' | 'removed' | 'listed',
    path: string,
    readonly errno: number,
  ) {
    super(`${path} could not be ${what}: ${REASONS[errno] ?? `error ${errno}`}.`);
  }
}

/** A checkpoint does not fit: damaged, of another build, or too large for this machine. */
export class CheckpointError extends Error {
  override readonly name = 'CheckpointError';
}
