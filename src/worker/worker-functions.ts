import { toAnswer, toRaised } from '../host-functions/answer';
import type { HostAnswer, HostCall } from '../host-functions/wire';

type WorkerFunction = (args: HostCall['args']) => unknown;

/** Functions of the host that live in the worker, by module and name. */
export type WorkerFunctions = Readonly<Record<string, Readonly<Record<string, WorkerFunction>>>>;

/**
 * Loads a module whose default export holds functions, by module and name.
 *
 * @throws whatever the import throws, or TypeError when it exports no such thing
 */
export async function loadWorkerFunctions(url: string): Promise<WorkerFunctions> {
  const { default: functions } = (await import(/* @vite-ignore */ url)) as { default: unknown };
  if (typeof functions !== 'object' || functions === null) {
    throw new TypeError(`${url} has no default export that holds functions by module and name.`);
  }
  return functions as WorkerFunctions;
}

/** Calls a function and makes an answer of what it returns or throws; never its stack. */
export function callFunction(call: WorkerFunction, args: HostCall['args']): HostAnswer {
  try {
    const value = call(args);
    if (value instanceof Promise) {
      // Nobody waits for it: what it is rejected with is no failure of the worker.
      value.catch(() => undefined);
      return toRaised(new Error('a function in the worker cannot wait: it belongs on the page'));
    }
    return toAnswer(value);
  } catch (error) {
    return toRaised(error);
  }
}
