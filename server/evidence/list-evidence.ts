import type { Deps } from '../deps.ts';
import { type EvidenceWithTitle, listEvidenceOf, listEvidenceOfAccounts } from './evidence.store.ts';
import { choosePieces, type Level, levelOf } from './evidence-rules.ts';

export type EvidencePiece = EvidenceWithTitle & { isWhole: boolean; claimsHeld: number };
/** What hand-ins came to, by submission id, and in how many claims they hold. */
type Verdicts = Map<string, { verdict: string | null; holds: number }>;
export type SkillEvidence = { skillId: string; level: Level; pieces: EvidencePiece[] };

/** Which hand-ins have shown each skill, chosen for the report or not. */
export function listShowing(deps: Pick<Deps, 'db'>, accountId: string): Map<string, string[]> {
  const bySkill = Map.groupBy(listEvidenceOf(deps.db, accountId), ({ skillId }) => skillId);
  return new Map(
    [...bySkill].map(([skillId, rows]) => [skillId, rows.map(({ submissionId }) => submissionId)]),
  );
}

/**
 * What one person's programs have shown: per skill its level, and one piece per challenge and language. Of two that show
 * the same, what they came to decides.
 */
export function listEvidence(
  deps: Pick<Deps, 'db'>,
  accountId: string,
  verdictsOf: (submissionIds: string[]) => Verdicts,
): SkillEvidence[] {
  return evidenceIn(listEvidenceOf(deps.db, accountId), verdictsOf);
}

/**
 * The same of many people, by account, in one reading. Who has shown nothing is not in it. What hand-ins came to is
 * not asked: of two that show the same, either stands for its challenge.
 */
export function listEvidenceOfMany(
  deps: Pick<Deps, 'db'>,
  accountIds: string[],
): Map<string, SkillEvidence[]> {
  const rows = Map.groupBy(listEvidenceOfAccounts(deps.db, accountIds), ({ accountId }) => accountId);
  return new Map(rows.entries().map(([accountId, own]) => [accountId, evidenceIn(own, () => new Map())]));
}

function evidenceIn(
  rows: EvidenceWithTitle[],
  verdictsOf: (submissionIds: string[]) => Verdicts,
): SkillEvidence[] {
  const verdicts = verdictsOf([...new Set(rows.map(({ submissionId }) => submissionId))]);
  const pieces = rows.map((row) => {
    const { verdict, holds = 0 } = verdicts.get(row.submissionId) ?? {};
    return { ...row, isWhole: verdict === 'holds', claimsHeld: holds };
  });
  const bySkill = Map.groupBy(pieces, (piece) => piece.skillId);
  return [...bySkill].flatMap(([skillId, own]) => {
    const level = levelOf(own);
    return level ? [{ skillId, level, pieces: choosePieces(own) }] : [];
  });
}
