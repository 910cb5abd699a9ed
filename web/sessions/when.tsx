import { useTranslation } from 'react-i18next';
import { useWeekday } from '../ui/use-day.ts';

/** Hours and minutes where the reader is, as `17:00`. */
export function clockOf(moment: string): string {
  const at = new Date(moment);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The weekday and the day, and from when to when. */
export function When({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  const { t } = useTranslation();
  const day = useWeekday();
  return (
    <>
      <time dateTime={startsAt}>{day(startsAt)}</time>{' '}
      {t('sessions.hours', { from: clockOf(startsAt), to: clockOf(endsAt) })}
    </>
  );
}
