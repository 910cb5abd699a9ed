import '../organisation/organisation.css';
import './data.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#server/privacy/privacy.contract.ts';
import { pathTo } from '../routes.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { isNamed, useOrganisation } from '../ui/queries.ts';
import { useDataWords } from './data-words.ts';
import { OnDeviceParts } from './on-device-parts.tsx';
import { storedQuery } from './stored-query.ts';
import { StoredTableView } from './stored-table.tsx';
import { WrittenParts } from './written-parts.tsx';

/** Vad vi sparar och varför: made of the same lists by which the database is classed, erased and read. */
export function WhatIsStoredPage() {
  const { t } = useTranslation();
  const stored = useQuery(storedQuery);
  const organisation = useOrganisation();
  return (
    <Page heading={t('dataWords.heading')} isReady={!stored.isPending && !organisation.isPending}>
      {stored.isError ? <FetchFault query={stored} isNext /> : null}
      {stored.data ? <All stored={stored.data} name={organisation.data?.name ?? ''} /> : null}
    </Page>
  );
}

const classes = ['none', 'personal', 'special'] as const;

function All({ stored, name }: { stored: Stored; name: string }) {
  const { t } = useTranslation();
  const words = useDataWords();
  return (
    <>
      <p>{t('dataWords.says')}</p>
      <p>{t('dataWords.notAsked')}</p>
      <p>{t('dataWords.special')}</p>
      <p>
        {t('dataWords.own')} <a href={pathTo('stored')}>{t('dataWords.ownLink')}</a>
      </p>
      <h2>{t('dataWords.writtenHeading')}</h2>
      <dl className="contact">
        {isNamed(name) ? (
          <div>
            <dt>{t('dataWords.organisation')}</dt>
            <dd>{name}</dd>
          </div>
        ) : null}
        <WrittenParts
          written={stored.written}
          parts={['controller', 'officer', 'legalBasis', 'processors', 'transfers']}
        />
      </dl>
      <h2>{t('dataWords.classesHeading')}</h2>
      <ul>
        {classes.map((one) => (
          <li key={one}>{t(`dataWords.classesMean.${one}`)}</li>
        ))}
      </ul>
      {stored.categories.map((category) => (
        <section key={category.category}>
          <h2>{t(`dataWords.categories.${category.category}.name`)}</h2>
          <p>{t(`dataWords.categories.${category.category}.why`)}</p>
          <p>
            {words.howLong(category)} {t(`dataWords.how.${category.how}`)}
          </p>
          {category.category === 'account' ? <p>{t('dataWords.signIns')}</p> : null}
          {category.tables.map((table) => (
            <StoredTableView key={table.table} of={table} />
          ))}
        </section>
      ))}
      <h2>{t('dataWords.deviceHeading')}</h2>
      <OnDeviceParts />
      <h2>{t('dataWords.copiesHeading')}</h2>
      <p>{t('dataWords.copies', { count: stored.backupsKept })}</p>
      <p>{t('dataWords.setAside', { days: stored.daysSetAside })}</p>
      <p>{t('dataWords.operator')}</p>
    </>
  );
}
