/** The record of processing (GDPR article 30): what the program does, beside what the organisation has written. */
import { useTranslation } from 'react-i18next';
import type { Stored } from '#server/privacy/privacy.contract.ts';
import { countColumns, type StoredCategory, useDataWords } from './data-words.ts';
import { Written, WrittenParts } from './written-parts.tsx';

const measures = [
  'access',
  'connected',
  'log',
  'codes',
  'passkeys',
  'sandbox',
  'transport',
  'erasing',
  'backups',
  'disk',
] as const;
const receivers = ['nobody', 'person', 'company', 'list', 'authority'] as const;

export function RecordDocument({ stored, name }: { stored: Stored; name: string }) {
  const { t } = useTranslation();
  const { written } = stored;
  return (
    <>
      <h2>{t('record.who')}</h2>
      <dl className="contact">
        <div>
          <dt>{t('dataWords.organisation')}</dt>
          <dd>{name}</dd>
        </div>
        <WrittenParts written={written} parts={['controller', 'officer', 'legalBasis']} />
      </dl>
      <h2>{t('record.whose')}</h2>
      <ul>
        <li>{t('record.people.candidates')}</li>
        <li>{t('record.people.staff')}</li>
        <li>{t('record.people.companies')}</li>
      </ul>
      <p>{t('dataWords.special')}</p>
      <h2>{t('record.dealings')}</h2>
      {stored.categories.map((category) => (
        <Dealing key={category.category} of={category} />
      ))}
      <h2>{t('dataWords.copiesHeading')}</h2>
      <p>{t('dataWords.copies', { count: stored.backupsKept })}</p>
      <p>{t('dataWords.setAside', { days: stored.daysSetAside })}</p>
      <h2>{t('record.receivers')}</h2>
      <ul>
        {receivers.map((one) => (
          <li key={one}>{t(`record.receiver.${one}`)}</li>
        ))}
      </ul>
      <dl className="contact">
        <WrittenParts written={written} parts={['processors']} />
      </dl>
      <h2>{t('record.transfers')}</h2>
      <p>{t('record.transfersOurs')}</p>
      <p className="as-written">
        <Written of={written.transfers} />
      </p>
      <h2>{t('record.security')}</h2>
      <ul>
        {measures.map((one) => (
          <li key={one}>{t(`record.measures.${one}`)}</li>
        ))}
      </ul>
    </>
  );
}

function Dealing({ of: category }: { of: StoredCategory }) {
  const { t } = useTranslation();
  const words = useDataWords();
  const { count, special } = countColumns(category);
  const name = t(`dataWords.categories.${category.category}.name`);
  const lines = [
    ['why', [t(`dataWords.categories.${category.category}.why`)]],
    ['what', category.tables.map(({ table }) => `${words.table(table)}. ${words.whyTable(table)}`)],
    ['private', [t('dpia.dataCount', { category: name, count, special })]],
    [
      'readers',
      category.tables.map(({ table, readers }) => `${words.table(table)}: ${words.readers(readers)}.`),
    ],
    [
      'howLong',
      [words.howLong(category), ...(category.category === 'account' ? [t('dataWords.signIns')] : [])],
    ],
    ['erasing', [t(`dataWords.how.${category.how}`)]],
  ] as const;
  return (
    <>
      <h3>{name}</h3>
      <dl className="contact">
        {lines.map(([field, said]) => (
          <div key={field}>
            <dt>{t(`record.fields.${field}`)}</dt>
            <dd>
              {said.length === 1 ? (
                said[0]
              ) : (
                <ul>
                  {said.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
