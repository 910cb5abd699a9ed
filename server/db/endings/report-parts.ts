import type { Ending } from './ending.ts';

/** What is in a report, its person lets be there, and what they took out stays out. */
export const endingsOfReportParts: readonly Ending[] = [
  {
    read: 'select reviewId, endedAt from reviews where endedAt is not null',
    lay: `update reviews set endedAt = was.endedAt, draft = '{"notes":[],"skills":[],"words":""}'
      from (select value->>'reviewId' as id, value->>'endedAt' as endedAt from json_each(@rows)) as was
      where reviewId = was.id`,
  },
  {
    // A copy of an own work that nothing was released about: taken back, the question left none.
    read: 'select reviewId from reviews where endedAt is not null',
    lay: `delete from reviewed_works where reviewId in (select value->>'reviewId' from json_each(@rows))
      and reviewId not in (select reviewId from review_versions)`,
  },
  {
    // What is in a report, its person lets be there, and what they took out stays out. Of a review it is one version.
    read: 'select reviewId, inReport from reviews where inReport is not null',
    lay: `update reviews set inReport = null where inReport is not null and (reviewId, inReport) not in
      (select value->>'reviewId', value->>'inReport' from json_each(@rows))`,
  },
  {
    read: 'select reviewId, noteId, answeredAt from review_answers where isHidden = 1',
    lay: `insert into review_answers (reviewId, noteId, text, isHidden, answeredAt)
      select value->>'reviewId', value->>'noteId', '', 1, value->>'answeredAt' from json_each(@rows)
      where value->>'reviewId' in (select reviewId from reviews)
      on conflict (reviewId, noteId) do update set isHidden = 1`,
  },
  {
    read: 'select talkId from talks where inReport = 1',
    lay: `update talks set inReport = 0 where inReport = 1 and talkId not in
      (select value->>'talkId' from json_each(@rows))`,
  },
  {
    read: 'select submissionId from question_sheets where inReport = 1',
    lay: `update question_sheets set inReport = 0 where inReport = 1 and submissionId not in
      (select value->>'submissionId' from json_each(@rows))`,
  },
  {
    read: 'select accountId, staffId from report_words where inReport = 1',
    lay: `update report_words set inReport = 0 where inReport = 1 and (accountId, staffId) not in
      (select value->>'accountId', value->>'staffId' from json_each(@rows))`,
  },
];
