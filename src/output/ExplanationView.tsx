import type { Place } from '../explain/explanation';
import type { Rich } from '../explain/rich';
import type { SpokenExplanation } from '../explain/spoken';
import type { PythonException } from '../protocol/outcome';
import { type FrameLink, Traceback } from './Traceback';
import { showControls } from './terminal-line';
import './explanation.css';

interface ExplanationViewProps {
  readonly explanation: SpokenExplanation;
  readonly exception: PythonException | null;
  /** Whether something went wrong, or a limit ended it. */
  readonly tone: 'bad' | 'warn';
  readonly linkTo: FrameLink;
}

/** What happened, where, what to try, and the traceback one step away. */
export function ExplanationView({ explanation, exception, tone, linkTo }: ExplanationViewProps) {
  const { what, place, tries, language } = explanation;
  return (
    <section className={`explanation explanation--${tone}`} aria-label="Explanation">
      <div lang={language}>
        <p className="explanation-what">
          <Sentence parts={what} />
        </p>
        {place && <Excerpt place={place} linkTo={linkTo} />}
        {tries.length > 0 && (
          <ul className="explanation-tries">
            {tries.map((parts, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an explanation never changes.
              <li key={index}>
                <Sentence parts={parts} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {exception && (
        <details className="explanation-traceback">
          <summary>
            Traceback: <code>{exception.type}</code>
          </summary>
          <Traceback exception={exception} linkTo={linkTo} />
        </details>
      )}
    </section>
  );
}

function Sentence({ parts }: { readonly parts: Rich }) {
  return parts.map(({ kind, text }, index) =>
    kind === 'code' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence never changes.
      <code key={index}>{showControls(text)}</code>
    ) : (
      showControls(text)
    ),
  );
}

/** The line with the spot marked; what is missing is marked as a gap. */
function Excerpt({ place, linkTo }: { readonly place: Place; readonly linkTo: FrameLink }) {
  const { file, line, columns } = place;
  const margin = /^\s*/.exec(place.text)?.[0].length ?? 0;
  // A spot in the indentation must be seen.
  const cut = columns ? Math.min(margin, columns.from - 1) : margin;
  const from = columns ? columns.from - 1 : cut;
  const to = columns ? columns.to - 1 : cut;
  const goTo = linkTo(file);
  return (
    <div className="explanation-place">
      {goTo ? (
        <button
          type="button"
          className="traceback-link"
          title={`Go to ${file}, line ${line}`}
          onClick={() => goTo(line)}
        >
          {file}, line {line}
        </button>
      ) : (
        <span>
          {file}, line {line}
        </span>
      )}
      <code className="explanation-line">
        {showControls(place.text.slice(cut, from))}
        {columns && (
          <mark className={from === to ? 'explanation-gap' : undefined}>
            {from === to ? '\u2009' : showControls(place.text.slice(from, to))}
          </mark>
        )}
        {showControls(place.text.slice(to))}
      </code>
    </div>
  );
}
