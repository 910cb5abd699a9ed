/** How strong a check is, is said to be ours: with the numbers that were measured, and not where none were. */
import { createElement } from 'react';
import { expect, test } from 'vitest';
import type { Strength } from '#server/reports/reports.contract.ts';
import type { SharedPiece } from '#server/shares/shares.contract.ts';
import { ChallengeShown } from '#web/reports/challenge-shown.tsx';
import { shownChallenges } from '#web/reports/pieces.ts';
import { PieceShared } from '#web/shares/piece-shared.tsx';
import { drawn } from '../../support/drawn.ts';
import { shownPiece, skillShown } from '../../support/shown-piece.ts';
import type { Locale } from '../../support/words.ts';

/** The same piece in the report, and in what is shared of it. */
const places = {
  report: (locale: Locale, strength: Strength) => {
    const [challenge] = shownChallenges([skillShown('limits', [shownPiece({ strength })])]);
    if (!challenge) throw new Error('nothing is shown');
    return drawn(locale, createElement(ChallengeShown, { challenge, isPublicSaid: true }));
  },
  share: (locale: Locale, strength: Strength) => {
    const piece: SharedPiece = { ...shownPiece({ strength }), readBy: [], work: null };
    const props = { piece, isFile: false, organisation: '', children: null };
    return drawn(locale, createElement(PieceShared, props));
  },
};
const every = (['report', 'share'] as const).flatMap((place) =>
  (['sv', 'en'] as const).map((locale) => [place, locale] as const),
);

test.each(every)('in a %s, %s: of some faults that went unnoticed both numbers are said', (place, locale) => {
  const said = {
    sv: 'Så noga är vår prövning: 38 av 40 små fel i vår egen lösning märktes.',
    en: 'This is how careful our testing is: 38 of 40 small faults in our own solution were noticed.',
  };
  expect(places[place](locale, { noticed: 38, of: 40 })).toContain(said[locale]);
});

test.each(every)(
  'in a %s, %s: where all were noticed, one number is said, not two like points',
  (place, locale) => {
    const said = {
      sv: 'Så noga är vår prövning: vi la in 51 små fel i vår egen lösning, och alla märktes.',
      en: 'This is how careful our testing is: we put 51 small faults in our own solution, and all were noticed.',
    };
    const words = places[place](locale, { noticed: 51, of: 51 });
    expect(words).toContain(said[locale]);
    expect(words.match(/51/g)).toHaveLength(1);
  },
);

test.each(every)('in a %s, %s: where nobody measured, nothing is said of it', (place, locale) => {
  expect(places[place](locale, null)).not.toMatch(/vår prövning|små fel|our testing|small faults/);
});
