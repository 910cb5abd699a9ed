import { useTranslation } from 'react-i18next';
import type { TalkQuestion } from '#server/talks/talks.contract.ts';
import { CodeLines } from '../ui/code-lines.tsx';
import { saidOf } from './talk-words.ts';

/** What the program did, in a sentence; a value of several lines stands below its sentence, as it was written. */
export function WhatItDid({ question }: { question: TalkQuestion }) {
  const { t } = useTranslation();
  const { gave, part } = question;
  // Nothing could be run safely.
  if (gave === null) return null;
  const said = saidOf(question);
  const wanted = said === 'change' ? (part ?? '') : '';
  if (!`${gave}${wanted}`.includes('\n')) return <p>{t(`talks.did.${said}`, { gave, wanted })}</p>;
  return (
    <>
      <p>{t(said === 'change' ? 'talks.didBelow.now' : 'talks.didBelow.gave')}</p>
      <Value text={gave} />
      {wanted === '' ? null : (
        <>
          <p>{t('talks.didBelow.wanted')}</p>
          <Value text={wanted} />
        </>
      )}
    </>
  );
}

function Value({ text }: { text: string }) {
  return (
    <pre className="question-code" translate="no">
      <code>
        <CodeLines text={text} />
      </code>
    </pre>
  );
}
