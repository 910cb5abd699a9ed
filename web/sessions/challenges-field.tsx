import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionPlan } from '#server/sessions/session-views.contract.ts';
import type { Reply } from '../api.ts';
import { useLocale } from '../ui/use-locale.ts';

type Chosen = Pick<SessionPlan, 'pathId' | 'challenges'>;
type ChallengesFieldProps = {
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
  challenges: Reply<'GET /api/challenges'>['challenges'];
  paths: Reply<'GET /api/paths'>['paths'];
};

/** The challenges of the evening: a whole list, some of them, or none. */
export function ChallengesField({ chosen, onChange, challenges, paths }: ChallengesFieldProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const id = useId();
  return (
    <fieldset>
      <legend>
        <h2>{t('sessions.challenges')}</h2>
      </legend>
      <p className="quiet">{t('hostSessions.form.challengesHint')}</p>
      <label htmlFor={id}>{t('hostSessions.form.path')}</label>
      <select
        id={id}
        value={chosen.pathId ?? ''}
        onChange={({ target }) => onChange({ ...chosen, pathId: target.value === '' ? null : target.value })}
      >
        <option value="">{t('hostSessions.form.noPath')}</option>
        {paths.map((path) => (
          <option key={path.id} value={path.id}>
            {path.title[locale]}
          </option>
        ))}
      </select>
      {chosen.pathId !== null
        ? null
        : challenges.map(({ slug, title }) => (
            <label key={slug} className="choice">
              <input
                type="checkbox"
                checked={chosen.challenges.includes(slug)}
                onChange={({ target }) =>
                  onChange({
                    ...chosen,
                    challenges: target.checked
                      ? [...chosen.challenges, slug]
                      : chosen.challenges.filter((one) => one !== slug),
                  })
                }
              />
              {title[locale]}
            </label>
          ))}
    </fieldset>
  );
}
