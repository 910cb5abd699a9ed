import './code-colours.css';
import { useEffect, useState } from 'react';
import type { Language } from '#server/challenges/challenges.contract.ts';
import type { LineBit } from './line-bit.ts';

type Colour = (text: string, language: Language) => LineBit[][];

/** Lines of code to read. The colours come when their part is here; the text and its place are the same without. */
export function useColouredLines(text: string, language: Language | undefined): LineBit[][] {
  const [colour, setColour] = useState<Colour | null>(null);
  useEffect(() => {
    if (language === undefined) return;
    let isWanted = true;
    import('./colour-lines.ts').then(
      ({ colourLines }) => isWanted && setColour(() => colourLines),
      // Without colours all of it can be read.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return colour && language
    ? colour(text, language)
    : text.split('\n').map((line) => [{ text: line, look: '' }]);
}
