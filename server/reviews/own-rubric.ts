/** Kodlugn's own words for a skill in code that was read, until an organisation writes others. They speak of the code. */
import type { Rubric } from './review-text.contract.ts';

export const ownRubric: Rubric = {
  version: 0,
  words: [
    {
      wordId: 'clear',
      name: { sv: 'Syns tydligt i koden', en: 'Seen clearly in the code' },
      means: {
        sv: 'Det går att peka på flera rader där det syns, och andra kan följa hur det är gjort.',
        en: 'One can point at several lines where it is seen, and others can follow how it is made.',
      },
    },
    {
      wordId: 'there',
      name: { sv: 'Syns i koden', en: 'Seen in the code' },
      means: {
        sv: 'Det går att peka på rader där det syns.',
        en: 'One can point at lines where it is seen.',
      },
    },
    {
      wordId: 'in-part',
      name: { sv: 'Syns delvis', en: 'Seen in part' },
      means: {
        sv: 'En del syns i koden. En annan del är inte med, och står i anteckningarna.',
        en: 'A part is seen in the code. Another part is not in it, and stands in the notes.',
      },
    },
    {
      wordId: 'not-here',
      name: { sv: 'Syns inte i den här koden', en: 'Not seen in this code' },
      means: {
        sv: 'Den här koden visar det inte. Det säger inget om vad personen kan.',
        en: 'This code does not show it. That says nothing about what the person can do.',
      },
    },
  ],
};
