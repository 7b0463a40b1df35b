import type { Session } from '../session/session';
import { type Damage, FORGED_DAMAGES, REFUSED_DAMAGES } from './checkpoint-damages';
import {
  assertKept,
  assertSame,
  BrokenPromiseError,
  inTime,
  type PromiseGroup,
  type PromiseWorld,
  runCell,
  type SessionPromise,
  setKept,
} from './promise';
import { LATE, within } from './within';

/** A session with the suite's variables, and its checkpoint. */
async function createWithKept(world: PromiseWorld) {
  const session = world.createSession();
  await setKept(session, world);
  return { session, good: await inTime('checkpoint()', session.checkpoint(), world.timers) };
}

/** What became of a `restore`: null when it went well, else the name of what it rejected with. */
async function tryRestore(session: Session, bytes: Uint8Array, { timers }: PromiseWorld) {
  const restored = session.restore(bytes).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.name : String(error)),
  );
  return inTime('restore()', restored, timers);
}

function refuses({ id, title, damage, isShort }: Damage): SessionPromise {
  return {
    id,
    title: `A checkpoint that ${title} is refused, and the session is as it was`,
    ...(isShort && { isShort }),
    keep: async (world) => {
      const { session, good } = await createWithKept(world);
      const refused = await tryRestore(session, damage(good.slice()), world);
      assertSame('restore() rejected with', refused, 'CheckpointRefusedError');
      await assertKept(session, world);
      assertSame('The good one', await tryRestore(session, good, world), null);
      await assertKept(session, world);
    },
  };
}

/** Python may do in it whatever it will; the session has a way back. */
function recovers({ id, title, damage, isShort }: Damage): SessionPromise {
  return {
    id,
    title: `The session finds back from a checkpoint that ${title}`,
    ...(isShort && { isShort }),
    keep: async (world) => {
      const { session, good } = await createWithKept(world);
      const refused = await tryRestore(session, damage(good.slice()), world);
      const names = [null, 'CheckpointRefusedError'];
      if (!names.includes(refused)) {
        throw new BrokenPromiseError(`restore() rejected with ${refused}.`);
      }
      // A refused one has changed nothing.
      if (refused !== null) await assertKept(session, world);
      // Ends as it may.
      for (const code of [
        'len(str(globals()))',
        'import gc\ngc.collect()\n[bytes(n) for n in range(500)]',
      ]) {
        await runCell(session, code, world, { limits: { timeMs: 400 } });
      }
      if ((await within(session.variables(), 2_000, world.timers)) === LATE) {
        await inTime('reset()', session.reset(), world.timers);
      }
      if ((await tryRestore(session, good, world)) !== null) {
        await inTime('reset()', session.reset(), world.timers);
        assertSame('The good one', await tryRestore(session, good, world), null);
      }
      await assertKept(session, world);
    },
  };
}

export const BROKEN_CHECKPOINTS: PromiseGroup = {
  id: 'broken-checkpoints',
  title: 'Broken checkpoints',
  promises: REFUSED_DAMAGES.map(refuses),
};

export const FORGED_CHECKPOINTS: PromiseGroup = {
  id: 'forged-checkpoints',
  title: 'Forged checkpoints',
  promises: FORGED_DAMAGES.map(recovers),
};
