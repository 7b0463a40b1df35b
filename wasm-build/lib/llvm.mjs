// The compiler: LLVM as WebAssembly from npm, run on files held in memory, so that it gives
// the same bytes on every operating system.

import { Exit, runClang } from '@yowasp/clang';

/** The compiler found an error; the message is what it printed. */
export class CompileError extends Error {
  name = 'CompileError';
}

/**
 * Runs clang on a tree of files.
 *
 * @returns the files it wrote, as a tree.
 */
export async function clang(args, tree) {
  let printed = '';
  const decoder = new TextDecoder();
  const print = (bytes) => {
    if (bytes) printed += decoder.decode(bytes, { stream: true });
  };
  try {
    return await runClang(['clang', ...args], tree, {
      stdout: print,
      stderr: print,
      fetchProgress: () => undefined,
    });
  } catch (error) {
    if (error instanceof Exit) throw new CompileError(`clang ${args.join(' ')}\n${printed}`);
    throw error;
  }
}
