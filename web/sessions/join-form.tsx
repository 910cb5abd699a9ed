import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { arrive } from '../accounts/arrive.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient, useAccount } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';

/** Join by the code on the wall, with a name or without. A guest gets an account, and sees its own code once. */
export function JoinForm({ givenCode }: { givenCode: string }) {
  const { t } = useTranslation();
  const id = useId();
  const account = useAccount();
  const [code, setCode] = useState(givenCode);
  const [name, setName] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const join = useMutation({
    mutationFn: () =>
      api('POST /api/session-visits', {
        body: { code: code.trim(), name: name.trim() === '' ? null : name.trim() },
      }),
    onSuccess: async ({ sessionId, signedIn }) => {
      const goal = pathTo('visit', { sessionId });
      if (signedIn === null) await queryClient.invalidateQueries({ queryKey: ['sessions'] });
      // The own code waits on the page of the session: nobody stands in the door with a code to write down.
      else await arrive(signedIn, goal);
      navigate(goal);
    },
  });
  return (
    <form
      className="join-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (join.isPending) return;
        setIsEmpty(code.trim() === '');
        if (code.trim() !== '') join.mutate();
      }}
    >
      <label htmlFor={`${id}-code`}>{t('sessions.join.code')}</label>
      <p className="quiet" id={`${id}-code-hint`}>
        {t('sessions.join.codeHint')}
      </p>
      <input
        id={`${id}-code`}
        className="code-field"
        type="text"
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-describedby={`${id}-code-hint`}
        aria-invalid={isEmpty || join.isError}
        value={code}
        onChange={({ target }) => {
          setCode(target.value);
          setIsEmpty(false);
          if (!join.isPending) join.reset();
        }}
      />
      <label htmlFor={`${id}-name`}>{t('sessions.join.name')}</label>
      <p className="quiet" id={`${id}-name-hint`}>
        {t('sessions.join.nameHint')}
      </p>
      <input
        id={`${id}-name`}
        type="text"
        maxLength={40}
        autoComplete="off"
        aria-describedby={`${id}-name-hint`}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <p className="acts">
        <Button type="submit" isNext isBusy={join.isPending}>
          {t('sessions.join.button')}
        </Button>
      </p>
      <div className="said-place says-beside">
        <Status>
          {isEmpty ? <p>{t('sessions.join.empty')}</p> : null}
          {join.isError && !isEmpty ? <Notice error={join.error} isForm /> : null}
        </Status>
        <p className="quiet until-said">{t(account.data ? 'sessions.join.known' : 'sessions.join.guest')}</p>
      </div>
    </form>
  );
}
