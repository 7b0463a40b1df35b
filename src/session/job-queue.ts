/** What a session is asked for: done one after another, in the order of asking. */
export class JobQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Resolves or rejects as the job does, once it had its turn. */
  add<T>(job: () => Promise<T>): Promise<T> {
    const done = this.#last.then(job);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
