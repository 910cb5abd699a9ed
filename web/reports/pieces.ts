/** The pieces of a report, seen across its skills. */
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';

export type SkillShown = ReportForCandidate['skills'][number];
export type ShownPiece = SkillShown['pieces'][number];

/** Every hand-in once, with all sentences that held in it, in the report's order. */
export function distinctPieces(skills: SkillShown[]): ShownPiece[] {
  const byId = new Map<string, ShownPiece>();
  for (const piece of skills.flatMap((skill) => skill.pieces)) {
    const known = byId.get(piece.submissionId);
    const texts = new Set(known?.sentences.map(({ sv }) => sv));
    byId.set(piece.submissionId, {
      ...piece,
      generatedInput: piece.generatedInput || (known?.generatedInput ?? false),
      sentences: [...(known?.sentences ?? []), ...piece.sentences.filter(({ sv }) => !texts.has(sv))],
    });
  }
  return [...byId.values()];
}

/** How much small changes are noticed, over the challenges that measured it; undefined when none did. */
export function strengthOf(pieces: ShownPiece[]): { noticed: number; of: number } | undefined {
  const measured = new Map(
    pieces.flatMap(({ slug, strength }) => (strength === null ? [] : [[slug, strength]])),
  );
  if (measured.size === 0) return undefined;
  const all = [...measured.values()];
  return {
    noticed: all.reduce((total, { noticed }) => total + noticed, 0),
    of: all.reduce((total, { of }) => total + of, 0),
  };
}

/** Whether the person told anything of how the piece was made. */
export function isTold({ howMade }: Pick<ShownPiece, 'howMade'>): boolean {
  return howMade !== null && (howMade.ways.length > 0 || howMade.words !== '');
}
