import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { useWording } from '../ui/wording.ts';

/** Who will see the wish, said before it is saved; or that nobody will. */
export function ContactReach() {
  const { t } = useTranslation();
  const { list } = useWording();
  const { data } = useQuery({
    queryKey: ['contact-reach'],
    queryFn: ({ signal }) => api('GET /api/contact-wishes/reach', { signal }),
  });
  if (!data) return null;
  if (data.names.length === 0) return <p>{t('pause.reachesNobody')}</p>;
  return <p>{t('pause.reaches', { names: list(data.names.map((name) => name ?? t('views.unnamed'))) })}</p>;
}
