import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignedIn } from '#server/accounts/accounts.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';

type EnterFormProps = { givenCode?: string; onEntered: (signedIn: SignedIn) => void };

/** Characters of a card's code and of an own code. */
const lengths = [12, 16];

type Lack = 'empty' | 'length';

/** What can be said of a code before the server is asked. */
function lackOf(code: string): Lack | null {
  const { length } = code.replaceAll(/[\s-]/g, '');
  if (length === 0) return 'empty';
  return lengths.includes(length) ? null : 'length';
}

/** One field for a card's code or the own code. Pasting works, and the server forgives case, spaces and hyphens. */
export function EnterForm({ givenCode = '', onEntered }: EnterFormProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState(givenCode);
  const [lack, setLack] = useState<Lack | null>(null);
  const fieldId = useId();
  const enter = useMutation({
    mutationFn: () => api('POST /api/sign-ins', { body: { code: code.trim() } }),
    onSuccess: onEntered,
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (enter.isPending) return;
        const next = lackOf(code);
        setLack(next);
        if (next === null) enter.mutate();
        else document.getElementById(fieldId)?.focus();
      }}
    >
      <label htmlFor={fieldId}>{t('enter.label')}</label>
      <p className="quiet" id={`${fieldId}-hint`}>
        {t('enter.hint')}
      </p>
      <input
        id={fieldId}
        className="code-field"
        type="text"
        name="code"
        maxLength={100}
        autoComplete="current-password"
        autoCapitalize="characters"
        spellCheck={false}
        aria-describedby={`${fieldId}-hint ${fieldId}-says`}
        aria-invalid={lack !== null || enter.isError}
        value={code}
        onChange={(event) => {
          setCode(event.target.value);
          setLack(null);
          if (!enter.isPending) enter.reset();
        }}
      />
      <p className="acts">
        <Button type="submit" isNext isBusy={enter.isPending}>
          {t('enter.button')}
        </Button>
      </p>
      <div className="said-place says-beside" id={`${fieldId}-says`}>
        <Status>
          {enter.isPending ? <p>{t('enter.busy')}</p> : null}
          {lack ? <p>{t(`enter.${lack}`)}</p> : null}
          {enter.isError && !lack ? <Notice error={enter.error} /> : null}
        </Status>
        <div className="quiet until-said">
          <p>{t('enter.letters')}</p>
          <p>{t('enter.firstTime')}</p>
        </div>
      </div>
    </form>
  );
}
