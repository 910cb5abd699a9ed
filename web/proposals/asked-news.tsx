import { queryOptions } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { useWording } from '../ui/wording.ts';

/** Asked anew with all that is remembered of places: an answer changes it. */
export const askedQuery = queryOptions({
  queryKey: ['places', 'asked'],
  queryFn: ({ signal }) => api('GET /api/places/asked', { signal }),
  staleTime: 0,
});

/** In the own list, while a matcher asks about a place that is not answered. Waiting is as good an answer. */
export function AskedNews({ waiting }: { waiting: number }) {
  const { t } = useTranslation();
  const { number } = useWording();
  if (waiting === 0) return null;
  return (
    <p className="quiet">
      {t('list.asked', { count: waiting, number: number(waiting) })}{' '}
      <a href={pathTo('places')}>{t('list.places')}</a>
    </p>
  );
}
