import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api.ts';
import { Button } from './button.tsx';
import { onContact } from './contact.ts';
import { Notice } from './notice.tsx';

type FetchFaultProps = {
  query: { error: unknown; isFetching: boolean; refetch: () => unknown };
  isNext?: boolean;
};

/** Who one is, what one may and what is gone: asking again changes none of it. */
const settledBy = [401, 403, 404, 410];

/** What a page says when it could not be fetched, and a way to fetch it again where that can help. */
export function FetchFault({ query, isNext = false }: FetchFaultProps) {
  const { t } = useTranslation();
  const refetch = useRef(query.refetch);
  refetch.current = query.refetch;
  // Contact is back: nobody needs to press anything.
  useEffect(() => {
    return onContact((now) => {
      if (now === 'back') void refetch.current();
    });
  }, []);
  const needsContact = query.error instanceof ApiError && query.error.code === 'offline';
  const isSettled = query.error instanceof ApiError && settledBy.includes(query.error.status);
  return (
    <>
      {needsContact ? <p>{t('common.needsContact')}</p> : <Notice error={query.error} />}
      {isSettled ? null : (
        <p className="acts">
          <Button isNext={isNext} isBusy={query.isFetching} onClick={() => query.refetch()}>
            {t('common.tryAgain')}
          </Button>
        </p>
      )}
    </>
  );
}
