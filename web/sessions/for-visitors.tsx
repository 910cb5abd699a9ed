import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { useOrganisation } from '../ui/queries.ts';

/** For whoever comes along: a parent, or somebody curious. They need do no challenge, and can ask in writing. */
export function ForVisitors() {
  const { t } = useTranslation();
  const organisation = useOrganisation();
  return (
    <section className="no-print">
      <h2>{t('sessions.visitors.heading')}</h2>
      <p>{t('sessions.visitors.says')}</p>
      <ul className="links">
        {organisation.data?.tryChallenge ? (
          <li>
            <a href={pathTo('tryOut')}>{t('sessions.visitors.try')}</a>
          </li>
        ) : null}
        <li>
          <a href={pathTo('relatives')}>{t('sessions.visitors.relatives')}</a>
        </li>
        <li>
          <a href={pathTo('compensation')}>{t('sessions.visitors.compensation')}</a>
        </li>
      </ul>
      <p>{t('sessions.visitors.ask')}</p>
    </section>
  );
}
