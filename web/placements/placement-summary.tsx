import { useTranslation } from 'react-i18next';
import { DayIn } from '../ui/in-sentence.tsx';
import type { OwnPlacement } from './placements-query.ts';
import { useHoursWords } from './step-words.ts';

/** How far it has come, days and hours, when the next talk may be, and who the contact is. */
export function PlacementSummary({ placement }: { placement: OwnPlacement }) {
  const { t } = useTranslation();
  const hoursOf = useHoursWords();
  const { state, hours, nextTalkOn, contact } = placement;
  return (
    <>
      <p>
        <strong>{t(`placements.state.${state}`)}</strong>
        {hours === null || state === 'ended' ? null : (
          <> {t('placements.hoursNow', { hours: hoursOf(hours) })}</>
        )}
      </p>
      <p>
        {contact === null ? t('placements.noContact') : t('placements.contact', { name: contact })}{' '}
        {nextTalkOn === null ? null : (
          <DayIn sentence={(day) => t('placements.nextTalk', { day })} at={nextTalkOn} />
        )}
      </p>
    </>
  );
}

/** What one does there. */
export function Tasks({ tasks }: { tasks: string[] }) {
  if (tasks.length === 0) return null;
  return (
    <ul>
      {[...new Set(tasks)].map((task) => (
        <li key={task}>{task}</li>
      ))}
    </ul>
  );
}
