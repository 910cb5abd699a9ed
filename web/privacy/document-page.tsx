import '../organisation/organisation.css';
import './data.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#server/privacy/privacy.contract.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { htmlDocument } from '../ui/html-document.ts';
import { Page } from '../ui/page.tsx';
import { useOrganisation } from '../ui/queries.ts';
import { saveAsFile } from '../ui/save-as-file.ts';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { storedQuery } from './stored-query.ts';

type DocumentPageProps = {
  words: 'record' | 'dpia';
  /** Stands before the document, on the page alone. */
  before: ReactNode;
  draw: (of: { stored: Stored; name: string }) => ReactNode;
};

/** A document of the owner's: to be read here, printed, or fetched as one file. */
export function DocumentPage({ words, before, draw }: DocumentPageProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const stored = useQuery(storedQuery);
  const organisation = useOrganisation();
  const file = t(`${words}.file`);
  const content =
    stored.data && organisation.data ? draw({ stored: stored.data, name: organisation.data.name }) : null;
  const save = useMutation({
    mutationFn: async () => {
      const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date());
      const title = t(`${words}.heading`);
      const whole = (
        <>
          <h1>{title}</h1>
          <p>{t(`${words}.says`)}</p>
          <p>{t('record.madeOn', { date })}</p>
          {content}
        </>
      );
      saveAsFile(htmlDocument(whole, { title, lang: locale }), file, 'text/html');
    },
  });
  const broken = [stored, organisation].find((query) => query.isError);
  return (
    <Page
      heading={t(`${words}.heading`)}
      place={t('staff.desk.heading')}
      isReady={!stored.isPending && !organisation.isPending}
    >
      {broken ? <FetchFault query={broken} isNext /> : null}
      {content === null ? null : (
        <>
          <p>{t(`${words}.says`)}</p>
          {before}
          <p className="acts">
            <Button isNext isBusy={save.isPending} onClick={() => save.mutate()}>
              {t(`${words}.save`)}
            </Button>
          </p>
          <Status>{save.isSuccess ? <p>{t(`${words}.saved`, { file })}</p> : null}</Status>
          {content}
        </>
      )}
    </Page>
  );
}
