import type { Deps } from '../deps.ts';
import { type EvidenceRow, listEvidenceOf } from './evidence.store.ts';
import { choosePieces, type Level, levelOf } from './evidence-rules.ts';

export type SkillEvidence = { skillId: string; level: Level; pieces: EvidenceRow[] };

/** What one person's programs have shown: per skill its level, and one piece per challenge and language. */
export function listEvidence(deps: Pick<Deps, 'db'>, accountId: string): SkillEvidence[] {
  const bySkill = Map.groupBy(listEvidenceOf(deps.db, accountId), (row) => row.skillId);
  return [...bySkill].flatMap(([skillId, rows]) => {
    const level = levelOf(rows);
    return level ? [{ skillId, level, pieces: choosePieces(rows) }] : [];
  });
}
