import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AuditEvent } from '../protocol/audit';
import { parseJsonLines, toJsonLine } from '../protocol/audit-log';
import { DEFAULT_RUN_LIMITS, LIMIT_UNITS } from '../protocol/limits';
import type { Outcome, SessionFate } from '../protocol/outcome';
import type { OutputPiece } from '../protocol/output';
import { splitCells } from '../protocol/percent-cells';
import { redact } from '../protocol/redaction';
import { EngineLoadError, SessionFileError } from '../session/errors';
import { replay } from '../session/replay';
import type { Session } from '../session/session';
import {
  parseArguments,
  type ReplayArguments,
  type RunArguments,
  USAGE,
  UsageError,
} from './arguments';
import { type CellReport, toCellReport } from './cell-report';
import { EXIT, toExitCode } from './exit-code';
import { explainAsText, terminalLanguage } from './explanation-text';
import { createNodeSession } from './node-session';
import { ProcessInput } from './process-input';

/** Places that the launcher knows. */
export interface CliPlaces {
  readonly enginePath: string | URL;
  readonly workerUrl: URL;
}

interface Cell {
  readonly name: string;
  readonly code: string;
}

/**
 * The command line.
 *
 * @param argv arguments after `cloche`
 * @returns the exit code
 */
export async function main(argv: readonly string[], places: CliPlaces): Promise<number> {
  try {
    const run = parseArguments(argv);
    if (!run) {
      process.stdout.write(USAGE);
      return EXIT.ok;
    }
    return await (run.command === 'replay' ? replayFile(run, places) : runFile(run, places));
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`cloche: ${error.message}\n\n${USAGE}`);
      return EXIT.usage;
    }
    if (error instanceof EngineLoadError) {
      process.stderr.write(`cloche: ${error.message}\n`);
      return EXIT.crashed;
    }
    throw error;
  }
}

async function runFile(run: RunArguments, places: CliPlaces): Promise<number> {
  const cells = readCells(run);
  const log = run.audit === null ? null : openLog(run.audit, run.file);
  const session = createNodeSession({
    ...places,
    limits: {
      ...(run.heapBytes === null ? {} : { heapBytes: run.heapBytes }),
      ...(run.steps === null ? {} : { steps: run.steps }),
    },
    determinism: {
      ...(run.seed === null ? {} : { seed: run.seed }),
      ...(run.clockMs === null ? {} : { clockMs: run.clockMs }),
    },
    ...(log === null
      ? {}
      : { onAudit: (event) => writeEvent(log, run.redact ? redact(event) : event) }),
  });
  const input = new ProcessInput();
  const stop = () => session.stop();
  process.on('SIGINT', stop);
  const handleError = (error: NodeJS.ErrnoException) => {
    // Whoever reads the output has left. A log is still written to its end.
    if (error.code === 'EPIPE' && log !== null) session.stop();
    else handleClosedOutput(error);
  };
  process.stdout.on('error', handleError);
  try {
    return await runCells(run, cells, session, input);
  } finally {
    input.dispose();
    process.off('SIGINT', stop);
    session.dispose();
    if (log !== null) closeSync(log);
  }
}

async function replayFile({ file }: ReplayArguments, places: CliPlaces): Promise<number> {
  try {
    const events = parseJsonLines(readText(file));
    const report = await replay(events, (options) => createNodeSession({ ...places, ...options }));
    const { runs, compared, differences } = report;
    for (const { serial, what, recorded, replayed } of differences) {
      process.stdout.write(
        `event ${serial}: ${what} was ${JSON.stringify(recorded)} and is ${JSON.stringify(replayed)}\n`,
      );
    }
    const same = compared - new Set(differences.map(({ serial }) => serial)).size;
    const left = runs - compared;
    const remark =
      left > 0 ? `; ${left} were not compared: never begun, cut off, or not wholly recorded` : '';
    process.stdout.write(`${same} of ${compared} runs went as recorded${remark}\n`);
    return differences.length === 0 ? EXIT.ok : EXIT.raised;
  } catch (error) {
    const isTold = [SyntaxError, RangeError, SessionFileError].some(
      (kind) => error instanceof kind,
    );
    if (!isTold || !(error instanceof Error)) throw error;
    throw new UsageError(`cannot replay ${file}: ${error.message}`);
  }
}

function openLog(path: string, program: string): number {
  if (resolve(path) === resolve(program)) {
    throw new UsageError(`the audit log ${path} would be written over the program`);
  }
  try {
    return openSync(path, 'w');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    throw new UsageError(`cannot write the audit log ${path}: ${reason}`);
  }
}

function writeEvent(log: number, event: AuditEvent): void {
  try {
    writeSync(log, toJsonLine(event));
  } catch (error) {
    process.stderr.write(`cloche: the audit log cannot be written: ${toReason(error)}\n`);
    process.exit(EXIT.crashed);
  }
}

const toReason = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function runCells(
  run: RunArguments,
  cells: readonly Cell[],
  session: Session,
  input: ProcessInput,
) {
  const reports: CellReport[] = [];
  let exitCode: number = EXIT.ok;
  for (const cell of cells) {
    const output: OutputPiece[] = [];
    const outcome = await session.run({
      cell: cell.name,
      code: cell.code,
      // All output is wanted here, up to where the run is ended for it.
      limits: {
        timeMs: run.timeMs ?? Number.POSITIVE_INFINITY,
        outputHeadBytes: DEFAULT_RUN_LIMITS.outputStopBytes,
        outputHeadLines: Number.POSITIVE_INFINITY,
        outputStopLines: Number.POSITIVE_INFINITY,
      },
      onInput: ({ signal }) => input.read(signal),
      onOutput: (pieces) => (run.json ? output.push(...pieces) : print(pieces)),
    });
    if (run.json) reports.push(toCellReport(outcome, output));
    else {
      process.stderr.write(toRemark(outcome));
      if (!run.plain) process.stderr.write(await explainCell(outcome, cell, cells, run, session));
    }
    if (exitCode === EXIT.ok) exitCode = toExitCode(outcome);
    const mayGoOn = outcome.kind === 'completed' || !run.stopOnError;
    if (!mayGoOn || outcome.kind === 'stopped') break;
  }
  if (run.json) process.stdout.write(`${JSON.stringify({ cells: reports })}\n`);
  return exitCode;
}

function explainCell(
  outcome: Outcome,
  cell: Cell,
  cells: readonly Cell[],
  { language }: RunArguments,
  session: Session,
): Promise<string> {
  return explainAsText(outcome, {
    file: cell.name,
    sources: Object.fromEntries(cells.map(({ name, code }) => [name, code])),
    session,
    language: language ?? terminalLanguage(process.env),
  });
}

function readCells({ file, cells }: RunArguments): readonly Cell[] {
  const text = readText(file);
  if (!cells) return [{ name: file === '-' ? '<stdin>' : file, code: text }];
  return splitCells(text)
    .filter(({ kind }) => kind === 'code')
    .map(({ source }, index) => ({ name: `Cell ${index + 1}`, code: source }));
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    const known: Record<string, string> = {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a directory',
      EACCES: 'it may not be read',
    };
    throw new UsageError(`cannot read ${file}: ${known[reason ?? ''] ?? reason}`);
  }
}

function print(pieces: readonly OutputPiece[]): void {
  for (const piece of pieces) {
    if (piece.stream === 'gap') {
      process.stderr.write(`cloche: ${piece.bytes} bytes of output are left out here\n`);
    } else {
      process[piece.stream].write(piece.text);
    }
  }
}

/** Whoever reads the output has left, or there is no room for it: nothing more can be said. */
function handleClosedOutput(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  process.stderr.write(`cloche: the output could not be written: ${error.message}\n`);
  process.exit(EXIT.raised);
}

/** What is said about an outcome beside the program's own output. */
function toRemark(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'completed':
      return '';
    case 'raised':
      if (outcome.exit === null) return outcome.exception.traceback;
      return outcome.exit === 'text' ? `${outcome.exception.message}\n` : '';
    case 'limited': {
      const { name, value } = outcome.limit;
      return `${outcome.exception?.traceback ?? ''}cloche: ended: the limit of ${name} (${value} ${LIMIT_UNITS[name]}) was met${toFate(outcome.session)}\n`;
    }
    case 'stopped':
      return `cloche: stopped${toFate(outcome.session)}\n`;
    case 'crashed':
      return `cloche: ${outcome.message}${toFate(outcome.session)}\n`;
  }
}

function toFate(session: SessionFate): string {
  switch (session) {
    case 'kept':
      return '';
    case 'restored':
      return '; Python had to be restarted, its variables are as before this run';
    case 'lost':
      return '; Python had to be restarted, its variables are lost';
  }
}
