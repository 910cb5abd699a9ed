import { distinctPieces, readersOf } from '#web/reports/shown-pieces.ts';
import { listSubmittedWork } from '../attempts/list-submitted-work.ts';
import { listConditionsForCompany } from '../conditions/list-for-company.ts';
import { levelOf } from '../evidence/evidence-rules.ts';
import { type Ready, readReport } from '../reports/read-report.ts';
import type { Shared } from './shares.contract.ts';
import type { ShareRow } from './shares.store.ts';

/**
 * The part of the report that was chosen, as the report is today: what holds no more is gone, and what came later is not
 * in it. A level says what these pieces reach together, never more.
 */
export function viewShared(deps: Ready, share: ShareRow): Shared {
  const { accountId, withCode, withNotes, withReaders, forWhom, lastDay } = share;
  const report = readReport(deps, { accountId });
  const chosen = new Set(share.submissionIds);
  const skills = report.skills.flatMap((skill) => {
    if (!share.skillIds.includes(skill.skillId)) return [];
    const pieces = skill.pieces.filter(({ submissionId }) => chosen.has(submissionId));
    const level = levelOf(pieces.map((piece) => ({ ...piece, domain: piece.domain.en })));
    return level ? [{ ...skill, level, pieces }] : [];
  });
  const pieces = distinctPieces(skills);
  const ids = pieces.map(({ submissionId }) => submissionId);
  const works = withCode ? listSubmittedWork(deps.db, ids) : [];
  const workOf = new Map(works.map(({ submissionId, ...work }) => [submissionId, work]));
  return {
    organisation: report.organisation,
    forWhom,
    lastDay,
    withCode,
    withNotes,
    skills: skills.map(({ skillId, name, level, pieces: of }) => ({
      skillId,
      name,
      level,
      submissionIds: of.map(({ submissionId }) => submissionId),
    })),
    // Of a hand-in that holds in part it says that, and no more: what else held, and what was left, was not chosen.
    pieces: pieces.map(({ others: _others, ...piece }) => ({
      ...piece,
      ...(withNotes ? {} : { howMade: null, questions: { forms: [], ownWords: '' } }),
      readBy: withReaders ? readersOf([piece]).map(({ name, month }) => ({ name, month })) : [],
      work: workOf.get(piece.submissionId) ?? null,
    })),
    conditions: listConditionsForCompany(deps.db, accountId).filter(({ conditionId }) =>
      share.conditionIds.includes(conditionId),
    ),
  };
}
