import type { Candidate } from '../access.ts';
import { exportAccounts } from '../accounts/export-accounts.ts';
import { exportAttempts, exportDrafts, exportSubmissions } from '../attempts/export-attempts.ts';
import { exportAuditEntries, exportAuditKeys } from '../audit/export-audit.ts';
import { exportConditions } from '../conditions/export-conditions.ts';
import { exportConsents } from '../consents/export-consents.ts';
import type { TableName } from '../db/describe-tables.ts';
import type { Deps } from '../deps.ts';
import { exportEvidence } from '../evidence/export-evidence.ts';
import { exportFeed } from '../feed/export-feed.ts';
import { exportHeadlines } from '../headlines/export-headlines.ts';
import type { ReplyOf } from '../http/contract.ts';
import { exportPasskeys } from '../passkeys/export-passkeys.ts';
import { exportPlacements } from '../placements/export-placements.ts';
import { exportProposals } from '../proposals/export-proposals.ts';
import { exportQuestionSheets, exportQuestions } from '../questions/export-questions.ts';
import { exportReportReadings } from '../reports/export-report-readings.ts';
import { exportReportWords } from '../reports/export-report-words.ts';
import { exportReviews } from '../reviews/export-reviews.ts';
import { exportRuns } from '../runs/export-runs.ts';
import { exportSessions } from '../sessions/export-sessions.ts';
import { exportShares } from '../shares/export-shares.ts';
import { exportTalkQuestions, exportTalks } from '../talks/export-talks.ts';
import { exportThreadMessages, exportThreads } from '../threads/export-threads.ts';
import { exportWishes } from '../wishes/export-wishes.ts';
import { exportWorks } from '../works/export-works.ts';
import { exportPrivacy } from './export-privacy.ts';
import { exportSchemaAddress } from './export-schema.ts';
import type { privacyContract } from './privacy.contract.ts';

export type Export = ReplyOf<(typeof privacyContract)['GET /api/privacy/export']>;

type Needs = Pick<Deps, 'db' | 'clock'> & { config: Pick<Deps['config'], 'publicUrl'> };

/** Hand-ins are read so many at a time: each can hold 128 kB of code. */
const atATime = 20;

/**
 * Everything stored about the person: every row of every table, but for hashes of codes and sign-ins, and what a reader has
 * not released. In parts of JSON
 * text, so that nobody else waits while a long one is read; each part is as it is when its turn comes.
 */
export function* exportEverything(deps: Needs, { accountId }: Candidate): Generator<string> {
  const head = {
    $schema: exportSchemaAddress(deps.config),
    format: 'kodlugn-export',
    version: 1,
    exportedAt: deps.clock().toISOString(),
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "data": {`;
  let isFirst = true;
  for (const [table, pages] of tablesOf(deps, accountId)) {
    yield `${isFirst ? '' : ','}\n    "${table}": [`;
    isFirst = false;
    let comma = '';
    for (const rows of pages) {
      if (rows.length === 0) continue;
      yield comma + rows.map((row) => `\n      ${JSON.stringify(row)}`).join(',');
      comma = ',';
    }
    yield comma === '' ? ']' : '\n    ]';
  }
  yield '\n  }\n}\n';
}

type Pages = Iterable<object[]>;

function* tablesOf(deps: Needs, accountId: string): Generator<[TableName, Pages]> {
  yield* inOnePage(exportAccounts(deps, accountId));
  yield* inOnePage(exportPasskeys(deps, accountId));
  yield* inOnePage(exportConsents(deps, accountId));
  const { attempts, submissionIds } = exportAttempts(deps, accountId);
  const slices = Array.from({ length: Math.ceil(submissionIds.length / atATime) }, (_, index) =>
    submissionIds.slice(index * atATime, (index + 1) * atATime),
  );
  yield ['attempts', [attempts]];
  yield ['drafts', attempts.values().map(({ attemptId }) => exportDrafts(deps, attemptId))];
  yield ['submissions', slices.values().map((ids) => exportSubmissions(deps, ids))];
  yield ['runs', slices.values().map((ids) => exportRuns(deps, ids))];
  yield* inOnePage(exportEvidence(deps, accountId));
  yield ['reportWords', [exportReportWords(deps, accountId)]];
  yield ['reportReadings', [exportReportReadings(deps, accountId)]];
  yield ['questionSheets', slices.values().map((ids) => exportQuestionSheets(deps, ids))];
  yield ['questions', slices.values().map((ids) => exportQuestions(deps, ids))];
  const talks = exportTalks(deps, accountId);
  yield ['talks', [talks]];
  yield ['talkQuestions', talks.values().map(({ talkId }) => exportTalkQuestions(deps, talkId))];
  yield* inOnePage(exportReviews(deps, accountId));
  yield* inOnePage(exportSessions(deps, accountId));
  const threads = exportThreads(deps, accountId);
  yield ['threads', [threads]];
  yield ['threadMessages', threads.values().map(({ threadId }) => exportThreadMessages(deps, threadId))];
  yield ['headlines', [exportHeadlines(deps, accountId)]];
  yield ['conditions', [exportConditions(deps, accountId)]];
  yield ['works', [exportWorks(deps, accountId)]];
  yield* inOnePage(exportShares(deps, accountId));
  yield* inOnePage(exportWishes(deps, accountId));
  yield ['proposals', [exportProposals(deps, accountId)]];
  yield* inOnePage(exportPlacements(deps, accountId));
  yield* inOnePage(exportFeed(deps, accountId));
  yield* inOnePage(exportPrivacy(deps, accountId));
  yield ['auditKeys', [exportAuditKeys(deps, accountId)]];
  yield ['auditEntries', exportAuditEntries(deps, accountId, submissionIds)];
}

function inOnePage(tables: Partial<Record<TableName, object[]>>): [TableName, Pages][] {
  return Object.entries(tables).map(([table, rows]) => [table as TableName, [rows]]);
}
