import type { Outcome, PythonException } from '../protocol/outcome';
import './output.css';
import { ExplanationView } from './ExplanationView';
import { InputLine } from './InputLine';
import type { InputDesk } from './input-desk';
import { OutputStreamView } from './OutputStreamView';
import { isExit, toFate, toWords } from './outcome-words';
import type { OutputLog } from './output-log';
import type { RunState } from './run-state';
import { type FrameLink, Traceback } from './Traceback';
import { showControls } from './terminal-line';

interface OutputViewProps {
  readonly log: OutputLog;
  readonly desk: InputDesk;
  /** Takes the keyboard's focus when the input line goes. */
  readonly onLeaveInput: () => void;
  readonly state: RunState;
  /** The cell's name, as tracebacks say it. */
  readonly file: string;
  readonly linkTo: FrameLink;
}

/** Everything a run leaves below its code: what it printed and asked for, its value, how it ended. */
export function OutputView(props: OutputViewProps) {
  const { log, desk, onLeaveInput, state, file, linkTo } = props;
  return (
    <div className="output">
      <OutputStreamView log={log} label={file} />
      <InputLine desk={desk} state={state} onLeave={onLeaveInput} />
      <Ending state={state} file={file} linkTo={linkTo} />
    </div>
  );
}

/** The exception whose traceback helps: one that a program can meet elsewhere, too. */
function findTraceback(outcome: Outcome): PythonException | null {
  if (outcome.kind === 'raised') return isExit(outcome) ? null : outcome.exception;
  if (outcome.kind !== 'limited' || outcome.exception?.type === 'LimitReached') return null;
  return outcome.exception;
}

function Ending({ state, file, linkTo }: Pick<OutputViewProps, 'state' | 'file' | 'linkTo'>) {
  if (state.kind === 'unavailable') return <p className="output-note">{state.message}</p>;
  if (state.kind !== 'ended') return null;
  const { outcome, explanation } = state;
  const { tone, detail } = toWords(outcome, file);
  const note = explanation ? toFate(outcome) : detail;
  const exception = findTraceback(outcome);
  return (
    <>
      {outcome.kind === 'completed' && outcome.repr !== null && (
        <div className="output-result">
          <span className="output-label">Out</span>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable. */}
          <figure className="output-value" tabIndex={0} aria-label={`Value of ${file}`}>
            {showControls(outcome.repr)}
          </figure>
        </div>
      )}
      {explanation ? (
        <ExplanationView
          explanation={explanation}
          exception={exception}
          tone={outcome.kind === 'limited' ? 'warn' : 'bad'}
          linkTo={linkTo}
        />
      ) : (
        exception && <Traceback exception={exception} linkTo={linkTo} />
      )}
      {note !== null && <p className={`output-note output-note--${tone}`}>{note}</p>}
    </>
  );
}
