import '../staff/staff.css';
import './openings.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { CompanyPartForm, type PartToSave } from './company-part-form.tsx';
import { companyPartQuery, isNotOpen, keptByLink, useToken } from './company-part-query.ts';
import { LinkNotOpen } from './link-not-open.tsx';
import type { CompanyPart } from './openings-query.ts';
import { PartChallenges } from './part-challenges.tsx';

/** What a company fills in by a link, without an account. */
export function CompanyPartPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const token = useToken();
  const query = companyPartQuery(token);
  const part = useQuery(query);
  const write = useMutation({
    mutationFn: ({ fields, revision }: PartToSave) =>
      api('PUT /api/company-part', { body: { token, revision, part: fields } }),
    onSuccess: (now: CompanyPart) => client.setQueryData(query.queryKey, now),
    // What somebody else has changed meanwhile is fetched; what is being written here stays.
    onError: () => client.invalidateQueries({ queryKey: query.queryKey }),
  });
  if (isNotOpen(part.error)) return <LinkNotOpen title={t('companyPart.title')} />;
  return (
    <Page
      heading={t('companyPart.title')}
      isReady={!part.isPending}
      content={part.data?.challenges.map(({ slug }) => slug).join(' ')}
      isOutside
    >
      {part.data ? (
        <>
          <CompanyPartForm keptAs={keptByLink(token)} part={part.data} saving={write} />
          <PartChallenges part={part.data} token={token} />
        </>
      ) : (
        <FetchFault query={part} isNext />
      )}
    </Page>
  );
}
