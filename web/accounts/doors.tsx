/** The two other doors of the start page: for whoever supports somebody, and for whoever runs this for a city. */
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';

export function OtherDoors() {
  const { t } = useTranslation();
  return (
    <div className="doors">
      <section>
        <h2>{t('start.doors.near')}</h2>
        <p>{t('start.doors.nearSays')}</p>
        <p>
          <a href={pathTo('relatives')}>{t('start.doors.nearNext')}</a>
        </p>
      </section>
      <section>
        <h2>{t('start.doors.city')}</h2>
        <p>{t('start.doors.citySays')}</p>
        <p>
          <a href={pathTo('cities')}>{t('start.doors.cityNext')}</a>
        </p>
      </section>
    </div>
  );
}
