/** The challenges of a report, seen across its skills. */
import type { ShownPiece, SkillShown } from '#server/reports/reports.contract.ts';
import { type Claims, claimsIn, distinctPieces, strengthOf } from './shown-pieces.ts';

/** One challenge with every hand-in that shows something, whatever its language. Holds one piece at least. */
export type ShownChallenge = {
  slug: string;
  pieces: [ShownPiece, ...ShownPiece[]];
  /** Claims that held, those that were left, and those that were not tried, once for the hand-ins in which the same ones did. */
  claims: ({ pieces: ShownPiece[] } & Claims)[];
  generatedInput: boolean;
  strength: ShownPiece['strength'];
  /**
   * Where no hand-in shows all that was shown in a language: names of the skills that each one of several shows, by
   * submission id. Never the same for two, as a skill has one hand-in in a language.
   */
  apart: Map<string, SkillShown['name'][]>;
};

/** Where on the page it is told what lies behind a challenge. */
export function anchorOf(slug: string): string {
  return `visar-${slug}`;
}

/** Every challenge once, in the report's order. */
export function shownChallenges(skills: SkillShown[]): ShownChallenge[] {
  const bySlug = new Map<string, ShownChallenge['pieces']>();
  for (const piece of distinctPieces(skills)) {
    const known = bySlug.get(piece.slug);
    if (known) known.push(piece);
    else bySlug.set(piece.slug, [piece]);
  }
  return [...bySlug].map(([slug, pieces]) => ({
    slug,
    pieces,
    claims: claimsOf(pieces),
    generatedInput: pieces.some(({ generatedInput }) => generatedInput),
    strength: strengthOf(pieces),
    apart: tellApart(pieces, skills),
  }));
}

type Apart = { pieces: Pick<ShownPiece, 'submissionId' | 'language'>[] };

/** Of hand-ins to one challenge: the names of what shows each of several in one language. */
export function tellApart(
  pieces: Apart['pieces'],
  skills: (Apart & Pick<SkillShown, 'skillId' | 'name'>)[],
): ShownChallenge['apart'] {
  const several = [...Map.groupBy(pieces, ({ language }) => language).values()].filter(
    ({ length }) => length > 1,
  );
  return new Map(
    several.flat().map(({ submissionId, language }) => {
      const own = skills.filter((skill) => skill.pieces.some((piece) => piece.submissionId === submissionId));
      // The language is named anyway.
      const others = own.filter(({ skillId }) => skillId !== language);
      return [submissionId, (others.length === 0 ? own : others).map(({ name }) => name)];
    }),
  );
}

function claimsOf(pieces: ShownPiece[]): ShownChallenge['claims'] {
  const bySentences = new Map<string, ShownChallenge['claims'][number]>();
  for (const piece of pieces) {
    const claims = claimsIn(piece);
    // The same claims may have come in another order, by way of other skills.
    const { held, left, notTried } = claims;
    const key = JSON.stringify([held, left, notTried].map((all) => all.map(({ sv }) => sv).toSorted()));
    const known = bySentences.get(key);
    if (known) known.pieces.push(piece);
    else bySentences.set(key, { pieces: [piece], ...claims });
  }
  return [...bySentences.values()];
}

/** The first hand-in to each challenge. */
export function onePerChallenge(pieces: ShownPiece[]): ShownPiece[] {
  const slugs = pieces.map(({ slug }) => slug);
  return pieces.filter(({ slug }, at) => slugs.indexOf(slug) === at);
}

export function isPublic({ exposure }: Pick<ShownPiece, 'exposure'>): boolean {
  return exposure === 'public';
}

/** Then it is said once, not in every row. */
export function areAllPublic(skills: SkillShown[]): boolean {
  return skills.every(({ pieces }) => pieces.every(isPublic));
}
