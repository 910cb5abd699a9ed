import './organisation.css';
import { useTranslation } from 'react-i18next';
import { Mark } from '../ui/mark.tsx';
import { Page } from '../ui/page.tsx';
import { useDay } from '../ui/use-day.ts';
import { asSentenceStart, useWording } from '../ui/wording.ts';
import results from './calm-results.json';
import { countTried, promiseGroups, type Rule, stateOf } from './promises.ts';

/** What we promise about calm, each promise with what the tests last said of it. */
export function CalmPage() {
  const { t } = useTranslation();
  const { number } = useWording();
  const day = useDay();
  const { tried, broken } = countTried(results);
  const sum =
    broken === 0
      ? t('calm.sum.all')
      : t('calm.sum.some', { count: broken, number: asSentenceStart(number(broken)) });
  const when = t('calm.when', { date: day(results.date), version: results.version });
  return (
    <Page heading={t('calm.heading')}>
      <p>{t('calm.says')}</p>
      <p>{tried === 0 ? t('calm.none') : `${sum} ${when}`}</p>
      {promiseGroups.map(({ name, rules }) => (
        <section key={name}>
          <h2>{t(`calm.groups.${name}`)}</h2>
          <ul className="promises">
            {rules.map((rule) => (
              <li key={rule}>
                {t(`calm.rules.${rule}`)} <Tried rule={rule} isAnyTried={tried > 0} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>{t('calm.report')}</p>
    </Page>
  );
}

/** When nothing has been tried, that is said once for all. */
function Tried({ rule, isAnyTried }: { rule: Rule; isAnyTried: boolean }) {
  const { t } = useTranslation();
  const { number } = useWording();
  const state = stateOf(rule, results);
  if (state.kind === 'person') return <span className="quiet outcome">{t('calm.person')}</span>;
  if (state.kind === 'not-tried' && !isAnyTried) return null;
  if (state.kind === 'not-tried') return <span className="quiet outcome">{t('calm.notTried')}</span>;
  if (state.kind === 'holds-not') {
    return (
      <span className="outcome">
        <Mark shape="empty" /> {t('calm.holdsNot')}
      </span>
    );
  }
  return (
    <span className="quiet outcome">
      <Mark shape="full" />{' '}
      {t('calm.holds', { count: state.tests, number: asSentenceStart(number(state.tests)) })}
    </span>
  );
}
