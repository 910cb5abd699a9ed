import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { ProofNotice } from '../ui/proof-notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { isWords, useUnsaved } from '../ui/use-unsaved.ts';
import { oidcQuery } from './oidc-query.ts';
import { rememberStaff, useWriter } from './staff-query.ts';

/** The own name, as candidates and colleagues read it. */
export function OwnNameForm({ name: known }: { name: string }) {
  const { t } = useTranslation();
  const id = useId();
  const unsaved = useUnsaved({ from: useWriter(), name: 'own-name' }, known, isWords);
  const { value: name, write } = unsaved;
  const [isLacking, setIsLacking] = useState(false);
  const oidc = useQuery(oidcQuery);
  const keep = useMutation({
    mutationFn: (next: string) => api('PUT /api/staff/me/name', { body: { name: next.trim() } }),
    onSuccess: (staff, sent) => {
      unsaved.hasArrived(sent);
      rememberStaff(staff);
      // No page that is opened next is drawn with the old name.
      queryClient.removeQueries({ queryKey: ['staff'], type: 'inactive' });
    },
  });
  const lacks = name.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (keep.isPending) return;
        setIsLacking(lacks);
        if (!lacks) keep.mutate(name);
      }}
    >
      <UnsavedLine unsaved={unsaved} />
      <label htmlFor={id}>{t('staff.people.name')}</label>
      <p className="quiet" id={`${id}-hint`}>
        {t('staff.people.nameHint')} {oidc.data?.isOffered ? t('staff.ownAccess.nameByOidc') : null}
      </p>
      <input
        id={id}
        type="text"
        maxLength={80}
        autoComplete="name"
        aria-describedby={`${id}-hint`}
        value={name}
        onChange={({ target }) => write(target.value)}
      />
      <p className="acts">
        <Button type="submit" isBusy={keep.isPending}>
          {t('staff.ownAccess.saveName')}
        </Button>
      </p>
      <Status>
        {isLacking && lacks ? <p>{t('staff.ownAccess.nameLacking')}</p> : null}
        {keep.isError ? <ProofNotice error={keep.error} isForm onProved={() => keep.mutate(name)} /> : null}
        {keep.isSuccess && keep.variables === name ? <p>{t('staff.ownAccess.nameSaved')}</p> : null}
      </Status>
    </form>
  );
}
