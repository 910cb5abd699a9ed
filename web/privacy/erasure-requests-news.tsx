import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { asSentenceStart, useWording } from '../ui/wording.ts';
import type { ErasureRequest } from './erasure-requests-query.ts';

/** On an owner's desk, while somebody waits for an answer. */
export function ErasureRequestsNews({ requests }: { requests: ErasureRequest[] }) {
  const { t } = useTranslation();
  const { number } = useWording();
  const count = requests.length;
  if (count === 0) return null;
  return (
    <p className="notice">
      {t('erasureRequests.waiting', { count, number: asSentenceStart(number(count)) })}{' '}
      <a href={pathTo('erasureRequests')}>{t('erasureRequests.heading')}</a>
    </p>
  );
}
