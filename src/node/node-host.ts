import { constants, openSync, readSync } from 'node:fs';
import { READ } from '../interpreter/engine';
import { createWorkerHost, type InterpreterHost } from '../interpreter/host';

const STDIN = 0;
const RETRY_MS = 20;

/** A worker thread's host, with the process's standard input. */
export function createNodeHost(): InterpreterHost {
  const host = createWorkerHost();
  let input: number | null = null;
  return {
    ...host,
    read: (buffer, isStopRequested) => {
      input ??= openStdin();
      return readStdin(input, buffer, () => {
        host.sleep(RETRY_MS);
        return isStopRequested();
      });
    },
  };
}

/**
 * Standard input under a descriptor that does not block: a thread in a blocking
 * read can be neither stopped nor ended. Where the system has no such thing,
 * the blocking one.
 */
function openStdin(): number {
  try {
    return openSync('/dev/stdin', constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return STDIN;
  }
}

/** @param wait sleeps a little; true when the program should stop */
function readStdin(input: number, buffer: Uint8Array, wait: () => boolean): number {
  for (;;) {
    try {
      return readSync(input, buffer);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      // A closed terminal or pipe ends the input; one that has nothing yet is asked again.
      if (code === 'EOF' || code === 'EIO') return 0;
      if (code !== 'EAGAIN') throw error;
      if (wait()) return READ.interrupted;
    }
  }
}
