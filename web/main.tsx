/** Entry of every page but the start page. */
import './ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { getComfort, startComfort } from './comfort/comfort.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { startLanguage } from './locales/i18n.ts';
import { Pages } from './pages.tsx';
import { watchNavigation } from './ui/arrival.ts';
import { queryClient } from './ui/queries.ts';
import { keepPagesOnDevice } from './ui/register-worker.ts';
import { watchContact } from './ui/watch-contact.ts';

const comfortShown = startComfort();
watchNavigation();
watchContact();
keepPagesOnDevice();
fetchAhead(location.pathname);
await startLanguage(getComfort().locale, {
  sv: () => import('./locales/sv.json?main'),
  en: () => import('./locales/en.json?main'),
});
await comfortShown;

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Pages />
      </QueryClientProvider>
    </StrictMode>,
  );
}
