/** Parts of a sentence that are more than text: where they stand, the sentence of each language says. */
import type { ReactNode } from 'react';
import { useDay } from './use-day.ts';

type OfSentence = { sentence: (part: string) => string };

function InSentence({ sentence, children }: OfSentence & { children: ReactNode }) {
  const gap = '\u0000';
  const [before = '', after = ''] = sentence(gap).split(gap);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}

/** A sentence with one part made strong. */
export function Emphasis({ sentence, part }: OfSentence & { part: string }) {
  return (
    <InSentence sentence={sentence}>
      <strong>{part}</strong>
    </InSentence>
  );
}

/** A sentence with a day in it, in the person's language. `at`: a day or a moment, as the server says it. */
export function DayIn({ sentence, at }: OfSentence & { at: string }) {
  return (
    <InSentence sentence={sentence}>
      <Day at={at} />
    </InSentence>
  );
}

export function Day({ at }: { at: string }) {
  const day = useDay();
  return <time dateTime={at}>{day(at)}</time>;
}
