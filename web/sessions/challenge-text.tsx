import { Examples } from '../challenges/examples.tsx';
import { RenderedHtml } from '../challenges/rendered-html.tsx';
import { useLocale } from '../ui/use-locale.ts';

type ChallengeTextProps = { challenge: Parameters<typeof Examples>[0]['challenge'] };

/** What a challenge asks for, to be read and not done here. */
export function ChallengeText({ challenge }: ChallengeTextProps) {
  const locale = useLocale();
  const { intro, doThis, exact } = challenge.statement[locale];
  return (
    <>
      <RenderedHtml text={intro} />
      <RenderedHtml text={doThis} />
      <Examples challenge={challenge} language={challenge.languages[0] ?? 'javascript'} />
      <RenderedHtml text={exact} />
    </>
  );
}
