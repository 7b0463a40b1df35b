import type { Session } from '../session/session';
import { python } from './program';

/** Programs that do the same wherever they run. */
const STEP_PROGRAMS: Readonly<Record<string, string>> = {
  loop: python`
    total = 0
    for i in range(10_000):
        total += i
  `,
};

/** How many steps each program takes: the same figures in every engine. */
export async function countSteps(session: Session): Promise<Readonly<Record<string, number>>> {
  const steps: Record<string, number> = {};
  for (const [id, code] of Object.entries(STEP_PROGRAMS)) {
    const outcome = await session.run({ cell: 'Program', code });
    steps[id] = outcome.kind === 'completed' ? outcome.figures.steps : Number.NaN;
  }
  return steps;
}
