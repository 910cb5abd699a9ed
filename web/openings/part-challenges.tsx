import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { useLocale } from '../ui/use-locale.ts';
import type { CompanyPart } from './openings-query.ts';

type PartChallengesProps = { part: CompanyPart; token: string };

/** Which challenges speak of the same skills and kinds. Each can be tried, in a tab of its own: the form stays as it is. */
export function PartChallenges({ part: { challenges, canTry }, token }: PartChallengesProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <>
      <h2>{t('companyPart.challenges')}</h2>
      <p>{t(challenges.length === 0 ? 'companyPart.noChallenges' : 'companyPart.challengesSay')}</p>
      {canTry && challenges.length > 0 ? <p>{t('companyPart.trial.says')}</p> : null}
      <ul className="people-rows">
        {challenges.map(({ slug, title, summary }) => (
          <li key={slug}>
            <strong>{title[locale]}</strong>
            <p>{summary[locale]}</p>
            {canTry ? (
              <p className="row-link">
                <a
                  href={`${pathTo('companyTrial', { fittingSlug: slug })}#${token}`}
                  target="_blank"
                  rel="noopener"
                >
                  {t('companyPart.trial.link', { title: title[locale] })}
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
