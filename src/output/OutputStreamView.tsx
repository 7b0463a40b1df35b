import { useEffect, useRef } from 'react';
import { CopyButton } from '../ui/CopyButton';
import { joinPieces, logText, type OutputLog } from './output-log';
import { OutputPainter } from './output-painter';

/** As near to its end as this, a box keeps to its end. */
const NEAR_END_PX = 24;

interface OutputStreamViewProps {
  readonly log: OutputLog;
  readonly label: string;
}

/** What a program prints, as it comes: at most one addition to the page a frame. */
export function OutputStreamView({ log, label }: OutputStreamViewProps) {
  const frameBox = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLPreElement>(null);

  useEffect(() => {
    const root = box.current;
    const outer = frameBox.current;
    if (!root || !outer) return;
    let painter = new OutputPainter(root);
    let { epoch } = log;
    let painted = 0;
    let frame = 0;
    const paint = () => {
      frame = 0;
      const isAtEnd = root.scrollHeight - root.scrollTop - root.clientHeight < NEAR_END_PX;
      if (epoch !== log.epoch) {
        painter = new OutputPainter(root);
        epoch = log.epoch;
        painted = 0;
      }
      // Before painting: what is hidden has no end to keep to.
      outer.hidden = log.pieces.length === 0;
      painter.paint(joinPieces(log.pieces.slice(painted)));
      painted = log.pieces.length;
      if (isAtEnd) root.scrollTop = root.scrollHeight;
    };
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(paint);
    };
    paint();
    const unsubscribe = log.subscribe(schedule);
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [log]);

  return (
    <div className="output-stream" ref={frameBox}>
      <pre
        ref={box}
        className="output-text"
        role="log"
        aria-live="off"
        aria-label={`Output of ${label}`}
        // A box that scrolls must be reachable for those who scroll by keys.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
        tabIndex={0}
      />
      <div className="output-copy">
        <CopyButton label={`Copy output of ${label}`} toText={() => logText(log.pieces)} />
      </div>
    </div>
  );
}
