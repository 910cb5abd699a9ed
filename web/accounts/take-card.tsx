import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { connectionsQuery } from './connections-query.ts';

/** A card of somebody else's, taken into the own account: it connects to whoever gave it, and all work stays. */
export function TakeCard() {
  const { t } = useTranslation();
  const id = useId();
  const [code, setCode] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const take = useMutation({
    mutationFn: () => api('POST /api/connections', { body: { code: code.trim() } }),
    onSuccess: (now) => {
      setCode('');
      queryClient.setQueryData(connectionsQuery.queryKey, now);
    },
  });
  return (
    <form
      className="take-card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (take.isPending) return;
        const lacks = code.trim() === '';
        setIsEmpty(lacks);
        if (lacks) document.getElementById(id)?.focus();
        else take.mutate();
      }}
    >
      <label htmlFor={id}>{t('connections.card')}</label>
      <p className="quiet" id={`${id}-hint`}>
        {t('connections.cardSays')}
      </p>
      <input
        id={id}
        className="code-field"
        type="text"
        maxLength={100}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-describedby={`${id}-hint ${id}-says`}
        aria-invalid={isEmpty || take.isError}
        value={code}
        onChange={({ target }) => {
          setCode(target.value);
          setIsEmpty(false);
        }}
      />
      <p className="acts">
        <Button type="submit" isBusy={take.isPending}>
          {t('connections.take')}
        </Button>
      </p>
      <div className="said-place says-beside" id={`${id}-says`}>
        <Status>
          {isEmpty ? <p>{t('connections.cardEmpty')}</p> : null}
          {take.isSuccess ? <p>{t('connections.taken')}</p> : null}
          {take.isError && !isEmpty ? <Notice error={take.error} isForm /> : null}
        </Status>
        <p className="quiet until-said">{t('connections.cardKeeps')}</p>
      </div>
    </form>
  );
}
