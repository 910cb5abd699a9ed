import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionPlan } from '#server/sessions/session-views.contract.ts';
import type { Reply } from '../api.ts';
import { useLocale } from '../ui/use-locale.ts';
import { AboutChoice } from './challenge-choice.tsx';

type Chosen = Pick<SessionPlan, 'pathId' | 'challenges'>;
type ChallengesFieldProps = {
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
  challenges: Reply<'GET /api/challenges'>['challenges'];
  paths: Reply<'GET /api/paths'>['paths'];
};

/** The challenges of the evening: a whole list, some of them, or none. What each one is stands beside it. */
export function ChallengesField({ chosen, onChange, challenges, paths }: ChallengesFieldProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const id = useId();
  const path = paths.find((one) => one.id === chosen.pathId);
  const inPath = path?.challenges.flatMap((slug) => challenges.find((one) => one.slug === slug) ?? []);
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
        {paths.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title[locale]}
          </option>
        ))}
      </select>
      <ul className="people-rows">
        {inPath?.map((challenge) => (
          <li key={challenge.slug}>
            <p>
              <strong>{challenge.title[locale]}</strong>
            </p>
            <AboutChoice challenge={challenge} />
          </li>
        ))}
        {chosen.pathId !== null
          ? null
          : challenges.map((challenge) => (
              <li key={challenge.slug}>
                <label className="choice">
                  <input
                    type="checkbox"
                    aria-describedby={`${id}-${challenge.slug}`}
                    checked={chosen.challenges.includes(challenge.slug)}
                    onChange={({ target }) =>
                      onChange({
                        ...chosen,
                        challenges: target.checked
                          ? [...chosen.challenges, challenge.slug]
                          : chosen.challenges.filter((one) => one !== challenge.slug),
                      })
                    }
                  />
                  {challenge.title[locale]}
                </label>
                <AboutChoice id={`${id}-${challenge.slug}`} challenge={challenge} />
              </li>
            ))}
      </ul>
    </fieldset>
  );
}
