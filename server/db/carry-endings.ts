/**
 * What was ended after a copy was made must not begin anew when the copy is put back, and ways in that were given out
 * since shall open it: a card or a link that was used, a passkey that was removed, a code that was replaced, a consent or
 * a connection that was taken back, what was taken out of a report, somebody who works here no more. The database that is
 * replaced knows it; where it cannot be read, every way in and every consent that could have ended ends.
 */
import type { Db } from './open.ts';

type Row = Record<string, string | number | null>;
/** Asks the database that is replaced. Throws when that cannot answer. */
export type Read = (query: string, ...values: (string | number)[]) => Row[];

/** Of which table, and how it is laid over the copy: `@rows` is what was read, as JSON. */
const carried = [
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
    read: 'select consentId, withdrawnAt from consents where withdrawnAt is not null',
    lay: `update consents set withdrawnAt = was.withdrawnAt
      from (select value->>'consentId' as id, value->>'withdrawnAt' as withdrawnAt from json_each(@rows)) as was
      where consentId = was.id`,
  },
  {
    read: 'select shareId, endedAt from shares where endedAt is not null',
    lay: `update shares set endedAt = was.endedAt
      from (select value->>'shareId' as id, value->>'endedAt' as endedAt from json_each(@rows)) as was
      where shareId = was.id`,
  },
  {
    read: 'select reviewId, endedAt from reviews where endedAt is not null',
    lay: `update reviews set endedAt = was.endedAt, draft = '{"notes":[],"skills":[],"words":""}'
      from (select value->>'reviewId' as id, value->>'endedAt' as endedAt from json_each(@rows)) as was
      where reviewId = was.id`,
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
    // What somebody took away stays away.
    read: 'select headlineId from headlines',
    lay: `delete from headlines where headlineId not in (select value->>'headlineId' from json_each(@rows))`,
  },
  {
    read: 'select conditionId from conditions',
    lay: `delete from conditions where conditionId not in (select value->>'conditionId' from json_each(@rows))`,
  },
  {
    // Seen by those alone who may see it before and after; words that were replaced since, by nobody.
    read: 'select conditionId, words, visibleTo from conditions',
    lay: `update conditions set visibleTo = (select json_group_array(audience.value)
      from json_each(@rows) as was, json_each(conditions.visibleTo) as audience
      where was.value->>'conditionId' = conditions.conditionId and was.value->>'words' = conditions.words
        and audience.value in (select value from json_each(was.value->>'visibleTo')))`,
  },
  {
    read: 'select workId from works',
    lay: `delete from works where workId not in (select value->>'workId' from json_each(@rows))`,
  },
  {
    // One that was changed since is as it was before: it can hold what was taken out of it.
    read: 'select workId, changedAt from works where isShown = 1',
    lay: `update works set isShown = 0 where (workId, changedAt) not in
      (select value->>'workId', value->>'changedAt' from json_each(@rows))`,
  },
  {
    read: 'select workId, changedAt from works where inReport = 1',
    lay: `update works set inReport = 0 where (workId, changedAt) not in
      (select value->>'workId', value->>'changedAt' from json_each(@rows))`,
  },
  {
    // What help in a session opened, and its candidate closed.
    read: 'select threadId from threads where metAt is not null',
    lay: `update threads set metAt = null where metAt is not null and threadId not in
      (select value->>'threadId' from json_each(@rows))`,
  },
  {
    read: 'select keyId, endedAt from feed_keys where endedAt is not null',
    lay: `update feed_keys set endedAt = was.endedAt
      from (select value->>'keyId' as id, value->>'endedAt' as endedAt from json_each(@rows)) as was
      where keyId = was.id`,
  },
  {
    read: 'select linkId, endedAt from opening_links where endedAt is not null',
    lay: `update opening_links set endedAt = was.endedAt
      from (select value->>'linkId' as id, value->>'endedAt' as endedAt from json_each(@rows)) as was
      where linkId = was.id`,
  },
  {
    // A link of an opening that went with its company.
    read: 'select linkId from opening_links',
    lay: `delete from opening_links where linkId not in (select value->>'linkId' from json_each(@rows))`,
  },
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
    // Somebody at a company who did not want to be there any more, or was there for two years without anything happening.
    read: 'select contactId from company_contacts',
    lay: `delete from company_contacts where contactId not in (select value->>'contactId' from json_each(@rows))`,
  },
  {
    // What was noted of a company, and taken away again.
    read: 'select noteId from company_notes',
    lay: `delete from company_notes where noteId not in (select value->>'noteId' from json_each(@rows))`,
  },
  {
    // A supervisor who was there, and is named no more: also one of a company that was removed.
    read: `select openingId from openings where supervisorName <> ''`,
    lay: `update openings set supervisorName = '', supervisorTitle = '' where openingId not in
      (select value->>'openingId' from json_each(@rows))`,
  },
  {
    // It can say who agreed.
    read: `select openingId from openings where agreement <> ''`,
    lay: `update openings set agreement = '' where openingId not in
      (select value->>'openingId' from json_each(@rows))`,
  },
  {
    read: 'select cardId, usedAt from cards where usedAt is not null',
    lay: `update cards set usedAt = was.usedAt
      from (select value->>'cardId' as id, value->>'usedAt' as usedAt from json_each(@rows)) as was
      where cardId = was.id`,
  },
  {
    // A sheet that was printed since, or a card for a lost code, lies in somebody's hands.
    read: 'select cardId, codeHash, accountId, createdAt, expiresAt, usedAt, madeBy from cards',
    lay: `insert or ignore into cards (cardId, codeHash, accountId, createdAt, expiresAt, usedAt, madeBy)
      select value->>'cardId', value->>'codeHash', value->>'accountId', value->>'createdAt', value->>'expiresAt',
        value->>'usedAt', value->>'madeBy' from json_each(@rows)
      where coalesce(value->>'accountId', '') in (select accountId from accounts union select '')`,
  },
  {
    read: 'select invitationId, usedAt, expiresAt from invitations',
    lay: `update invitations set usedAt = was.usedAt, expiresAt = was.expiresAt
      from (select value->>'invitationId' as id, value->>'usedAt' as usedAt, value->>'expiresAt' as expiresAt
        from json_each(@rows)) as was where invitationId = was.id`,
  },
  {
    read: `select invitationId, tokenHash, name, roles, accountId, madeBy, madeAt, expiresAt from invitations
      where usedAt is null`,
    lay: `insert or ignore into invitations (invitationId, tokenHash, name, roles, accountId, madeBy, madeAt, expiresAt)
      select value->>'invitationId', value->>'tokenHash', value->>'name', value->>'roles', value->>'accountId',
        value->>'madeBy', value->>'madeAt', value->>'expiresAt' from json_each(@rows)
      where coalesce(value->>'accountId', '') in (select accountId from accounts union select '')
        and coalesce(value->>'madeBy', '') in (select accountId from accounts union select '')`,
  },
  {
    // The newest code opens the account again, and none that was replaced.
    read: 'select codeHash, accountId, madeAt, state from own_codes',
    lay: `insert into own_codes (codeHash, accountId, madeAt, state)
      select value->>'codeHash', value->>'accountId', value->>'madeAt', value->>'state' from json_each(@rows)
      where value->>'accountId' in (select accountId from accounts)
      on conflict (codeHash) do update set state = excluded.state`,
  },
  {
    read: 'select passkeyId from passkeys',
    lay: `delete from passkeys where passkeyId not in (select value->>'passkeyId' from json_each(@rows))`,
  },
  {
    read: 'select passkeyId, accountId, credentialId, publicKey, counter, device, madeAt from passkeys',
    lay: `insert into passkeys (passkeyId, accountId, credentialId, publicKey, counter, device, madeAt)
      select value->>'passkeyId', value->>'accountId', value->>'credentialId', value->>'publicKey',
        value->>'counter', value->>'device', value->>'madeAt' from json_each(@rows)
      where value->>'accountId' in (select accountId from accounts)
      on conflict (passkeyId) do update set counter = excluded.counter`,
  },
] as const;

const newest = 'select auditId, hash from audit_entries order by auditId desc limit 1';

/**
 * Lays over the copy what has ended since. Call it in a transaction on the copy.
 * @param read undefined where nothing was before, or it cannot be read
 * @returns whether it was known; if not, links, cards of accounts and consents have ended, all of them
 */
export function carryEndings(copy: Db, read: Read | undefined, at: string): boolean {
  const known = read === undefined ? undefined : readEndings(copy, read);
  if (known === undefined) {
    endAllThatCouldHave(copy, at);
    return false;
  }
  for (const { lay, rows } of known) copy.$client.prepare(lay).run({ rows });
  return true;
}

/** Undefined as well when the other database does not go on from where the copy was made. */
function readEndings(copy: Db, read: Read): { lay: string; rows: string }[] | undefined {
  const last = copy.$client.prepare<[], { auditId: number; hash: string }>(newest).get();
  if (last === undefined) return undefined;
  try {
    const same = 'select 1 as found from audit_entries where auditId = ? and hash = ?';
    if (read(same, last.auditId, last.hash).length === 0) return undefined;
    return carried.map((one) => ({ lay: one.lay, rows: JSON.stringify(read(one.read)) }));
  } catch {
    // It has faults, or the tables of another version.
    return undefined;
  }
}

/** A card that nobody has entered opens an empty account, and stays. */
function endAllThatCouldHave({ $client }: Db, at: string): void {
  $client
    .prepare('update invitations set expiresAt = @at where usedAt is null and expiresAt > @at')
    .run({ at });
  $client.prepare('update cards set usedAt = @at where usedAt is null and accountId is not null').run({ at });
  // A share ends with its consent, and so does a proposal.
  $client.prepare('update consents set withdrawnAt = @at where withdrawnAt is null').run({ at });
  $client.prepare('update opening_links set endedAt = @at where endedAt is null').run({ at });
  $client.prepare('update feed_keys set endedAt = @at where endedAt is null').run({ at });
  $client.prepare(`update conditions set visibleTo = '[]'`).run();
  $client.prepare('update works set isShown = 0, inReport = 0').run();
  $client.prepare('update threads set metAt = null').run();
}
