import { parseArgs } from 'node:util';
import { MAX_HEAP_BYTES, MIN_HEAP_BYTES } from '../protocol/limits';
import { MAX_TIME_MS } from '../session/assertions';

/** What the command line asks for. */
export type Arguments = RunArguments | ReplayArguments;

/** What `cloche replay` was asked to do. */
export interface ReplayArguments {
  readonly command: 'replay';
  readonly file: string;
}

/** What `cloche run` was asked to do. */
export interface RunArguments {
  readonly command: 'run';
  readonly file: string;
  /** Run the `# %%` parts as cells of one session. */
  readonly cells: boolean;
  readonly json: boolean;
  readonly stopOnError: boolean;
  /** Running time of each cell, in milliseconds; null for no limit. */
  readonly timeMs: number | null;
  readonly heapBytes: number | null;
  /** Steps of each cell; null for no limit. */
  readonly steps: number | null;
  readonly seed: number | null;
  /** Where the session's own clock begins, in milliseconds since 1970; null for the machine's. */
  readonly clockMs: number | null;
  /** File that gets the audit log; null for none. */
  readonly audit: string | null;
  readonly redact: boolean;
  /** Leave out what is said to an error beside its traceback. */
  readonly plain: boolean;
  /** What errors are explained in; null for the language of the terminal. */
  readonly language: string | null;
}

/** The command line makes no sense; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `Usage: cloche run FILE [options]
       cloche replay LOG

run: runs a Python file in a sandbox: no files, no network, no more time or
memory than it is given. Standard input is passed on; - reads the program
from it.
replay: runs what an audit log tells again, and says where it went otherwise.

Options of run:
  --cells            run the file's "# %%" parts as cells of one session
  --stop-on-error    end after the first cell that does not complete
  --json             print one JSON object with every cell's outcome
  --time-ms N        end a cell that runs longer than N milliseconds
  --heap-bytes N     let Python's memory grow to N bytes (default 67108864)
  --steps N          end a cell after N steps, the same on every machine
  --seed N           begin all randomness with N
  --clock-ms N       begin the clock at N milliseconds since 1970; it moves with
                     the program, and sleeps take no time
  --audit FILE       write what happens to FILE, as JSON lines
  --redact           leave values out of that file: code, input, output, calls
  --plain            print tracebacks alone, without what is explained below them
  --lang LANGUAGE    explain in this language: en, de (default: from LANG)
  -h, --help         show this text

Exit code: 0 completed, 1 an exception (sys.exit(N): N), 2 wrong usage,
3 a limit was met, 4 the engine failed, 130 stopped. replay: 1 where a run
went otherwise.
`;

/**
 * Reads the arguments after `cloche`; null asks for help.
 *
 * @throws {UsageError}
 */
export function parseArguments(argv: readonly string[]): Arguments | null {
  const { values, positionals } = parse(argv);
  if (values.help) return null;
  const [command, file, ...rest] = positionals;
  if (command === undefined) throw new UsageError('say what to do: cloche run FILE');
  if (command !== 'run' && command !== 'replay') {
    throw new UsageError(`there is no command "${command}"`);
  }
  if (file === undefined)
    throw new UsageError(`say which file to ${command}: cloche ${command} FILE`);
  if (rest.length > 0) throw new UsageError(`one file at a time; "${rest[0]}" is one too many`);
  if (command === 'replay') {
    const [option] = Object.keys(values);
    if (option) throw new UsageError(`replay takes no --${option}: the log says how it was run`);
    return { command, file };
  }
  if (values.redact && values.audit === undefined) {
    throw new UsageError('--redact is about the log of --audit LOG');
  }
  return {
    command,
    file,
    cells: values.cells ?? false,
    json: values.json ?? false,
    stopOnError: values['stop-on-error'] ?? false,
    timeMs: parseWhole('--time-ms', values['time-ms'], 1, Number.MAX_SAFE_INTEGER),
    heapBytes: parseWhole('--heap-bytes', values['heap-bytes'], MIN_HEAP_BYTES, MAX_HEAP_BYTES),
    steps: parseWhole('--steps', values.steps, 1, Number.MAX_SAFE_INTEGER),
    seed: parseWhole('--seed', values.seed, 0, 0xffff_ffff),
    clockMs: parseWhole('--clock-ms', values['clock-ms'], 0, MAX_TIME_MS),
    audit: values.audit ?? null,
    redact: values.redact ?? false,
    plain: values.plain ?? false,
    language: values.lang ?? null,
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
        steps: { type: 'string' },
        seed: { type: 'string' },
        'clock-ms': { type: 'string' },
        audit: { type: 'string' },
        redact: { type: 'boolean' },
        plain: { type: 'boolean' },
        lang: { type: 'string' },
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
