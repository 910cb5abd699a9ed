/** What is counted across the pieces of a report: the server says it in sentences, the page in rows. */
import type { Named, ReaderOf, ShownPiece, SkillShown, Strength } from '#server/reports/reports.contract.ts';

/** How something can be made, in the order in which it is said. */
export const ways = ['alone', 'searched', 'ai', 'with-someone'] as const;

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

/** What is said of the claims of one hand-in: which held, each once, which were left, and which were not tried. */
export type Claims = ShownPiece['others'];
export function claimsIn({ sentences, others }: Pick<ShownPiece, 'sentences' | 'others'>): Claims {
  const said = new Set(sentences.map(({ sv }) => sv));
  return { ...others, held: [...sentences, ...others.held.filter(({ sv }) => !said.has(sv))] };
}

/** The marks of some pieces, one for each challenge: variants of one have one. `part`: of which nothing holds whole. */
export function marksOf(pieces: Pick<ShownPiece, 'family' | 'isWhole'>[]): { whole: number; part: number } {
  const all = new Set(pieces.map(({ family }) => family)).size;
  const whole = new Set(pieces.filter(({ isWhole }) => isWhole).map(({ family }) => family)).size;
  return { whole, part: all - whole };
}

/** The challenges that hold whole in one of these hand-ins: the one answer to that, so that numbers and rows agree. */
export function wholeSlugsOf(pieces: Pick<ShownPiece, 'slug' | 'isWhole'>[]): Set<string> {
  return new Set(pieces.flatMap(({ slug, isWhole }) => (isWhole ? [slug] : [])));
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

type HandIn = Pick<ShownPiece, 'slug' | 'title' | 'language'>;

/** How some of all these hand-ins are named: each challenge once, with its languages where not every one of it is meant. */
export function namesOf(some: HandIn[], all: HandIn[]): Named[] {
  return [...Map.groupBy(some, ({ slug }) => slug)].map(([slug, own]): Named => {
    const [{ title }] = own as [HandIn, ...HandIn[]];
    const meant = new Set(own.map(({ language }) => language));
    const areAllMeant = all.every((one) => one.slug !== slug || meant.has(one.language));
    return { title, languages: areAllMeant ? [] : [...meant] };
  });
}

type Read = HandIn & Pick<ShownPiece, 'reviews'>;

/** Which programmers have read the code of these pieces, each named once, with the latest month; those without a name one by one. */
export function readersOf(pieces: Read[]): ReaderOf[] {
  const readers: (Omit<ReaderOf, 'of'> & { read: Read[] })[] = [];
  for (const piece of pieces) {
    for (const { readBy: name, readIn: month } of piece.reviews) {
      const known = readers.find((one) => name !== null && one.name === name);
      if (!known) readers.push({ name, month, read: [piece] });
      else {
        known.read.push(piece);
        if (known.month < month) known.month = month;
      }
    }
  }
  return readers.map(({ name, month, read }) => ({ name, month, of: namesOf(read, pieces) }));
}
