import { useTranslation } from 'react-i18next';
import { useOfferedWords } from '../openings/offered-words.ts';
import { unique } from '../ui/wording.ts';
import type { Proposal } from './proposals-query.ts';

/** What one does at a place, and what is around it; what is not said is left out. */
export function OfferedList({ tasks, offered }: Pick<Proposal, 'tasks' | 'offered'>) {
  const { t } = useTranslation();
  const words = useOfferedWords();
  const parts = words.partsOf(offered);
  return (
    <>
      {tasks.length === 0 ? null : (
        <ul>
          {unique(tasks).map((task) => (
            <li key={task}>{task}</li>
          ))}
        </ul>
      )}
      {parts.length === 0 ? (
        <p>{t('proposals.nothingOffered')}</p>
      ) : (
        <ul>
          {parts.map((part) => (
            <li key={part}>
              {words.labelOf(part)}: {words.offeredOf(part, offered)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
