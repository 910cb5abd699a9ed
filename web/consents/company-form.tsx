import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { consentsQuery } from './consents-query.ts';

/** A company is agreed to by its name; each one that was is a line of its own above. */
export function CompanyForm({ textVersion }: { textVersion: number }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const fieldId = useId();
  const [companyName, setCompanyName] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const give = useMutation({
    mutationFn: () =>
      api('POST /api/consents', { body: { purpose: 'company-share', companyName, textVersion } }),
    onSuccess: (answers) => {
      client.setQueryData(consentsQuery.queryKey, answers);
      setCompanyName('');
    },
  });
  const title = t('consents.purposes.company-share.titleNew');
  const act = t('consents.give');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (give.isPending) return;
        const lacks = companyName.trim() === '';
        setIsEmpty(lacks);
        if (lacks) document.getElementById(fieldId)?.focus();
        else give.mutate();
      }}
    >
      <h3>{title}</h3>
      <p>
        {t('consents.purposes.company-share.means')} {t('consents.purposes.company-share.sees')}
      </p>
      <label htmlFor={fieldId}>{t('consents.company.label')}</label>
      <p className="quiet" id={`${fieldId}-hint`}>
        {t('consents.company.hint')}
      </p>
      <input
        id={fieldId}
        type="text"
        maxLength={100}
        autoComplete="off"
        aria-describedby={`${fieldId}-hint ${fieldId}-says`}
        aria-invalid={isEmpty || give.isError}
        value={companyName}
        onChange={(event) => {
          setCompanyName(event.target.value);
          setIsEmpty(false);
        }}
      />
      <p className="acts">
        <Button type="submit" isBusy={give.isPending} aria-label={`${act}: ${title}`}>
          {act}
        </Button>
      </p>
      <div className="consent-says" id={`${fieldId}-says`}>
        <Status>
          {isEmpty ? <p>{t('consents.company.empty')}</p> : null}
          {give.isSuccess && companyName === '' ? <p>{t('consents.given')}</p> : null}
          {give.isError ? <Notice error={give.error} /> : null}
        </Status>
      </div>
    </form>
  );
}
