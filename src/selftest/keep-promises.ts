import type { Session } from '../session/session';
import type { PromiseGroup, PromiseWorld, SessionPromise } from './promise';

export interface PromiseResult {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  /** Null when the promise was kept, else what went wrong. */
  readonly broken: string | null;
  readonly timeMs: number;
}

/** Tries promises, each with sessions of its own, one after another. */
export async function* keepPromises(
  groups: readonly PromiseGroup[],
  world: PromiseWorld,
): AsyncGenerator<PromiseResult> {
  for (const { id, promises } of groups) {
    for (const promise of promises) yield await keepOne(id, promise, world);
  }
}

async function keepOne(
  group: string,
  { id, title, keep }: SessionPromise,
  world: PromiseWorld,
): Promise<PromiseResult> {
  const { timers } = world;
  const sessions: Session[] = [];
  const from = timers.now();
  let broken: string | null = null;
  try {
    await keep({
      ...world,
      createSession: (options) => {
        const session = world.createSession(options);
        sessions.push(session);
        return session;
      },
    });
  } catch (error) {
    broken = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  for (const session of sessions) session.dispose();
  return { id, group, title, broken, timeMs: timers.now() - from };
}
