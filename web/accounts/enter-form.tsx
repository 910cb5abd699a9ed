import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignedIn } from '#server/accounts/accounts.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';

type EnterFormProps = { givenCode?: string; onEntered: (signedIn: SignedIn) => void };

/** One field for a card's code or the own code. Pasting works, and the server forgives case, spaces and hyphens. */
export function EnterForm({ givenCode = '', onEntered }: EnterFormProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState(givenCode);
  const fieldId = useId();
  const enter = useMutation({
    mutationFn: () => api('POST /api/sign-ins', { body: { code: code.trim() } }),
    onSuccess: onEntered,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim() !== '' && !enter.isPending) enter.mutate();
      }}
    >
      <label htmlFor={fieldId}>
        <strong>{t('enter.label')}</strong>
      </label>
      <p className="quiet" id={`${fieldId}-hint`}>
        {t('enter.hint')}
      </p>
      <input
        id={fieldId}
        className="code-field"
        type="text"
        name="code"
        maxLength={100}
        required
        autoComplete="current-password"
        autoCapitalize="characters"
        spellCheck={false}
        aria-describedby={`${fieldId}-hint`}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <p className="acts">
        <Button type="submit" isNext isBusy={enter.isPending}>
          {t('enter.button')}
        </Button>
      </p>
      <Status>
        {enter.isPending ? <p>{t('enter.busy')}</p> : null}
        {enter.isError ? <Notice error={enter.error} /> : null}
      </Status>
    </form>
  );
}
