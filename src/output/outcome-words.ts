import { toPlainText } from '../explain/rich';
import type { SpokenExplanation } from '../explain/spoken';
import type { Outcome, PythonException, SessionFate } from '../protocol/outcome';
import { formatCount, formatDuration, speakDuration } from '../ui/format';
import { limitSentence, limitStatus } from './limit-words';

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

/** What became of the variables. */
const FATE: Record<SessionFate, string> = {
  kept: KEPT,
  restored: 'Python had to be restarted; your variables are as they were before this run.',
  lost: LOST,
};

/** The same of an outcome that is explained elsewhere; null where nothing is to be said. */
export function toFate(outcome: Outcome): string | null {
  return outcome.kind === 'limited' ? FATE[outcome.session] : null;
}

/** The line of `file` that an exception points at: the innermost frame there. */
export function lineInFile(exception: PythonException | null, file: string): number | null {
  return exception?.frames.findLast((frame) => frame.file === file)?.line ?? null;
}

export function isExit(outcome: Outcome): boolean {
  return outcome.kind === 'raised' && outcome.exit !== null;
}

/** What became of a run of `file`, in plain words. */
export function toWords(
  outcome: Outcome,
  file: string,
  explanation?: SpokenExplanation,
): OutcomeWords {
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
      // The engine may give up later than where the mistake is.
      const told = explanation?.place?.file === file ? explanation.place.line : null;
      const line = told ?? lineInFile(exception, file);
      const where = line === null ? '' : ` on line ${line}`;
      return { tone: 'bad', status: `${exception.type}${where}`, detail: null };
    }
    case 'limited':
      return {
        tone: 'warn',
        status: limitStatus(outcome.limit),
        detail: `${limitSentence(outcome.limit)} ${FATE[outcome.session]}`,
      };
    case 'stopped': {
      const line = lineInFile(outcome.exception, file);
      const where = line === null ? '' : ` It was on line ${line}.`;
      return {
        tone: 'warn',
        status: outcome.session === 'lost' ? 'Stopped' : `Stopped after ${took}`,
        detail: `You stopped this run.${where} ${FATE[outcome.session]}`,
      };
    }
    case 'crashed':
      return {
        tone: 'bad',
        status: 'Python crashed',
        detail: `${outcome.message} ${FATE[outcome.session]}`,
      };
  }
}

/** What a screen reader is told when a run has ended. */
export function toAnnouncement(
  outcome: Outcome,
  file: string,
  output: { readonly lines: number; readonly text: string },
  explanation?: SpokenExplanation,
): string {
  const lines = output.lines === 0 ? 'no output' : `${formatCount(output.lines, 'line')} of output`;
  if (outcome.kind === 'completed') {
    const took = speakDuration(outcome.figures.timeMs);
    const said = [output.text.slice(0, 200).trim(), outcome.repr?.slice(0, 200)]
      .filter((part) => part !== undefined && part !== '')
      .join('. Out: ');
    return `${file} finished in ${took}, ${lines}${said === '' ? '.' : `: ${said}`}`;
  }
  const { status, detail } = toWords(outcome, file, explanation);
  if (outcome.kind === 'raised' && !isExit(outcome)) {
    const said = explanation ? toPlainText(explanation.what) : outcome.exception.message;
    return `${file}: ${status}. ${said}`;
  }
  return `${file}: ${status}. ${detail ?? ''}`;
}

/** `SystemExit` says its code as its message; no message is no code. */
function exitCode(exception: PythonException): string {
  return exception.message === 'None' ? '' : exception.message;
}
