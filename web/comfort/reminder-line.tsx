/**
 * A reminder that a person asked for: one line in a place of its own under the top line, kept also while it is empty.
 * Counted from when the page was opened, and from when the line was closed. Nothing is stored or sent.
 */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useComfort } from './use-comfort.ts';

const minuteMs = 60_000;
/** Monotonic: a clock that is set, and a page that is drawn anew, change nothing. */
const openedAt = performance.now();
let countedFrom = openedAt;

const minutesSince = (moment: number) => Math.floor((performance.now() - moment) / minuteMs);

export function ReminderLine() {
  const { reminders } = useComfort();
  return reminders === 'off' ? null : <Line key={reminders} everyMinutes={Number(reminders)} />;
}

function Line({ everyMinutes }: { everyMinutes: number }) {
  const { t } = useTranslation();
  const [from, setFrom] = useState(countedFrom);
  const [isDue, setIsDue] = useState(minutesSince(from) >= everyMinutes);
  useEffect(() => {
    const timer = setTimeout(() => setIsDue(true), from + everyMinutes * minuteMs - performance.now());
    return () => clearTimeout(timer);
  }, [from, everyMinutes]);
  const close = () => {
    countedFrom = performance.now();
    setFrom(countedFrom);
    setIsDue(false);
  };
  return (
    <div className="reminder" role="status">
      {isDue ? (
        <>
          <span>{t('common.reminder', { count: minutesSince(openedAt) })}</span>
          <button type="button" className="as-link" onClick={close}>
            {t('common.reminderClose')}
          </button>
        </>
      ) : null}
    </div>
  );
}
