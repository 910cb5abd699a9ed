import type { ShownPiece, SkillShown } from '#server/reports/reports.contract.ts';

export const both = (text: string) => ({ sv: text, en: text });

/** A hand-in as a report shows it: of nothing more is known than what is said. */
export function shownPiece(change: Partial<ShownPiece> = {}): ShownPiece {
  return {
    slug: 'a',
    title: both('A'),
    summary: both('what it is for'),
    language: 'javascript',
    submissionId: '1',
    version: 1,
    family: 'a',
    rule: 'verdict-holds',
    kind: 'write',
    domain: both('text'),
    exposure: 'public',
    isWhole: true,
    others: { held: [], left: [], notTried: [] },
    generatedInput: false,
    strength: { noticed: 19, of: 20 },
    sentences: [both('one')],
    shows: both(''),
    doesNotShow: both(''),
    howMade: null,
    questions: { forms: [], ownWords: '' },
    reviews: [],
    talks: [],
    ...change,
  };
}

export function skillShown(skillId: string, pieces: ShownPiece[]): SkillShown {
  return { skillId, name: both(skillId), level: 'one-challenge', counts: 1, pieces };
}
