import { queryOptions, type UseQueryResult, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Reply } from '../api.ts';
import { useNameOf } from '../staff/candidates-query.ts';
import { Button } from '../ui/button.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';

type Wish = Reply<'GET /api/contact-wishes'>['wishes'][number];

export const wishesQuery = queryOptions({
  queryKey: ['staff', 'contact-wishes'],
  queryFn: ({ signal }) => api('GET /api/contact-wishes', { signal }),
});

type ContactWishesProps = { wishes: UseQueryResult<Reply<'GET /api/contact-wishes'>> };

/** On the desk of those who meet candidates: who wished that somebody gets in touch about now. */
export function ContactWishes({ wishes }: ContactWishesProps) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const [settled, setSettled] = useState<Wish | null>(null);
  if (wishes.isPending) return null;
  if (wishes.isError) return <Notice error={wishes.error} />;
  return (
    <>
      {wishes.data.wishes.length === 0 ? (
        <p>{t('contactWishes.none')}</p>
      ) : (
        <>
          <h2>{t('contactWishes.heading')}</h2>
          <p>{t('contactWishes.says')}</p>
          <ul className="people-rows">
            {wishes.data.wishes.map((wish) => (
              <WishRow key={wish.wishId} wish={wish} onSettled={() => setSettled(wish)} />
            ))}
          </ul>
        </>
      )}
      <Status>
        {settled === null ? null : <p>{t('contactWishes.settled', { name: nameOf(settled) })}</p>}
      </Status>
    </>
  );
}

function WishRow({ wish, onSettled }: { wish: Wish; onSettled: () => void }) {
  const { t } = useTranslation();
  const { wishId, how, metSince } = wish;
  const name = useNameOf()(wish);
  const done = useMutation({
    mutationFn: () => api('POST /api/contact-wishes/:wishId/done', { params: { wishId }, body: {} }),
    onSuccess: (answer) => {
      onSettled();
      queryClient.setQueryData(wishesQuery.queryKey, answer);
    },
  });
  return (
    <li>
      <p>
        <DayIn sentence={(day) => t('contactWishes.who', { name, day })} at={metSince} />
        <br />
        {t('contactWishes.how', { how })}
      </p>
      <p className="acts">
        <Button isBusy={done.isPending} onClick={() => done.mutate()}>
          {t('contactWishes.done', { name })}
        </Button>
      </p>
      <Status>{done.isError ? <Notice error={done.error} /> : null}</Status>
    </li>
  );
}
