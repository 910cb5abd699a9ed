import '../staff/staff.css';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { useWriter } from '../staff/staff-query.ts';
import { Page } from '../ui/page.tsx';
import { rememberCompany } from './companies-query.ts';
import { CompanyForm, type CompanyToSave } from './company-form.tsx';
import { inDays } from './in-days.ts';

/** In how many days one follows up, when nothing else is chosen. */
const usualDays = 14;

export function NewCompanyPage() {
  const { t } = useTranslation();
  const from = useWriter();
  const add = useMutation({
    mutationFn: ({ fields: body }: CompanyToSave) => api('POST /api/companies', { body }),
    onSuccess: async (company) => {
      await rememberCompany(company);
      navigate(pathTo('company', company));
    },
  });
  const empty = { name: '', place: '', field: '', standing: 'new', nextStep: '' } as const;
  return (
    <Page heading={t('companies.form.new')} place={t('staff.desk.heading')}>
      <p>{t('companies.form.says')}</p>
      <CompanyForm
        keptAs={{ from, name: 'company.new' }}
        written={{ ...empty, nextStepOn: inDays(usualDays) }}
        act={t('companies.form.add')}
        isNext
        saving={add}
      />
    </Page>
  );
}
