import { useTranslation } from 'react-i18next';
import type { SessionForParticipant } from '#server/sessions/session-views.contract.ts';
import { pathTo } from '../routes.ts';
import { useLocale } from '../ui/use-locale.ts';
import type { Visit } from './session-queries.ts';

type OwnChallengesProps = { visit: Visit; view: SessionForParticipant };

/** The challenges of the evening. Opening one from here says to the host which one it is, and says so first. */
export function OwnChallenges({ visit, view }: OwnChallengesProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <section>
      <h2>{t('sessions.challenges')}</h2>
      <p>{t(view.challenges.length === 0 ? 'sessions.noChallenges' : 'sessions.challengesSay')}</p>
      <ul className="links">
        {view.challenges.map(({ slug, title }) => (
          <li key={slug}>
            <a
              href={pathTo('challenge', { slug })}
              onClick={() => visit.act.mutate({ type: 'challenge', slug })}
            >
              {title[locale]}
            </a>
          </li>
        ))}
        <li>
          <a href={pathTo('list')}>{t('common.list')}</a>
        </li>
      </ul>
    </section>
  );
}
