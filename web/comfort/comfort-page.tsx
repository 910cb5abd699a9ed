import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comfort } from '#server/accounts/accounts.contract.ts';
import { api } from '../api.ts';
import { changeLanguage } from '../locales/i18n.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { hasEntered } from '../ui/entered.ts';
import { Page } from '../ui/page.tsx';
import { useAccount } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { Choices } from './choices.tsx';
import { getComfort, type Locale, setComfort } from './comfort.ts';
import { comfortChoices } from './comfort-choices.ts';
import { useComfort } from './use-comfort.ts';

type Said = 'comfort.keptAccount' | 'comfort.keptDevice' | 'comfort.languageNot';

/** Utseende: each choice is shown at once, kept on the device, and on the account when somebody has entered. */
export function ComfortPage() {
  const { t } = useTranslation();
  const comfort = useComfort();
  const account = useAccount();
  const [said, setSaid] = useState<Said | null>(null);

  /** Chosen, and on its way: the language's sentences have to come first. */
  const [coming, setComing] = useState<Locale | null>(null);

  const choose = async (change: Comfort) => {
    if (change.locale !== undefined && !(await fetchLanguage(change.locale))) return;
    setComfort(change);
    setSaid(await keep(account.data !== undefined && account.data !== null));
  };

  const fetchLanguage = async (locale: Locale): Promise<boolean> => {
    setComing(locale);
    try {
      await changeLanguage(locale);
      return true;
    } catch {
      setSaid('comfort.languageNot');
      return false;
    } finally {
      setComing(null);
    }
  };

  return (
    <Page heading={t('comfort.heading')}>
      <p>{t('comfort.says')}</p>
      <Choices
        name="locale"
        legend={t('comfort.language')}
        chosen={coming ?? comfort.locale}
        choices={comfortChoices.locale.map((value) => ({
          value,
          text: t(`comfort.languages.${value}`),
          lang: value,
        }))}
        onChoose={(locale) => choose({ locale })}
      />
      <Choices
        name="theme"
        legend={t('comfort.theme')}
        chosen={comfort.theme}
        choices={comfortChoices.theme.map((value) => ({ value, text: t(`comfort.themes.${value}`) }))}
        onChoose={(theme) => choose({ theme })}
      />
      <Choices
        name="editor-view"
        legend={t('comfort.editorView')}
        chosen={comfort.editorView}
        choices={comfortChoices.editorView.map((value) => ({
          value,
          text: t(`comfort.editorViews.${value}`),
        }))}
        onChoose={(editorView) => choose({ editorView })}
      />
      <Choices
        name="suggestions"
        legend={t('comfort.suggestions')}
        chosen={comfort.suggestions}
        choices={comfortChoices.suggestions.map((value) => ({
          value,
          text: t(`comfort.suggestionChoices.${value}`),
        }))}
        onChoose={(chosen) => choose({ suggestions: chosen })}
      />
      <Status>
        <p className="quiet">{said === null ? ' ' : t(said)}</p>
      </Status>
      <p className="acts">
        <Button onClick={goBack}>{t('comfort.back')}</Button>
      </p>
    </Page>
  );
}

/** To where one came from; to the way in when this page was opened by itself. */
function goBack(): void {
  if (history.length > 1) history.back();
  else location.assign(pathTo(hasEntered() ? 'list' : 'start'));
}

/** "Saved on your account" is said once the server has confirmed it. */
async function keep(hasAccount: boolean): Promise<Said> {
  if (!hasAccount) return 'comfort.keptDevice';
  try {
    await api('PUT /api/accounts/me/comfort', { body: getComfort() });
    return 'comfort.keptAccount';
  } catch {
    return 'comfort.keptDevice';
  }
}
