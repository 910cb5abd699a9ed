/** A hand-in to a challenge that is no longer here, or is being mended: its code and its claims, as they were. */
import { useTranslation } from 'react-i18next';
import type { SubmissionForCandidate } from '#server/attempts/attempts.contract.ts';
import { SourceFiles } from '../challenges/source-files.tsx';
import { Mark } from '../ui/mark.tsx';
import { useDay } from '../ui/use-day.ts';
import { useLocale } from '../ui/use-locale.ts';
import { holdsNotFirst, markOf } from './result-words.ts';

export function SubmissionOfGone({ submission }: { submission: SubmissionForCandidate }) {
  const { t } = useTranslation();
  const day = useDay();
  const locale = useLocale();
  const { submittedAt, language, files, answers, run } = submission;
  const groups = run.state === 'done' ? holdsNotFirst(run.result.groups) : [];
  return (
    <>
      <p>{t('workspace.submissionPage.gone')}</p>
      <p>
        {t('workspace.submissionPage.saysGone', {
          context: Object.keys(answers).length > 0 ? 'read' : 'written',
          day: day(submittedAt),
          language: t(`common.language.${language}`),
        })}
      </p>
      <SourceFiles files={files} />
      {Object.entries(answers).map(([questionId, answer]) => (
        <pre key={questionId}>
          <code>{answer}</code>
        </pre>
      ))}
      {groups.length > 0 ? (
        <>
          <h2>{t('results.heading')}</h2>
          <ul className="remarks">
            {groups.map((group) => {
              const { shape, look } = markOf(group);
              return (
                <li key={group.groupId}>
                  <span className={`remark ${look}`}>
                    <Mark shape={shape} />
                    {t(group.state === 'holds' ? 'results.holds' : 'results.holdsNot')}:{' '}
                    {group.sentence[locale]}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      ) : null}
    </>
  );
}
