import { queryOptions } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ViewForCandidate } from '#server/privacy/privacy.contract.ts';
import { api } from '../api.ts';
import { useLocale } from '../ui/use-locale.ts';

export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: ({ signal }) => api('GET /api/privacy/views', { signal }),
  staleTime: 0,
});

/** Acts that have a sentence of their own; the others are said to be something with the account. */
const known: Record<string, 'report' | 'card' | 'contact' | 'contacted' | undefined> = {
  'report.read-connected': 'report',
  'card.replace': 'card',
  'contact-wish.read': 'contact',
  'contact-wish.settle': 'contacted',
};

/** Vem har tittat: one line for each person, act and day. */
export function Views({ views }: { views: ViewForCandidate[] }) {
  const { t } = useTranslation();
  const date = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <>
      <p>{t('views.says')}</p>
      {views.length === 0 ? <p>{t('views.none')}</p> : null}
      <ul>
        {views.map(({ day, name, role, act }) => (
          <li key={`${day} ${name} ${role} ${act}`}>
            {t('views.entry', {
              date: date.format(new Date(day)),
              name: name ?? t('views.unnamed'),
              role: t(`views.roles.${role}`),
              act: t(`views.acts.${known[act] ?? 'other'}`),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
