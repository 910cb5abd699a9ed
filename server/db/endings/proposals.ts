import type { Ending } from './ending.ts';

/** What somebody wishes for, and what they answered to an opening. */
export const endingsOfProposals: readonly Ending[] = [
  {
    // What somebody wishes for, as they said it last: what they took back, matchers do not read again.
    read: 'select accountId, wish from work_wishes',
    lay: `update work_wishes set wish = coalesce((select value->>'wish' from json_each(@rows)
      where value->>'accountId' = work_wishes.accountId), 'not-said')`,
  },
  {
    read: 'select accountId from place_wishes',
    lay: `delete from place_wishes where accountId not in (select value->>'accountId' from json_each(@rows))`,
  },
  {
    read: 'select accountId, wish from place_wishes',
    lay: `update place_wishes set wish = was.wish
      from (select value->>'accountId' as id, value->>'wish' as wish from json_each(@rows)) as was
      where accountId = was.id`,
  },
  {
    // A draft that was taken away, or one of an opening that went with its company.
    read: 'select proposalId from proposals',
    lay: `delete from proposals where proposalId not in (select value->>'proposalId' from json_each(@rows))`,
  },
  {
    // A person's no is not forgotten: they are not asked again, and neither is the company.
    read: `select proposalId, accountId, consentId, openingId, madeBy, madeAt, askedAt, personWords, companyAnswer,
      companyWords, revision from proposals where personAnswer = 'no'`,
    lay: `insert or replace into proposals (proposalId, accountId, consentId, openingId, madeBy, madeAt, askedAt,
        personAnswer, personWords, companyAnswer, companyWords, revision)
      select value->>'proposalId', value->>'accountId', value->>'consentId', value->>'openingId', value->>'madeBy',
        value->>'madeAt', value->>'askedAt', 'no', value->>'personWords', value->>'companyAnswer',
        value->>'companyWords', value->>'revision' from json_each(@rows)
      where value->>'consentId' in (select consentId from consents)
        and value->>'openingId' in (select openingId from openings)
        and value->>'madeBy' in (select accountId from accounts)`,
  },
  {
    // A company's yes that ended with the person's no, also after a yes again: the company is asked anew.
    read: `select proposalId from proposals where companyAnswer = 'yes'`,
    lay: `update proposals set companyAnswer = null, companyWords = '' where companyAnswer = 'yes'
      and proposalId not in (select value->>'proposalId' from json_each(@rows))`,
  },
];
