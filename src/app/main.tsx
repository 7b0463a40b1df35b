import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { createIdbStorage } from '../notebook/idb-storage';
import { createKeeper } from '../notebook/keeper';
import { createNotebook } from '../notebook/notebook-store';
import { createTabLock } from '../notebook/tab-lock';
import { explainOnPage } from '../output/page-explanation';
import { createBrowserSession } from '../session/browser-session';
import { App } from './App';
import { WELCOME } from './welcome';

const notebook = createNotebook({ session: createBrowserSession(), explain: explainOnPage });
const keeper = createKeeper({ notebook, storage: createIdbStorage(), lock: createTabLock() });
void keeper.open(WELCOME);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <App notebook={notebook} keeper={keeper} />
  </StrictMode>,
);
