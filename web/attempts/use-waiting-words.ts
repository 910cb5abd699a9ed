import { useTranslation } from 'react-i18next';
import type { Waiting } from './run-visible.ts';

/** Why a run is not there yet, with its honest place in the queue. In a trial nothing is handed in, so nothing is kept. */
export function useWaitingWords(isTrial: boolean) {
  const { t } = useTranslation();
  return ({ what, reason, place, isOnServer, isOnDevice }: Waiting): string => {
    if (reason !== 'runs') {
      const why = t(`results.waiting.${reason}`);
      if (isTrial) return why;
      if (isOnServer && reason !== 'ours') return t(`results.waitingDelivered.${reason}`);
      if (what !== 'submission' || reason === 'ours') return why;
      if (!isOnDevice) return `${why} ${t('results.submissionNotKept')}`;
      if (reason === 'offline') return t('results.handInWaits');
      return reason === 'sign-in-needed'
        ? t('results.submissionKeptSignedOut')
        : `${why} ${t('results.submissionKept')}`;
    }
    if (place === 0) return t('results.waiting.next');
    if (place !== null) return t('results.waiting.place', { count: place });
    return t(what === 'submission' ? 'results.waiting.submission' : 'results.waiting.runs');
  };
}
