import { wholeSlugsOf } from '#web/reports/shown-pieces.ts';
import { listAttemptsForReport } from '../attempts/list-attempts-for-report.ts';
import { Language } from '../challenges/challenges.contract.ts';
import type { Deps } from '../deps.ts';
import { listEvidence } from '../evidence/list-evidence.ts';
import { listAnswersForReport } from '../questions/list-answers-for-report.ts';
import { listReviewsForReport, listWorkReviewsForReport } from '../reviews/list-reviews-for-report.ts';
import { readRuns, readVerdicts } from '../runs/read-submission-run.ts';
import { listTalksForReport } from '../talks/list-talks-for-report.ts';
import { listWorksForReport } from '../works/list-works-for-report.ts';
import { readOwnReportWords } from './choose-report-words.ts';
import { describePiece, type PieceSources } from './describe-piece.ts';
import type { ReportForCandidate } from './reports.contract.ts';
import { summaryOf } from './summary-rules.ts';
import { talkPointsOf } from './talk-rules.ts';

export type Ready = Pick<Deps, 'db' | 'challenges' | 'config'>;

/**
 * A candidate's own report: the same whoever may read it. It follows from evidence rows and what the person chose to tell, and from nothing else:
 * no time, no count of tries. In the order of skills.json.
 */
export function readReport(deps: Ready, { accountId }: { accountId: string }): ReportForCandidate {
  const attempts = listAttemptsForReport(deps, accountId);
  const found = listEvidence(deps, accountId, (ids) => readVerdicts(deps.db, ids));
  const evidence = new Map(found.map((shown) => [shown.skillId, shown]));
  const submissionIds = [...evidence.values()].flatMap(({ pieces }) =>
    pieces.map(({ submissionId }) => submissionId),
  );
  const sources: PieceSources = {
    challenges: deps.challenges,
    runs: readRuns(deps.db, submissionIds),
    answers: listAnswersForReport(deps, submissionIds),
    reviews: listReviewsForReport(deps, submissionIds),
    talks: listTalksForReport(deps, submissionIds),
    howMade: new Map(attempts.map(({ slug, howMade }) => [slug, howMade])),
  };
  const readings = listWorkReviewsForReport(deps, accountId);
  const { skills } = deps.challenges.skills;
  const reachable = reachableSkills(deps);
  const shown = skills.flatMap(({ id, name }) => {
    const own = evidence.get(id);
    if (!own) return [];
    const pieces = own.pieces.map((piece) => describePiece(sources, piece));
    const counts = new Set(pieces.map(({ family }) => family)).size;
    return [{ skillId: id, name, level: own.level, counts, pieces }];
  });
  const languages = Language.enum.filter((language) => evidence.has(language));
  return {
    organisation: deps.config.organisation.name,
    skills: shown,
    languages,
    challengesThatHold: wholeSlugsOf(shown.flatMap(({ pieces }) => pieces)).size,
    summary: summaryOf({ skills: shown, languages }),
    words: readOwnReportWords(deps, { accountId }).words.flatMap(({ by, text, inReport }) =>
      inReport ? [{ by, text }] : [],
    ),
    talkAbout: talkPointsOf(shown),
    notShown: skills
      .filter(({ id }) => reachable.has(id) && !evidence.has(id))
      .map(({ id, name }) => ({ skillId: id, name })),
    works: listWorksForReport(deps, accountId).map(({ workId, work }) => ({
      ...work,
      reviews: readings.get(workId) ?? [],
    })),
  };
}

/** Skills that some challenge here can show: what nobody could show here is not listed as missing. */
function reachableSkills({ challenges }: Pick<Deps, 'challenges'>): Set<string> {
  return new Set(
    challenges.all().flatMap(({ manifest }) => [...manifest.skills, ...Object.keys(manifest.languages)]),
  );
}
