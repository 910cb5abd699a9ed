import { useTranslation } from 'react-i18next';
import { useConditionWords } from '../conditions/condition-words.ts';
import { OfferedList } from '../proposals/offered-list.tsx';
import { Day } from '../ui/in-sentence.tsx';
import { useOrganisation } from '../ui/queries.ts';
import { Tasks } from './placement-summary.tsx';
import type { Agreement } from './placements-query.ts';
import { useHoursWords } from './step-words.ts';

const blank = '____________________';

/** The agreement, on one or two sheets of A4: the three parties, what they agree about, and lines to sign on. */
export function AgreementSheet({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation();
  const hoursOf = useHoursWords();
  const wordsOf = useConditionWords();
  const organisation = useOrganisation().data?.name ?? '';
  const { name, companyName, place, title, tasks, offered, hours, conditions, contact } = agreement;
  const { supervisorName, supervisorTitle, insurer } = agreement;
  const supervisor = [supervisorName, supervisorTitle].filter((one) => one !== '').join(', ');
  return (
    <div className="agreement">
      <h2>{t('placements.agreement.parties')}</h2>
      <ul>
        <li>
          {t('placements.agreement.person')}: {name ?? blank}
        </li>
        <li>
          {t('placements.agreement.company')}: {[companyName, place].filter((one) => one !== '').join(', ')}
        </li>
        <li>
          {t('placements.agreement.organisation')}: {[organisation, contact].filter(Boolean).join(', ')}
        </li>
      </ul>
      <h2>{title}</h2>
      {offered === null ? <Tasks tasks={tasks} /> : <OfferedList tasks={tasks} offered={offered} />}
      <h2>{t('placements.agreement.times')}</h2>
      {hours.length === 0 ? (
        <p>{t('placements.agreement.noTimes', { blank })}</p>
      ) : (
        <ul>
          {hours.map((one) => (
            <li key={one.happensOn}>
              <Day at={one.happensOn} />: {hoursOf(one)}
            </li>
          ))}
        </ul>
      )}
      <p>{t('placements.agreement.noEnd')}</p>
      <h2>{t('placements.agreement.around')}</h2>
      <ul>
        <li>
          {t('placements.agreement.supervisor')}: {supervisor === '' ? blank : supervisor}
        </li>
        <li>
          {t('openings.insurer.label')}: {insurer === 'not-said' ? blank : t(`openings.insurer.${insurer}`)}
        </li>
      </ul>
      {agreement.agreement === '' ? null : (
        <>
          <h2>{t('placements.agreement.agreed')}</h2>
          <p className="own-lines">{agreement.agreement}</p>
        </>
      )}
      {conditions.length === 0 ? null : (
        <>
          <h2>{t('placements.agreement.conditions')}</h2>
          <ul>
            {conditions.map((one) => (
              <li key={`${one.exampleId} ${one.words}`}>{wordsOf(one)}</li>
            ))}
          </ul>
        </>
      )}
      <div className="signing">
        <h2>{t('placements.agreement.sign')}</h2>
        <ul className="signatures">
          {(['person', 'company', 'organisation'] as const).map((party) => (
            <li key={party}>
              {t(`placements.agreement.${party}`)}
              <p className="sign-line" />
              {t('placements.agreement.signature')}
              <p className="sign-line" />
              {t('placements.agreement.dayAndPlace')}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
