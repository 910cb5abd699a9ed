import type { Ending } from './ending.ts';

/** Ways in that were used, replaced or given out since. */
export const endingsOfWaysIn: readonly Ending[] = [
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
];
