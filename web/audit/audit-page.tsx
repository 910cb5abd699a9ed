import './audit.css';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntryForOwner, AuditFilter } from '#server/audit/audit.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Day } from '../ui/in-sentence.tsx';
import { Page } from '../ui/page.tsx';
import { AuditExport } from './audit-export.tsx';
import { AuditFilterForm } from './audit-filter.tsx';
import { useAuditWords } from './audit-words.ts';

/** Granskningslogg: what was done, by whom, on which day. */
export function AuditPage() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<AuditFilter>({});
  const audit = useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam, signal }) =>
      api('GET /api/audit', {
        query: { ...filter, ...(pageParam !== null && { before: String(pageParam) }) },
        signal,
      }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ entries, hasOlder }) => (hasOlder ? (entries.at(-1)?.auditId ?? null) : null),
    placeholderData: keepPreviousData,
    // What is read is not exchanged for something else by itself.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const [first] = audit.data?.pages ?? [];
  const entries = audit.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Page heading={t('audit.heading')} place={t('staff.desk.heading')} isReady={!audit.isPending}>
      <p>{t('audit.says')}</p>
      {audit.isError ? <FetchFault query={audit} isNext /> : null}
      {first ? (
        <>
          <AuditFilterForm
            acts={first.acts}
            roles={first.roles}
            staff={first.staff}
            isBusy={audit.isFetching}
            onChoose={setFilter}
          />
          <h2>{t('audit.export.heading')}</h2>
          <AuditExport filter={filter} />
          <h2>{t('audit.entries')}</h2>
          {entries.length === 0 ? <p>{t('audit.none')}</p> : null}
          <ul className="audit-rows" aria-busy={audit.isFetching}>
            {entries.map((entry) => (
              <AuditRow key={entry.auditId} entry={entry} />
            ))}
          </ul>
          {audit.hasNextPage ? (
            <p className="acts">
              <Button isBusy={audit.isFetching} onClick={() => audit.fetchNextPage()}>
                {t('audit.older')}
              </Button>
            </p>
          ) : null}
        </>
      ) : null}
    </Page>
  );
}

function AuditRow({ entry }: { entry: AuditEntryForOwner }) {
  const { t } = useTranslation();
  const words = useAuditWords();
  const { auditId, day, role, name, act, whom } = entry;
  const who = name === null ? words.role(role) : t('audit.whoNamed', { name, role: words.role(role) });
  return (
    <li>
      <span className="quiet">
        {auditId}. <Day at={day} />,
      </span>{' '}
      {who}: {words.act(act)}
      {whom?.kind === 'staff' ? ` (${t('audit.aboutStaff', { name: whom.name })})` : ''}
      {whom?.kind === 'candidate' ? ` (${t('audit.aboutCandidate', { mark: whom.mark })})` : ''}
    </li>
  );
}
