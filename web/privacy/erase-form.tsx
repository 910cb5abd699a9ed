import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Erased } from '#server/privacy/privacy.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';

/** The own code, typed once, and one press. */
export function EraseForm({ onErased }: { onErased: (erased: Erased) => Promise<void> }) {
  const { t } = useTranslation();
  const fieldId = useId();
  const [ownCode, setOwnCode] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const erase = useMutation({
    mutationFn: () => api('POST /api/privacy/erasure', { body: { ownCode: ownCode.trim() } }),
    onSuccess: onErased,
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (erase.isPending) return;
        const lacks = ownCode.trim() === '';
        setIsEmpty(lacks);
        if (lacks) document.getElementById(fieldId)?.focus();
        else erase.mutate();
      }}
    >
      <h2>{t('erase.formHeading')}</h2>
      <label htmlFor={fieldId}>{t('erase.code')}</label>
      <p className="quiet" id={`${fieldId}-hint`}>
        {t('erase.codeHint')} <a href={pathTo('ownCode')}>{t('list.ownCode')}</a>
      </p>
      <input
        id={fieldId}
        className="erase-code"
        type="text"
        maxLength={100}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-describedby={`${fieldId}-hint ${fieldId}-says`}
        aria-invalid={isEmpty || erase.isError}
        value={ownCode}
        onChange={(event) => {
          setOwnCode(event.target.value);
          setIsEmpty(false);
        }}
      />
      <p className="acts">
        <Button type="submit" isBusy={erase.isPending}>
          {t('erase.button')}
        </Button>
      </p>
      <div className="said-place says-beside" id={`${fieldId}-says`}>
        <Status>
          {erase.isPending ? <p>{t('erase.busy')}</p> : null}
          {isEmpty ? <p>{t('erase.empty')}</p> : null}
          {erase.isError && !isEmpty ? <Notice error={erase.error} isForm /> : null}
        </Status>
      </div>
    </form>
  );
}
