/** Choosing on the page Utseende: shown at once, kept on the device, and on the account when somebody has entered. */
import { useState } from 'react';
import type { Comfort } from '#server/accounts/accounts.contract.ts';
import { changeLanguage } from '../locales/i18n.ts';
import { useAccount } from '../ui/queries.ts';
import { getComfort, type Locale, setComfort } from './comfort.ts';
import type { ComfortChosen } from './comfort-choices.ts';
import { completeComfort } from './complete-comfort.ts';
import { keepOnAccount } from './keep-on-account.ts';
import { fetchFont } from './show-comfort.ts';

type Said = 'comfort.keptAccount' | 'comfort.keptDevice' | 'comfort.languageNot';

export function useChoosing() {
  const hasAccount = Boolean(useAccount().data);
  const [said, setSaid] = useState<Said | null>(null);
  /** Chosen, and on its way: a language's sentences have to come first. */
  const [coming, setComing] = useState<Comfort>({});
  /** What a reset took away, until the next choice. */
  const [taken, setTaken] = useState<ComfortChosen | null>(null);

  const keep = async () =>
    setSaid((await keepOnAccount(hasAccount)) ? 'comfort.keptAccount' : 'comfort.keptDevice');

  const choose = async (change: Comfort) => {
    setTaken(null);
    setComing(change);
    const canShow = change.locale === undefined || (await fetchLanguage(change.locale));
    if (change.font !== undefined) await fetchFont(change.font);
    setComing({});
    if (!canShow) return setSaid('comfort.languageNot');
    setComfort(change);
    await keep();
  };

  /** All but the language: a page that cannot be read any more would be hard to take back. */
  const resetAll = async () => {
    const before = getComfort();
    setComfort({ ...completeComfort({}), locale: before.locale });
    setTaken(before);
    await keep();
  };

  return { said, coming, taken, choose, resetAll, undo: () => taken && choose(taken) };
}

async function fetchLanguage(locale: Locale): Promise<boolean> {
  try {
    await changeLanguage(locale);
    return true;
  } catch {
    return false;
  }
}
