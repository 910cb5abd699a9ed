import '../staff/staff.css';
import './openings.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { api } from '../api.ts';
import { companyQuery } from '../companies/companies-query.ts';
import { pathTo } from '../routes.ts';
import { useWriter } from '../staff/staff-query.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { OpeningForm, type OpeningToSave } from './opening-form.tsx';
import { nothingOffered } from './opening-words.ts';
import { type OpeningFields, openingsQuery, rememberOpening } from './openings-query.ts';

/** Writes an opening of a company: first of all the tasks. */
export function NewOpeningPage({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const from = useWriter();
  const company = useQuery(companyQuery(companyId));
  const openings = useQuery(openingsQuery({ companyId }));
  const add = useMutation({
    mutationFn: ({ fields: body }: OpeningToSave) =>
      api('POST /api/companies/:companyId/openings', { params: { companyId }, body }),
    onSuccess: async (opening) => {
      await rememberOpening(opening);
      navigate(pathTo('opening', opening));
    },
  });
  const broken = [company, openings].find((query) => query.isError);
  const empty = {
    ...{ title: '', tasks: [{ what: '', skillIds: [], kinds: [] }], offered: nothingOffered },
    ...{ insurer: 'not-said', supervisorName: '', supervisorTitle: '', agreement: '' },
  } satisfies OpeningFields;
  return (
    <Page
      heading={t('openings.form.new')}
      place={t('staff.desk.heading')}
      isReady={!company.isPending && !openings.isPending}
    >
      {broken ? <FetchFault query={broken} isNext /> : null}
      {company.data && openings.data ? (
        <>
          <p>{t('openings.form.says', { name: company.data.name })}</p>
          <OpeningForm
            keptAs={{ from, name: `opening.new.${companyId}` }}
            written={empty}
            skillsToChoose={openings.data.skillsToChoose}
            act={t('openings.form.add')}
            isNext
            saving={add}
          />
        </>
      ) : null}
    </Page>
  );
}
