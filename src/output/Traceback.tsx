import type { ReactNode } from 'react';
import type { PythonException } from '../protocol/outcome';
import { showControls } from './terminal-line';

/** Goes to a line of a cell; null where no such cell is on the page. */
export type FrameLink = (file: string) => ((line: number) => void) | null;

interface TracebackProps {
  readonly exception: PythonException;
  readonly linkTo: FrameLink;
}

/** A traceback as Python prints it, its places turned into ways to go there. */
export function Traceback({ exception, linkTo }: TracebackProps) {
  const lines = exception.traceback.replace(/\n$/, '').split('\n');
  const frames = [...exception.frames];
  return (
    <figure className="traceback" aria-label="Traceback">
      {lines.map((line, index) => {
        const frame = frames[0];
        const place = frame ? `File "${frame.file}", line ${frame.line}` : null;
        const at = place === null ? -1 : line.indexOf(place);
        const isLast = index === lines.length - 1;
        let content: ReactNode = showControls(line);
        if (frame && place !== null && at !== -1) {
          frames.shift();
          const goTo = linkTo(frame.file);
          if (goTo) {
            content = (
              <>
                {line.slice(0, at)}
                <button
                  type="button"
                  className="traceback-link"
                  title={`Go to ${frame.file}, line ${frame.line}`}
                  onClick={() => goTo(frame.line)}
                >
                  {place}
                </button>
                {line.slice(at + place.length)}
              </>
            );
          }
        }
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a traceback never change.
          <span key={index} className={isLast ? 'traceback-error' : undefined}>
            {content}
            {isLast ? '' : '\n'}
          </span>
        );
      })}
    </figure>
  );
}
