import './headlines.css';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Headline } from '#server/headlines/headlines.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { AddHeadline } from './add-headline.tsx';
import { HeadlineRow } from './headline-row.tsx';
import { headlinesQuery, subjectsQuery, useHeadlineChange } from './headlines-query.ts';

/** Mina rubriker: what one knows and wants to work with. New ones stand last, so that nothing above moves. */
export function HeadlinesPage() {
  const { t } = useTranslation();
  const headlines = useQuery(headlinesQuery);
  const subjects = useQuery(subjectsQuery);
  const broken = [headlines, subjects].find((query) => query.isError);
  return (
    <Page heading={t('headlines.heading')} isReady={!headlines.isPending && !subjects.isPending}>
      {broken ? <FetchFault query={broken} isNext /> : null}
      {headlines.data && subjects.data ? (
        <>
          <p>{t('headlines.says')}</p>
          <p>
            {t('headlines.seenBy')} <a href={pathTo('whoSees')}>{t('headlines.whoSees')}</a>
          </p>
          <h2>{t('headlines.add.heading')}</h2>
          <AddHeadline subjects={subjects.data.subjects} own={headlines.data.headlines} />
          <OwnList headlines={headlines.data.headlines} />
          <h2>{t('headlines.then')}</h2>
          <p>{t('headlines.thenSays')}</p>
          <p className="acts">
            <LinkButton isNext href={pathTo('find')}>
              {t('headlines.find')}
            </LinkButton>
          </p>
        </>
      ) : null}
    </Page>
  );
}

function OwnList({ headlines }: { headlines: Headline[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState<Headline | null>(null);
  const remove = useHeadlineChange(({ headlineId }: Headline) =>
    api('DELETE /api/headlines/:headlineId', { params: { headlineId } }),
  );
  const putBack = useHeadlineChange(({ name, marks }: Headline) =>
    api('POST /api/headlines', { body: { words: name.sv, marks } }),
  );
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('headlines.own')}
      </h2>
      <p className="quiet">{t('headlines.ownSays')}</p>
      <div className="said-place removed-says">
        <Status>
          {remove.isError || putBack.isError ? (
            <Notice error={remove.error ?? putBack.error} />
          ) : (
            <p className="quiet">
              {removed ? t('headlines.removed', { name: removed.name[locale] }) : t('headlines.putBackSays')}
            </p>
          )}
        </Status>
        {removed ? (
          <Button
            isBusy={putBack.isPending}
            onClick={() =>
              putBack.mutate(removed, {
                onSuccess: () => {
                  setRemoved(null);
                  heading.current?.focus();
                },
              })
            }
          >
            {t('headlines.putBack')}
          </Button>
        ) : null}
      </div>
      {headlines.length === 0 ? <p>{t('headlines.none')}</p> : null}
      <ul className="own-rows headline-rows">
        {headlines.map((headline) => (
          <HeadlineRow
            key={headline.headlineId}
            headline={headline}
            isBusy={remove.isPending}
            onRemove={() =>
              remove.mutate(headline, {
                onSuccess: () => {
                  setRemoved(headline);
                  heading.current?.focus();
                },
              })
            }
          />
        ))}
      </ul>
    </>
  );
}
