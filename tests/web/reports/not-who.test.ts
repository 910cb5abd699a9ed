/** That somebody has read code says nothing of who wrote it: said wherever a reading is, and nowhere else. */
import { createElement } from 'react';
import { expect, test } from 'vitest';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import type { Shared } from '#server/shares/shares.contract.ts';
import { Summary } from '#web/reports/summary.tsx';
import { WorksBrought } from '#web/reports/works-brought.tsx';
import { SharedBody } from '#web/shares/shared-body.tsx';
import { drawn } from '../../support/drawn.ts';
import { both, shownPiece } from '../../support/shown-piece.ts';
import type { Locale } from '../../support/words.ts';

const notWho = {
  sv: 'Att någon har läst koden visar inte vem som skrev den.',
  en: 'That somebody has read the code does not show who wrote it.',
};
const reader = { name: 'Rut', month: '2026-11' };

/** Where readings are told of, with the code read by so many. */
const places = {
  'the summary of a report': (locale: Locale, read: number) => {
    const readBy = Array.from({ length: read }, (_, at) => ({
      ...{ name: `Rut ${at}`, month: '2026-11', of: [{ title: both('A'), languages: [] }] },
    }));
    const known = { rule: 'known' as const, told: [], answered: [], talks: [], readBy };
    return drawn(locale, createElement(Summary, { summary: [known], words: [], organisation: '' }));
  },
  'works brought along': (locale: Locale, read: number) => {
    const review = { readBy: 'Rut', readIn: '2026-11', words: '', skills: [], notes: [], hasChanged: false };
    const work: ReportForCandidate['works'][number] = {
      ...{ title: 'Ett spel', language: 'Lua', what: '', myPart: '', satisfied: '', fileNames: ['main.lua'] },
      reviews: Array.from({ length: read }, () => review),
    };
    return drawn(locale, createElement(WorksBrought, { works: [work, { ...work, reviews: [] }] }));
  },
  'a share': (locale: Locale, read: number) => {
    const pieces = [0, 1].map((at) => ({
      ...{ ...shownPiece({ submissionId: String(at) }), work: null },
      readBy: at < read ? [reader] : [],
    }));
    const submissionIds = pieces.map(({ submissionId }) => submissionId);
    const shared: Shared = {
      ...{ organisation: '', forWhom: 'Påhittade Verken', lastDay: '2026-12-24' },
      ...{ withCode: false, withNotes: true, pieces, conditions: [] },
      skills: [{ skillId: 'limits', name: both('limits'), level: 'one-challenge', submissionIds }],
    };
    return drawn(locale, createElement(SharedBody, { shared, statementOf: () => null }));
  },
};
const every = (Object.keys(places) as (keyof typeof places)[]).flatMap((place) =>
  (['sv', 'en'] as const).map((locale) => [place, locale] as const),
);

test.each(every)('in %s, %s: once where code was read, however many read it', (place, locale) => {
  for (const read of [1, 2]) expect(places[place](locale, read).split(notWho[locale])).toHaveLength(2);
});

test.each(every)('in %s, %s: not where nobody has read', (place, locale) => {
  expect(places[place](locale, 0)).not.toContain(notWho[locale]);
});
