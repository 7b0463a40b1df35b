/** A session, as far as an editor needs to know it. */
export interface CompletionSource {
  readonly state: 'starting' | 'ready' | 'running' | 'failed';
  complete(prefix: string): Promise<readonly string[]>;
}

/** Names from a session that has nothing else to do; a busy one is not waited for. */
export async function completeWhenIdle(
  source: CompletionSource,
  prefix: string,
): Promise<readonly string[]> {
  if (source.state !== 'ready') return [];
  try {
    return await source.complete(prefix);
  } catch (error) {
    // The session may end while it is asked: the next run says so, a list of names need not.
    console.info('No names to complete with.', error);
    return [];
  }
}
