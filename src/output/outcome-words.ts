import type { Limited, Outcome, PythonException } from '../protocol/outcome';
import { formatBytes, formatCount, formatDuration, speakDuration } from '../ui/format';

export interface OutcomeWords {
  readonly tone: 'good' | 'bad' | 'warn' | 'calm';
  /** A few words for a line of status. */
  readonly status: string;
  /** A sentence or two for under the output; null where the status says it all. */
  readonly detail: string | null;
}

const KEPT = 'Your variables are kept.';
export const LOST =
  'Python had to be started afresh, so the variables of all cells are gone. Your code is safe: run the cells again from the top.';

/** The line of `file` that an exception points at: the innermost frame there. */
export function lineInFile(exception: PythonException | null, file: string): number | null {
  return exception?.frames.findLast((frame) => frame.file === file)?.line ?? null;
}

export function isExit(outcome: Outcome): boolean {
  return outcome.kind === 'raised' && outcome.exit !== null;
}

/** What became of a run of `file`, in plain words. */
export function toWords(outcome: Outcome, file: string): OutcomeWords {
  const took = formatDuration(outcome.figures.timeMs);
  switch (outcome.kind) {
    case 'completed':
      return { tone: 'good', status: `Finished in ${took}`, detail: null };
    case 'raised': {
      const { exception } = outcome;
      if (isExit(outcome)) {
        return {
          tone: 'calm',
          status: `Ended by sys.exit after ${took}`,
          detail: `The program ended itself with sys.exit(${exitCode(exception)}). ${KEPT}`,
        };
      }
      const line = lineInFile(exception, file);
      const where = line === null ? '' : ` on line ${line}`;
      return { tone: 'bad', status: `${exception.type}${where}`, detail: null };
    }
    case 'limited':
      return {
        tone: 'warn',
        status: limitStatus(outcome),
        detail: `${limitSentence(outcome)} ${outcome.session === 'kept' ? KEPT : LOST}`,
      };
    case 'stopped': {
      const line = lineInFile(outcome.exception, file);
      const where = line === null ? '' : ` It was on line ${line}.`;
      if (outcome.session === 'lost') {
        return { tone: 'warn', status: 'Stopped', detail: `You stopped this run.${where} ${LOST}` };
      }
      return {
        tone: 'warn',
        status: `Stopped after ${took}`,
        detail: `You stopped this run.${where} ${KEPT}`,
      };
    }
    case 'crashed':
      return { tone: 'bad', status: 'Python crashed', detail: `${outcome.message} ${LOST}` };
  }
}

/** What a screen reader is told when a run has ended. */
export function toAnnouncement(
  outcome: Outcome,
  file: string,
  output: { readonly lines: number; readonly text: string },
): string {
  const lines = output.lines === 0 ? 'no output' : `${formatCount(output.lines, 'line')} of output`;
  if (outcome.kind === 'completed') {
    const took = speakDuration(outcome.figures.timeMs);
    const said = [output.text.slice(0, 200).trim(), outcome.repr?.slice(0, 200)]
      .filter((part) => part !== undefined && part !== '')
      .join('. Out: ');
    return `${file} finished in ${took}, ${lines}${said === '' ? '.' : `: ${said}`}`;
  }
  const { status, detail } = toWords(outcome, file);
  if (outcome.kind === 'raised' && !isExit(outcome)) {
    return `${file}: ${status}. ${outcome.exception.message}`;
  }
  return `${file}: ${status}. ${detail ?? ''}`;
}

/** `SystemExit` says its code as its message; no message is no code. */
function exitCode(exception: PythonException): string {
  return exception.message === 'None' ? '' : exception.message;
}

function limitStatus({ limit }: Limited): string {
  switch (limit.name) {
    case 'time':
      return `Time limit of ${speakDuration(limit.value)} reached`;
    case 'steps':
      return `Step limit of ${formatCount(limit.value, 'step')} reached`;
    case 'output':
      return `Output limit of ${formatBytes(limit.value)} reached`;
  }
}

function limitSentence({ limit }: Limited): string {
  switch (limit.name) {
    case 'time':
      return `This run was ended because it took longer than ${speakDuration(limit.value)}, the limit for one run. Is there a loop that never ends?`;
    case 'steps':
      return `This run was ended after ${formatCount(limit.value, 'step')}, the limit for one run. Is there a loop that never ends?`;
    case 'output':
      return `This run was ended because it printed more than ${formatBytes(limit.value)}, the limit for one run. Is there a print in a loop that never ends?`;
  }
}
