import type { Deps } from '../deps.ts';
import { type EvidenceRow, listEvidenceOf } from './evidence.store.ts';
import { choosePieces, type Level, levelOf } from './evidence-rules.ts';

export type EvidencePiece = EvidenceRow & { isWhole: boolean };
export type SkillEvidence = { skillId: string; level: Level; pieces: EvidencePiece[] };

/** What one person's programs have shown: per skill its level, and one piece per challenge and language. */
export function listEvidence(deps: Pick<Deps, 'db'>, accountId: string): SkillEvidence[] {
  const rows = listEvidenceOf(deps.db, accountId);
  const whole = new Set(rows.flatMap((row) => (row.rule === 'verdict-holds' ? [row.submissionId] : [])));
  const pieces = rows.map((row) => ({ ...row, isWhole: whole.has(row.submissionId) }));
  const bySkill = Map.groupBy(pieces, (piece) => piece.skillId);
  return [...bySkill].flatMap(([skillId, own]) => {
    const level = levelOf(own);
    return level ? [{ skillId, level, pieces: choosePieces(own) }] : [];
  });
}
