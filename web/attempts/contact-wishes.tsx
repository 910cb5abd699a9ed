import { queryOptions, type UseQueryResult, useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Reply } from '../api.ts';
import { Button } from '../ui/button.tsx';
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
  if (wishes.isPending) return null;
  if (wishes.isError) return <Notice error={wishes.error} />;
  if (wishes.data.wishes.length === 0) return <p>{t('contactWishes.none')}</p>;
  return (
    <>
      <h2>{t('contactWishes.heading')}</h2>
      <ul className="plain-rows">
        {wishes.data.wishes.map((wish) => (
          <WishRow key={wish.wishId} wish={wish} />
        ))}
      </ul>
    </>
  );
}

function WishRow({ wish }: { wish: Wish }) {
  const { t } = useTranslation();
  const { wishId, how, metSince } = wish;
  const name = wish.name ?? t('contactWishes.unnamed');
  const done = useMutation({
    mutationFn: () => api('POST /api/contact-wishes/:wishId/done', { params: { wishId }, body: {} }),
    onSuccess: (answer) => queryClient.setQueryData(wishesQuery.queryKey, answer),
  });
  return (
    <li>
      {t('contactWishes.who', { name, day: metSince })}
      <br />
      {t('contactWishes.how', { how })}
      <p className="acts">
        <Button isBusy={done.isPending} onClick={() => done.mutate()}>
          {t('contactWishes.done', { name })}
        </Button>
      </p>
      <Status>{done.isError ? <Notice error={done.error} /> : null}</Status>
    </li>
  );
}
