import '../staff/staff.css';
import '../sessions/sessions.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { useWriter } from '../staff/staff-query.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { useSentId } from '../ui/use-sent-id.ts';
import { hasUnsaved } from '../ui/use-unsaved.ts';
import { type Company, companyQuery, forgetCompany, rememberCompany } from './companies-query.ts';
import { CompanyForm, type CompanyToSave } from './company-form.tsx';
import { CompanyNotes } from './company-notes.tsx';
import { Contacts } from './contacts.tsx';
import { NextStep } from './next-step.tsx';

type CompanyPageProps = { companyId: string; isReady: boolean; children: ReactNode };

/** One company: what comes next, whom one reaches, what it offers (`children`), and what has happened. */
export function CompanyPage({ companyId, isReady, children }: CompanyPageProps) {
  const { t } = useTranslation();
  const company = useQuery(companyQuery(companyId));
  return (
    <Page
      title={t('companies.one.title')}
      heading={company.data?.name ?? t('companies.one.title')}
      place={t('staff.desk.heading')}
      isReady={!company.isPending && isReady}
    >
      {company.isError ? <FetchFault query={company} isNext /> : null}
      {company.data ? <OneCompany company={company.data}>{children}</OneCompany> : null}
    </Page>
  );
}

function OneCompany({ company, children }: { company: Company; children: ReactNode }) {
  const { t } = useTranslation();
  const { companyId, name, place, field, standing, nextStep, nextStepOn, revision } = company;
  const params = { companyId };
  const from = useWriter();
  const keptAs = { from, name: `company.${companyId}` };
  const [isOpen] = useState(() => hasUnsaved(keptAs));
  const sent = useSentId(keptAs);
  // What somebody else has changed meanwhile is fetched; what is being written here stays.
  const onError = () => queryClient.invalidateQueries({ queryKey: companyQuery(companyId).queryKey });
  const done = useMutation({
    // The same step may be planned anew: by then the company has another revision, and the note another id.
    mutationFn: () =>
      api('POST /api/companies/:companyId/step-done', {
        params,
        body: { revision, noteId: sent.idOf({ revision }) },
      }),
    onSuccess: async (now) => {
      sent.hasArrived();
      await rememberCompany(now);
    },
    onError,
  });
  const change = useMutation({
    mutationFn: ({ fields, revision: grewFrom }: CompanyToSave) =>
      api('PUT /api/companies/:companyId', { params, body: { ...fields, revision: grewFrom } }),
    onSuccess: rememberCompany,
    onError,
  });
  const remove = useMutation({
    mutationFn: () => api('DELETE /api/companies/:companyId', { params }),
    onSuccess: async () => {
      navigate(pathTo('companies'));
      await forgetCompany(companyId);
    },
  });
  const about = [place, field].filter((one) => one !== '').join(', ');
  return (
    <>
      {about === '' ? null : <p>{about}</p>}
      <p>{t('companies.one.standing', { standing: t(`companies.standing.${standing}`) })}</p>
      <h2>{t('companies.step.heading')}</h2>
      {nextStep === '' ? (
        <p>{t('companies.step.none')}</p>
      ) : (
        <>
          <NextStep of={company} />
          <p className="quiet">{t('companies.step.says')}</p>
          <p className="acts">
            <Button isNext isBusy={done.isPending} onClick={() => done.mutate()}>
              {t('companies.step.done')}
            </Button>
          </p>
        </>
      )}
      <Status>
        {done.isError ? <Notice error={done.error} /> : null}
        {done.isSuccess && nextStep === '' ? <p>{t('companies.step.noted')}</p> : null}
      </Status>
      <details open={isOpen}>
        <summary>{t('companies.one.change')}</summary>
        <CompanyForm
          keptAs={keptAs}
          written={{ name, place, field, standing, nextStep, nextStepOn }}
          revision={revision}
          act={t('companies.form.change')}
          saving={change}
        />
      </details>
      <Contacts company={company} />
      {children}
      <CompanyNotes company={company} />
      <h2>{t('companies.remove.heading')}</h2>
      <details>
        <summary>{t('companies.remove.show')}</summary>
        <p>{t('companies.remove.says')}</p>
        <p className="acts">
          <Button isBusy={remove.isPending} onClick={() => remove.mutate()}>
            {t('companies.remove.act')}
          </Button>
        </p>
        <Status>{remove.isError ? <Notice error={remove.error} /> : null}</Status>
      </details>
    </>
  );
}
