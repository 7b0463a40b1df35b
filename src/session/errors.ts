/** The Python engine could not be fetched, compiled or started. The message says what to do. */
export class EngineLoadError extends Error {
  override readonly name = 'EngineLoadError';
}

/** A method of a session was called after its `dispose()`. */
export class SessionDisposedError extends Error {
  override readonly name = 'SessionDisposedError';
}

/** The worker was ended, or failed, before it answered. */
export class WorkerEndedError extends Error {
  override readonly name = 'WorkerEndedError';
}

/** The session could not be copied. It is as it was. */
export class CheckpointFailedError extends Error {
  override readonly name = 'CheckpointFailedError';
  constructor() {
    super(
      'No checkpoint could be taken: there is no memory for it, or Python had to be restarted.',
    );
  }
}

/** Bytes that are no checkpoint of this engine were to be restored. The session is as it was. */
export class CheckpointRefusedError extends Error {
  override readonly name = 'CheckpointRefusedError';
  constructor(reason: string, options?: ErrorOptions) {
    super(`This checkpoint cannot be restored: ${reason}.`, options);
  }
}

/** A file of the session could not be read, written or removed. `errno` is POSIX's number. */
export class SessionFileError extends Error {
  override readonly name = 'SessionFileError';
  constructor(
    message: string,
    readonly errno: number,
  ) {
    super(message);
  }
}
