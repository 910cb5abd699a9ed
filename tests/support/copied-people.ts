/**
 * An organisation of any size: one candidate's rows, written by real requests, copied with ids of their own by direct
 * inserts. What a thousand people would take an hour to hand in is there in a second, and is as large.
 */
import { randomUUID } from 'node:crypto';
import { getTableName } from 'drizzle-orm';
import { tables } from '#server/db/tables.ts';
import type { TestApp } from './app.ts';

/** In the order in which they lean on one another. Sign-ins, codes and the audit are no copy's. */
const copied = [
  { table: tables.accounts, of: 'accountId = @accountId' },
  { table: tables.connections, of: 'candidateId = @accountId' },
  { table: tables.consents, of: 'accountId = @accountId' },
  { table: tables.workWishes, of: 'accountId = @accountId' },
  { table: tables.placeWishes, of: 'accountId = @accountId' },
  { table: tables.headlines, of: 'accountId = @accountId' },
  { table: tables.conditions, of: 'accountId = @accountId' },
  { table: tables.proposals, of: 'accountId = @accountId' },
  { table: tables.placements, of: 'accountId = @accountId' },
  { table: tables.placementSteps, of: `placementId in ${placementsOf()}` },
  { table: tables.placementTalks, of: `placementId in ${placementsOf()}` },
  { table: tables.reportWords, of: 'accountId = @accountId' },
  { table: tables.attempts, of: 'accountId = @accountId' },
  { table: tables.submissions, of: `attemptId in ${attemptsOf()}` },
  { table: tables.runs, of: `submissionId in ${submissionsOf()}` },
  { table: tables.evidence, of: 'accountId = @accountId' },
  { table: tables.questionSheets, of: `submissionId in ${submissionsOf()}` },
  { table: tables.works, of: 'accountId = @accountId' },
  { table: tables.reviews, of: 'accountId = @accountId' },
  { table: tables.reviewedWorks, of: `reviewId in ${reviewsOf()}` },
  { table: tables.reviewVersions, of: `reviewId in ${reviewsOf()}` },
  { table: tables.reviewAnswers, of: `reviewId in ${reviewsOf()}` },
  { table: tables.talks, of: `submissionId in ${submissionsOf()}` },
  {
    table: tables.talkQuestions,
    of: `talkId in (select talkId from talks where submissionId in ${submissionsOf()})`,
  },
];

function attemptsOf(): string {
  return '(select attemptId from attempts where accountId = @accountId)';
}

function reviewsOf(): string {
  return '(select reviewId from reviews where accountId = @accountId)';
}

function placementsOf(): string {
  return '(select placementId from placements where accountId = @accountId)';
}

function submissionsOf(): string {
  return `(select submissionId from submissions where attemptId in ${attemptsOf()})`;
}

/** Ids of the person; those of staff, challenges and skills stay as they are. */
const ownIds = [
  ...['accountId', 'candidateId', 'consentId', 'attemptId', 'submissionId'],
  ...['talkId', 'questionId', 'reviewId', 'headlineId', 'conditionId', 'workId', 'proposalId'],
  ...['placementId', 'stepId', 'placementTalkId'],
];

/** @returns the account ids of the copies */
export function copyPerson({ deps }: Pick<TestApp, 'deps'>, accountId: string, count: number): string[] {
  const { $client } = deps.db;
  const rows = copied.map(({ table, of }) => {
    const name = getTableName(table);
    const own = $client
      .prepare<[object], Record<string, unknown>>(`select * from ${name} where ${of}`)
      .all({ accountId });
    const columns = Object.keys(own[0] ?? {});
    const values = columns.map((column) => `@${column}`).join(', ');
    const insert =
      own.length > 0 ? `insert into ${name} (${columns.join(', ')}) values (${values})` : 'select 1';
    return { own, insert: $client.prepare(insert) };
  });
  return $client.transaction(() =>
    Array.from({ length: count }, () => {
      const ids = new Map<unknown, string>();
      const renamed = ([column, value]: [string, unknown]) => {
        if (!ownIds.includes(column) || value === null) return [column, value];
        const id = ids.get(value) ?? randomUUID();
        ids.set(value, id);
        return [column, id];
      };
      for (const { own, insert } of rows)
        for (const row of own) insert.run(Object.fromEntries(Object.entries(row).map(renamed)));
      return ids.get(accountId) ?? '';
    }),
  )();
}
