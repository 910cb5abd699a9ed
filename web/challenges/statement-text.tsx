import type { ChallengeForCandidate, Language } from '#server/challenges/challenges.contract.ts';
import { useLocale } from '../ui/use-locale.ts';
import { Examples } from './examples.tsx';
import { inLanguage } from './in-language.ts';
import { RenderedHtml } from './rendered-html.tsx';

/** A statement to read by somebody who does not write: all of it, one part under another. */
export function StatementText({
  challenge,
  language,
}: {
  challenge: ChallengeForCandidate;
  language: Language;
}) {
  const written = inLanguage(challenge, language);
  const { intro, doThis, exact } = written.statement[useLocale()];
  return (
    <>
      <RenderedHtml text={intro} />
      <RenderedHtml text={doThis} />
      <RenderedHtml text={exact} />
      <Examples challenge={written} language={language} />
    </>
  );
}
