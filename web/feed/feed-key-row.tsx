import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FeedKeyForOwner } from '#server/feed/feed.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { ProofNotice } from '../ui/proof-notice.tsx';
import { Status } from '../ui/status.tsx';
import { useWording } from '../ui/wording.ts';
import { alsoRead } from './feed-key-form.tsx';
import { feedKeysQuery } from './feed-keys-query.ts';

/** One key: who has it, what it reads, when it was used last, and a way to end it. */
export function FeedKeyRow({ of: { keyId, name, scopes, usedOn, endedOn } }: { of: FeedKeyForOwner }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => api('POST /api/feed/keys/:keyId/end', { params: { keyId } }),
    onSuccess: (keys) => client.setQueryData(feedKeysQuery.queryKey, keys),
  });
  const { list } = useWording();
  const also = alsoRead.filter((one) => scopes.includes(one));
  const reads = scopes.includes('reasons') ? 'reasons' : scopes.includes('skills') ? 'skills' : 'wish';
  return (
    <li>
      <strong>{name}</strong>: {t(`feedKeys.reads.${reads}`)}{' '}
      {also.length === 0
        ? null
        : t('feedKeys.readsToo', { parts: list(also.map((one) => t(`feedKeys.alsoNamed.${one}`))) })}{' '}
      {usedOn === null ? (
        t('feedKeys.notUsed')
      ) : (
        <DayIn sentence={(day) => t('feedKeys.used', { day })} at={usedOn} />
      )}{' '}
      {endedOn === null ? null : <DayIn sentence={(day) => t('feedKeys.ended', { day })} at={endedOn} />}
      {endedOn === null ? (
        <p className="acts">
          <Button isBusy={end.isPending} onClick={() => end.mutate()}>
            {t('feedKeys.end', { name })}
          </Button>
        </p>
      ) : null}
      <Status>{end.isError ? <ProofNotice error={end.error} onProved={() => end.mutate()} /> : null}</Status>
    </li>
  );
}
