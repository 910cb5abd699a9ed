import { listAttemptsForReport } from '../attempts/list-attempts-for-report.ts';
import { Language } from '../challenges/challenges.contract.ts';
import type { Deps } from '../deps.ts';
import { listEvidence } from '../evidence/list-evidence.ts';
import { listAnswersForReport } from '../questions/list-answers-for-report.ts';
import { readRuns } from '../runs/read-submission-run.ts';
import { describePiece, type PieceSources } from './describe-piece.ts';
import type { ReportForCandidate } from './reports.contract.ts';

export type Ready = Pick<Deps, 'db' | 'challenges' | 'config'>;

/**
 * A candidate's own report: the same whoever may read it. It follows from evidence rows and what the person chose to tell, and from nothing else:
 * no time, no count of tries. In the order of skills.json.
 */
export function readReport(deps: Ready, { accountId }: { accountId: string }): ReportForCandidate {
  const attempts = listAttemptsForReport(deps.db, accountId);
  const evidence = new Map(listEvidence(deps, accountId).map((shown) => [shown.skillId, shown]));
  const submissionIds = [...evidence.values()].flatMap(({ pieces }) =>
    pieces.map(({ submissionId }) => submissionId),
  );
  const sources: PieceSources = {
    challenges: deps.challenges,
    runs: readRuns(deps.db, submissionIds),
    answers: listAnswersForReport(deps, submissionIds),
    howMade: new Map(attempts.map(({ slug, howMade }) => [slug, howMade])),
  };
  const { skills } = deps.challenges.skills;
  const reachable = reachableSkills(deps);
  return {
    organisation: deps.config.organisation.name,
    skills: skills.flatMap(({ id, name }) => {
      const shown = evidence.get(id);
      if (!shown) return [];
      const pieces = shown.pieces.map((piece) => describePiece(sources, piece));
      return [{ skillId: id, name, level: shown.level, rule: shown.level, pieces }];
    }),
    languages: Language.enum.filter((language) => evidence.has(language)),
    challengesThatHold: attempts.filter(({ holds }) => holds).length,
    notShown: skills
      .filter(({ id }) => reachable.has(id) && !evidence.has(id))
      .map(({ id, name }) => ({ skillId: id, name })),
  };
}

/** Skills that some challenge here can show: what nobody could show here is not listed as missing. */
function reachableSkills({ challenges }: Pick<Deps, 'challenges'>): Set<string> {
  return new Set(
    challenges.all().flatMap(({ manifest }) => [...manifest.skills, ...Object.keys(manifest.languages)]),
  );
}
