import { queryOptions } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Reply } from '../api.ts';
import { useWording } from '../ui/wording.ts';

export const reachQuery = queryOptions({
  queryKey: ['contact-reach'],
  queryFn: ({ signal }) => api('GET /api/contact-wishes/reach', { signal }),
});

/** Who will see the wish, said before it is saved; or that nobody will. Without contact: whom it is for. */
export function ContactReach({ reach }: { reach: Reply<'GET /api/contact-wishes/reach'> | undefined }) {
  const { t } = useTranslation();
  const { list } = useWording();
  if (!reach) return <p>{t('pause.reachesUnknown')}</p>;
  if (reach.names.length === 0) return <p>{t('pause.reachesNobody')}</p>;
  return <p>{t('pause.reaches', { names: list(reach.names.map((name) => name ?? t('pause.someone'))) })}</p>;
}
