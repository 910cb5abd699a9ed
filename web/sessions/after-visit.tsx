import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionForParticipant } from '#server/sessions/session-views.contract.ts';
import { pathTo } from '../routes.ts';
import { LinkButton } from '../ui/button.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { OwnOffers } from './own-offers.tsx';
import type { Visit } from './session-queries.ts';

/** Det här gjorde jag: what one opened and was answered, and that one can go on. */
export function AfterVisit({ visit, view }: { visit: Visit; view: SessionForParticipant }) {
  const { t } = useTranslation();
  const locale = useLocale();
  // What is answered stays in its place, and says that it is.
  const [hadOffers] = useState(view.offers.length > 0);
  const answered = view.help.filter(({ state }) => state === 'answered').toReversed();
  return (
    <>
      <p>{t('sessions.after.says')}</p>
      <h2>{t('sessions.after.did')}</h2>
      {view.opened.length === 0 && answered.length === 0 ? <p>{t('sessions.after.wasHere')}</p> : null}
      <ul>
        {view.opened.map(({ slug, title }) => (
          <li key={slug}>
            <a href={pathTo('challenge', { slug })}>{t('sessions.after.opened', { title: title[locale] })}</a>
          </li>
        ))}
        {answered.map(({ requestId, words, threadWith }) => (
          <li key={requestId} className="own-lines">
            {t('sessions.after.helped')} {words === '' ? null : <span className="quiet">{words}</span>}{' '}
            {threadWith === null ? null : (
              <a href={pathTo('thread', { staffId: threadWith })}>{t('sessions.help.inText')}</a>
            )}
          </li>
        ))}
      </ul>
      {view.offers.length === 0 && !hadOffers ? null : <OwnOffers visit={visit} view={view} />}
      <h2>{t('sessions.after.goOn')}</h2>
      <p>{t('sessions.after.goOnSays')}</p>
      <p className="acts no-print">
        <LinkButton isNext href={pathTo('list')}>
          {t('common.list')}
        </LinkButton>
        <LinkButton href={pathTo('ownCode')}>{t('sessions.after.code')}</LinkButton>
      </p>
    </>
  );
}
