/** What is counted across the pieces of a report: the server says it in sentences, the page in rows. */
import type { ReaderOf, ShownPiece, SkillShown, Strength } from '#server/reports/reports.contract.ts';

/** Every hand-in once, in the report's order, with all claims that held in it. */
export function distinctPieces(skills: SkillShown[]): ShownPiece[] {
  const byId = new Map<string, ShownPiece>();
  for (const piece of skills.flatMap(({ pieces }) => pieces)) {
    const known = byId.get(piece.submissionId);
    const said = new Set(known?.sentences.map(({ sv }) => sv));
    byId.set(piece.submissionId, {
      ...piece,
      generatedInput: piece.generatedInput || (known?.generatedInput ?? false),
      sentences: [...(known?.sentences ?? []), ...piece.sentences.filter(({ sv }) => !said.has(sv))],
    });
  }
  return [...byId.values()];
}

/** How strong the checks of these pieces are together: each challenge counted once, as its first measured hand-in was; null when none was measured. */
export function strengthOf(pieces: Pick<ShownPiece, 'slug' | 'strength'>[]): Strength {
  const bySlug = new Map<string, NonNullable<Strength>>();
  for (const { slug, strength } of pieces) {
    if (strength !== null && !bySlug.has(slug)) bySlug.set(slug, strength);
  }
  const measured = [...bySlug.values()];
  if (measured.length === 0) return null;
  return {
    noticed: measured.reduce((sum, { noticed }) => sum + noticed, 0),
    of: measured.reduce((sum, { of }) => sum + of, 0),
  };
}

/** Whether the person told anything of how the piece was made. */
export function isTold({ howMade }: Pick<ShownPiece, 'howMade'>): boolean {
  return howMade !== null && (howMade.ways.length > 0 || howMade.words !== '');
}

/** The titles of their challenges, each challenge once. */
export function titlesOf(pieces: Pick<ShownPiece, 'slug' | 'title'>[]): ShownPiece['title'][] {
  return [...new Map(pieces.map(({ slug, title }) => [slug, title])).values()];
}

type Read = Pick<ShownPiece, 'slug' | 'title' | 'reviews'>;

/** Which programmers have read the code of these pieces, each named once, with the latest month; those without a name one by one. */
export function readersOf(pieces: Read[]): ReaderOf[] {
  const readers: (Omit<ReaderOf, 'titles'> & { of: Read[] })[] = [];
  for (const piece of pieces) {
    for (const { readBy: name, readIn: month } of piece.reviews) {
      const known = readers.find((one) => name !== null && one.name === name);
      if (!known) readers.push({ name, month, of: [piece] });
      else {
        known.of.push(piece);
        if (known.month < month) known.month = month;
      }
    }
  }
  return readers.map(({ name, month, of }) => ({ name, month, titles: titlesOf(of) }));
}
