import { readSync } from 'node:fs';
import { createWorkerHost, type InterpreterHost } from '../interpreter/host';

const STDIN = 0;
const RETRY_MS = 20;

/** A worker thread's host, with the process's standard input. */
export function createNodeHost(): InterpreterHost {
  const host = createWorkerHost();
  return { ...host, read: (buffer) => readStdin(buffer, host.sleep) };
}

function readStdin(buffer: Uint8Array, sleep: (ms: number) => void): number {
  for (;;) {
    try {
      return readSync(STDIN, buffer);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      // A closed terminal or pipe ends the input; one that has nothing yet is asked again.
      if (code === 'EOF' || code === 'EIO') return 0;
      if (code !== 'EAGAIN') throw error;
      sleep(RETRY_MS);
    }
  }
}
