import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/inter/wght-italic.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './ui/theme.css';
import { createRoot } from 'react-dom/client';
import { connectJournal } from './api/journalClient.ts';
import { App } from './features/shell/App.tsx';
import { followAppearance } from './features/shell/appearance.ts';
import { followJournal, openJournal } from './stores/journal.ts';
import { followAddress } from './stores/route.ts';

/** The order matters: the client takes its one-time code from the address before it is a route. */
async function start(root: HTMLElement): Promise<void> {
  connectJournal();
  followAddress();
  await openJournal();
  await followAppearance();
  followJournal();
  createRoot(root).render(<App />);
}

const root = document.getElementById('root');
if (root) void start(root);
