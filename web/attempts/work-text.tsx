/** A version of the work to read: each file of its language, as it was. */
import { useTranslation } from 'react-i18next';
import type { Work } from '#server/attempts/attempts.contract.ts';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { filesOf } from './work.ts';

export function WorkText({ work, challenge }: { work: Work; challenge: ChallengeForCandidate }) {
  const { t } = useTranslation();
  const files = filesOf(work, challenge).filter(({ isEditable }) => isEditable);
  return files.map(({ name, text }) => (
    <figure className="work-text" key={name}>
      <figcaption>{t('workspace.submissionPage.file', { file: name })}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls can be reached from the keyboard. */}
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
    </figure>
  ));
}
