/** The person's own clock in the top line: hours and minutes, read when looked for, never announced. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useComfort } from './use-comfort.ts';

const minuteMs = 60_000;

export function PrivateClock() {
  const { clock } = useComfort();
  return clock === 'on' ? <Clock /> : null;
}

function Clock() {
  const { t } = useTranslation();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setTimeout(() => setNow(new Date()), minuteMs - (now.getTime() % minuteMs));
    return () => clearTimeout(timer);
  }, [now]);
  const [hours, minutes] = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0'));
  const time = `${hours}:${minutes}`;
  return (
    <span className="clock quiet">
      <span className="only-read">{t('common.clock', { time })}</span>
      <span aria-hidden="true">{time}</span>
    </span>
  );
}
