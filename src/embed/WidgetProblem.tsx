import { useEffect, useRef } from 'react';
import { reportHeight } from './height';
import './widget.css';

/** What stands where a widget cannot: the link says nothing that could be shown. */
export function WidgetProblem({ reason }: { readonly reason: string }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (box.current && window.parent !== window) return reportHeight(box.current, window.parent);
  }, []);
  return (
    <main className="widget widget-problem" ref={box} role="alert">
      <h1>This link to a Python cell cannot be read</h1>
      <p>The part after the # in its address is not as it should be: {reason}.</p>
      <p>
        A link looks like this: <code>embed.html#code=print(%22hello%22)</code>
      </p>
    </main>
  );
}
