/** Entry of the start page: small, without what only the other pages need. */
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { StartPage } from './accounts/start-page.tsx';
import { followSystemTheme, getComfort } from './comfort/comfort.ts';
import { startLanguage } from './locales/i18n.ts';

followSystemTheme();
await startLanguage(getComfort().locale, {
  sv: () => import('./locales/sv.json?start'),
  en: () => import('./locales/en.json?start'),
});

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <StartPage />
    </StrictMode>,
  );
}
