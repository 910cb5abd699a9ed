import type { Ending } from './ending.ts';

/** Who works here, and who meets whom. */
export const endingsOfMeetings: readonly Ending[] = [
  {
    read: 'select accountId, roles, endedAt, codeKeptAt from accounts',
    lay: `update accounts set roles = was.roles, endedAt = was.endedAt, codeKeptAt = was.codeKeptAt
      from (select value->>'accountId' as id, value->>'roles' as roles, value->>'endedAt' as endedAt,
        value->>'codeKeptAt' as codeKeptAt from json_each(@rows)) as was where accountId = was.id`,
  },
  {
    read: 'select candidateId, staffId, endedAt from connections where endedAt is not null',
    lay: `update connections set endedAt = was.endedAt
      from (select value->>'candidateId' as one, value->>'staffId' as other, value->>'endedAt' as endedAt
        from json_each(@rows)) as was where candidateId = was.one and staffId = was.other`,
  },
  {
    // Who has said no to meeting a pedagogue is not asked again.
    read: `select offerId, accountId, staffId, offeredBy, offeredOn from connection_offers where answer = 'no'`,
    lay: `insert or replace into connection_offers (offerId, accountId, staffId, offeredBy, offeredOn, answer)
      select value->>'offerId', value->>'accountId', value->>'staffId', value->>'offeredBy', value->>'offeredOn', 'no'
      from json_each(@rows) where value->>'accountId' in (select accountId from accounts)
        and value->>'staffId' in (select accountId from accounts)
        and value->>'offeredBy' in (select accountId from accounts)`,
  },
  {
    // What help in a session opened, and its candidate closed.
    read: 'select threadId from threads where metAt is not null',
    lay: `update threads set metAt = null where metAt is not null and threadId not in
      (select value->>'threadId' from json_each(@rows))`,
  },
];
