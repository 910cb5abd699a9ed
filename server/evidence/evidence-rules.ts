/**
 * What counts as evidence: every rule there is, on one page.
 *
 * One hand-in shows something of a skill when
 * | rule | skill | what must be so |
 * |---|---|---|
 * | `all-groups-hold` | a skill some case group speaks for | all its groups hold in this one hand-in, and at least one of them carries evidence: it held on a second seed too, and no lazy program passes it |
 * | `verdict-holds` | the language it is written in (of kind `read` nothing is written) | the verdict is `holds`, and at least one group carries evidence |
 *
 * A change request (`changeOf`) shows no skill anew: it says of the program it changes who knows it.
 *
 * The pieces of one skill together have a level
 * | level | what must be so |
 * |---|---|
 * | `one-challenge` | at least one piece |
 * | `several-challenges` | pieces from two or more challenges that are no variants of one another |
 * | `new-situations` | the same among pieces with generated input alone, in two or more kinds and two or more domains |
 *
 * How we know who wrote it is another thing, and never changes a level. Of one hand-in
 * | rule | what it gives | what must be so |
 * |---|---|---|
 * | `question-answered` | the forms of question on the own code that were answered | the person lets it be in the report, and one answer at least in that form was right. One that was not takes nothing away |
 * | `change-made` | that the program was changed on request, by a change request of its challenge | the person lets it be in the report, and the changed program holds. One that does not takes nothing away |
 *
 * Challenges count, never groups or tries. Time, tries, pauses, time of day, what did not hold, and the own
 * account of how it was made are no inputs here: the types leave them out.
 */
import type { Challenge } from '../challenges/challenge-library.ts';

export type EvidenceRule = 'all-groups-hold' | 'verdict-holds';
export type Level = 'one-challenge' | 'several-challenges' | 'new-situations';

export type Shown = { skillId: string; groupIds: string[]; generatedInput: boolean; rule: EvidenceRule };

/** What is known of a hand-in that was judged. */
export type JudgedForEvidence = {
  result: { verdict: string };
  /** Groups that held. */
  heldGroupIds: string[];
  /** Groups that held on the second seed too, and that no lazy program passes. */
  evidenceGroupIds: string[];
};

type Groups = { id: string; skill: string; generated?: unknown }[];

/** What one hand-in shows, in the challenge's order of skills, the language last. */
export function whatItShows(
  challenge: {
    manifest: Pick<Challenge['manifest'], 'kind' | 'skills' | 'changeOf'>;
    hidden: { groups: Groups };
  },
  language: string,
  judged: JudgedForEvidence,
): Shown[] {
  if (challenge.manifest.changeOf !== undefined) return [];
  const held = new Set(judged.heldGroupIds);
  const carries = new Set(judged.evidenceGroupIds);
  const shown = (skillId: string, groups: Groups, rule: EvidenceRule): Shown[] => {
    const holds = groups.every(({ id }) => held.has(id)) && groups.some(({ id }) => carries.has(id));
    if (!holds) return [];
    const generatedInput = groups.some(({ id, generated }) => generated !== undefined && carries.has(id));
    return [{ skillId, groupIds: groups.map(({ id }) => id), generatedInput, rule }];
  };
  const { groups } = challenge.hidden;
  const bySkill = challenge.manifest.skills
    .filter((skill) => skill !== language)
    .flatMap((skill) =>
      shown(
        skill,
        groups.filter((group) => group.skill === skill),
        'all-groups-hold',
      ),
    );
  const isWritten = challenge.manifest.kind !== 'read';
  const inLanguage =
    isWritten && judged.result.verdict === 'holds' ? shown(language, groups, 'verdict-holds') : [];
  return [...bySkill, ...inLanguage];
}

/** `question-answered`: each form once, in the order of their places; none while the person keeps them to themselves. */
export function answeredForms<Form extends string>(
  inReport: boolean,
  answers: { form: Form; isRight: boolean | null }[],
): Form[] {
  if (!inReport) return [];
  return [...new Set(answers.flatMap(({ form, isRight }) => (isRight ? [form] : [])))];
}

export type PieceForLevel = { family: string; kind: string; domain: string; generatedInput: boolean };

/** The level that pieces of one skill reach together. Undefined without any. */
export function levelOf(pieces: PieceForLevel[]): Level | undefined {
  if (pieces.length === 0) return undefined;
  const generated = pieces.filter((piece) => piece.generatedInput);
  const several = (of: PieceForLevel[], key: 'family' | 'kind' | 'domain') =>
    new Set(of.map((piece) => piece[key])).size >= 2;
  if (several(generated, 'family') && several(generated, 'kind') && several(generated, 'domain'))
    return 'new-situations';
  return several(pieces, 'family') ? 'several-challenges' : 'one-challenge';
}

export type PieceForChoice = {
  submissionId: string;
  slug: string;
  language: string;
  challengeVersion: number;
  generatedInput: boolean;
  groupIds: string[];
  /** Every claim of the challenge held in this hand-in, not only those of one skill. */
  isWhole: boolean;
  /** How many of them held. */
  claimsHeld: number;
};

/**
 * One piece per challenge and language: one where the whole challenge holds, then most claims that hold, so that a
 * further try, of a newer version too, never makes a report say less. Then the newest version of the challenge, then
 * generated input, then most groups of the skill. Between equals the id of the hand-in decides, which is random: neither
 * first nor last is better.
 */
export function choosePieces<P extends PieceForChoice>(pieces: P[]): P[] {
  const chosen = new Map<string, P>();
  for (const piece of pieces.toSorted(byWorth)) {
    const key = `${piece.slug} ${piece.language}`;
    if (!chosen.has(key)) chosen.set(key, piece);
  }
  return [...chosen.values()].toSorted(
    (a, b) => compareText(a.slug, b.slug) || compareText(a.language, b.language),
  );
}

function byWorth(a: PieceForChoice, b: PieceForChoice): number {
  return (
    Number(b.isWhole) - Number(a.isWhole) ||
    b.claimsHeld - a.claimsHeld ||
    b.challengeVersion - a.challengeVersion ||
    Number(b.generatedInput) - Number(a.generatedInput) ||
    b.groupIds.length - a.groupIds.length ||
    compareText(a.submissionId, b.submissionId)
  );
}

/** By code units: the same everywhere, whatever the server's language is. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
