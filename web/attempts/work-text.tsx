/** A version of the work to read: each file of its language, and each answer, as it was. */
import { useTranslation } from 'react-i18next';
import type { Work } from '#server/attempts/attempts.contract.ts';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { SourceFiles } from '../challenges/source-files.tsx';
import { CodeLines } from '../ui/code-lines.tsx';
import { filesOf } from './work.ts';

export function WorkText({ work, challenge }: { work: Work; challenge: ChallengeForCandidate }) {
  const { t } = useTranslation();
  const files = filesOf(work, challenge).filter(({ isEditable }) => isEditable);
  const { questions = [] } = challenge;
  return (
    <>
      <SourceFiles files={Object.fromEntries(files.map(({ name, text }) => [name, text]))} />
      {questions.length > 0 ? (
        <dl className="answers-text">
          {questions.map(({ questionId, code }, index) => (
            <div key={questionId}>
              <dt>{t('answers.question', { number: index + 1 })}</dt>
              <dd>
                <pre>
                  <code>
                    <CodeLines
                      text={`${code[work.language]}\n→ ${work.answers[questionId] ?? t('answers.none')}`}
                    />
                  </code>
                </pre>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  );
}
