import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { explainOnPage } from '../output/page-explanation';
import { createBrowserSession } from '../session/browser-session';
import { parseFragment } from './fragment';
import { WidgetProblem } from './WidgetProblem';
import { WidgetView } from './WidgetView';
import { createWidget } from './widget-store';

const root = document.getElementById('root');
if (!root) throw new Error('embed.html has no #root.');
const parsed = parseFragment(location.hash);

createRoot(root).render(
  <StrictMode>
    {parsed.kind === 'malformed' ? (
      <WidgetProblem reason={parsed.reason} />
    ) : (
      <WidgetView
        widget={createWidget({
          ...parsed.request,
          session: createBrowserSession(),
          explain: explainOnPage,
        })}
      />
    )}
  </StrictMode>,
);

// A changed fragment is another widget, for which everything starts anew.
window.addEventListener('hashchange', () => location.reload());
