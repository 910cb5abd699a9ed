/** Entry of the start page: small, without what only the other pages need. */
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { StartPage } from './accounts/start-page.tsx';
import { getComfort, startComfort } from './comfort/comfort.ts';
import { startLanguage } from './locales/i18n.ts';
import { askForOrganisation } from './ui/organisation-copy.ts';
import { keepPagesOnDevice } from './ui/register-worker.ts';
import { watchContact } from './ui/watch-contact.ts';

const comfortShown = startComfort();
watchContact();
keepPagesOnDevice();
// What the page waits for is asked for while its sentences are on their way.
void askForOrganisation().catch(() => undefined);
await startLanguage(getComfort().locale, {
  sv: () => import('./locales/sv.json?start'),
  en: () => import('./locales/en.json?start'),
});
await comfortShown;

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <StartPage />
    </StrictMode>,
  );
}
