import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';
import type { OpeningInList } from './openings-query.ts';

/** One opening in a list: where, and what it takes. */
export function OpeningRow({ opening }: { opening: OpeningInList }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list } = useWording();
  const { openingId, title, companyName, state, skills } = opening;
  return (
    <li>
      <p className="row-link">
        <a href={pathTo('opening', { openingId })}>{title}</a>
      </p>
      <p>
        {companyName}. {t(`openings.state.${state}`)}
        {skills.length === 0 ? null : (
          <>
            <br />
            {t('openings.takes', { skills: list(skills.map(({ name }) => name[locale])) })}
          </>
        )}
      </p>
    </li>
  );
}
