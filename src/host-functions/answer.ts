import { HostException } from './declaration';
import { canPass } from './value';
import type { HostAnswer } from './wire';

/** What a function returned, if that can pass. */
export function toAnswer(value: unknown): HostAnswer {
  const passed = value === undefined ? null : value;
  if (!canPass(passed)) {
    return raised('RuntimeError', 'the host returned something that cannot pass to Python');
  }
  return { kind: 'returned', value: passed };
}

/** What a function threw: its message, under a name that Python knows. */
export function toRaised(error: unknown): HostAnswer {
  if (error instanceof HostException) return raised(error.type, error.message);
  const message = error instanceof Error ? error.message : String(error);
  return raised('RuntimeError', message);
}

function raised(type: string, message: string): HostAnswer {
  return { kind: 'raised', type, message };
}
