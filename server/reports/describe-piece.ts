import type { HowMadeByLanguage } from '../attempts/own-words.contract.ts';
import type { ChallengeLibrary } from '../challenges/challenge-library.ts';
import { titleOf } from '../challenges/title-of.ts';
import type { SkillEvidence } from '../evidence/list-evidence.ts';
import type { Localized } from '../http/contract.ts';
import type { AnswersForReport } from '../questions/list-answers-for-report.ts';
import type { ReviewInReport } from '../reviews/review-text.contract.ts';
import type { GroupState, SubmissionResult } from '../runs/runs.contract.ts';
import type { TalkForReport } from '../talks/list-talks-for-report.ts';
import type { ShownPiece } from './reports.contract.ts';

export type PieceSources = {
  challenges: ChallengeLibrary;
  /** By submission id: the claims as they stood when the hand-in was judged. */
  runs: Map<string, { result: SubmissionResult | null }>;
  /** By slug, what was told of the work in each language. */
  howMade: Map<string, HowMadeByLanguage>;
  /** By submission id: questions on the code that the person lets be told. */
  answers: Map<string, AnswersForReport>;
  /** By submission id: what readers wrote that the person lets be told. */
  reviews: Map<string, ReviewInReport[]>;
  /** By submission id: talks about the code that the person lets be told. */
  talks: Map<string, TalkForReport[]>;
};

/** Evidence stays when its challenge is withheld or goes, under the title that it had. */
export function describePiece(
  { challenges, runs, howMade, answers, reviews, talks }: PieceSources,
  piece: SkillEvidence['pieces'][number],
): ShownPiece {
  const manifest = challenges.find(piece.slug)?.manifest;
  const domain = challenges.skills.domains.find(({ id }) => id === piece.domain)?.name;
  const claims = runs.get(piece.submissionId)?.result?.groups ?? [];
  const sentences = new Map(claims.map(({ groupId, sentence }) => [groupId, sentence]));
  const others = piece.isWhole ? [] : claims.filter(({ groupId }) => !piece.groupIds.includes(groupId));
  const saidOf = (is: (state: GroupState) => boolean) =>
    others.flatMap(({ state, sentence }) => (is(state) ? [sentence] : []));
  return {
    slug: piece.slug,
    title: titleOf(challenges, piece),
    summary: manifest?.summary ?? bothLanguages(''),
    language: piece.language,
    submissionId: piece.submissionId,
    version: piece.challengeVersion,
    family: piece.family,
    rule: piece.rule,
    kind: piece.kind,
    domain: domain ?? bothLanguages(piece.domain),
    exposure: piece.exposure,
    generatedInput: piece.generatedInput,
    strength:
      piece.strengthNoticed === null || piece.strengthOf === null
        ? null
        : { noticed: piece.strengthNoticed, of: piece.strengthOf },
    sentences: piece.groupIds.flatMap((id) => sentences.get(id) ?? []),
    isWhole: piece.isWhole,
    // "Does not hold" and "was never tried" are two things. What is left is told of, so what held is too, also where it counts for no skill.
    others: {
      held: saidOf((state) => state === 'holds'),
      left: saidOf((state) => state !== 'holds' && state !== 'not-run'),
      notTried: saidOf((state) => state === 'not-run'),
    },
    shows: manifest?.shows ?? bothLanguages(''),
    doesNotShow: manifest?.doesNotShow ?? bothLanguages(''),
    howMade: howMade.get(piece.slug)?.[piece.language] ?? null,
    questions: answers.get(piece.submissionId) ?? { forms: [], ownWords: '' },
    reviews: reviews.get(piece.submissionId) ?? [],
    talks: talks.get(piece.submissionId) ?? [],
  };
}

function bothLanguages(text: string): Localized {
  return { sv: text, en: text };
}
