/** The bytes are no module of ours, or the machine refuses the memory it needs. */
export class EngineStartError extends Error {
  override readonly name = 'EngineStartError';
}

/** The module trapped: its memory can no longer be trusted and it must not be used again. */
export class EngineTrapError extends Error {
  override readonly name = 'EngineTrapError';
}

/** A file of the session could not be read or written. `errno` is POSIX's number. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    message: string,
    readonly errno: number,
  ) {
    super(message);
  }
}

/** A checkpoint does not fit: damaged, of another build, or too large for this machine. */
export class CheckpointError extends Error {
  override readonly name = 'CheckpointError';
}
