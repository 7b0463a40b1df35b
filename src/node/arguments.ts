import { parseArgs } from 'node:util';
import { MAX_HEAP_BYTES, MIN_HEAP_BYTES } from '../protocol/limits';

/** What `cloche run` was asked to do. */
export interface RunArguments {
  readonly file: string;
  /** Run the `# %%` parts as cells of one session. */
  readonly cells: boolean;
  readonly json: boolean;
  readonly stopOnError: boolean;
  /** Running time of each cell, in milliseconds; null for no limit. */
  readonly timeMs: number | null;
  readonly heapBytes: number | null;
}

/** The command line makes no sense; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `Usage: cloche run FILE [options]

Runs a Python file in a sandbox: no files, no network, no more time or memory
than it is given. Standard input is passed on; - reads the program from it.

Options:
  --cells            run the file's "# %%" parts as cells of one session
  --stop-on-error    end after the first cell that does not complete
  --json             print one JSON object with every cell's outcome
  --time-ms N        end a cell that runs longer than N milliseconds
  --heap-bytes N     let Python's memory grow to N bytes (default 67108864)
  -h, --help         show this text

Exit code: 0 completed, 1 an exception (sys.exit(N): N), 2 wrong usage,
3 a limit was met, 4 the engine failed, 130 stopped.
`;

/**
 * Reads the arguments after `cloche`; null asks for help.
 *
 * @throws {UsageError}
 */
export function parseArguments(argv: readonly string[]): RunArguments | null {
  const { values, positionals } = parse(argv);
  if (values.help) return null;
  const [command, file, ...rest] = positionals;
  if (command === undefined) throw new UsageError('say what to do: cloche run FILE');
  if (command !== 'run') throw new UsageError(`there is no command "${command}"`);
  if (file === undefined) throw new UsageError('say which file to run: cloche run FILE');
  if (rest.length > 0) throw new UsageError(`one file at a time; "${rest[0]}" is one too many`);
  return {
    file,
    cells: values.cells ?? false,
    json: values.json ?? false,
    stopOnError: values['stop-on-error'] ?? false,
    timeMs: parseWhole('--time-ms', values['time-ms'], 1, Number.MAX_SAFE_INTEGER),
    heapBytes: parseWhole('--heap-bytes', values['heap-bytes'], MIN_HEAP_BYTES, MAX_HEAP_BYTES),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        cells: { type: 'boolean' },
        json: { type: 'boolean' },
        'stop-on-error': { type: 'boolean' },
        'time-ms': { type: 'string' },
        'heap-bytes': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function parseWhole(name: string, text: string | undefined, least: number, most: number) {
  if (text === undefined) return null;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new UsageError(`${name} takes a whole number from ${least} to ${most}, not "${text}"`);
  }
  return value;
}
