import type { Ending } from './ending.ts';

/** What a person lets others read, and by which link or key it is read. */
export const endingsOfConsents: readonly Ending[] = [
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
    read: 'select keyId, endedAt from feed_keys where endedAt is not null',
    lay: `update feed_keys set endedAt = was.endedAt
      from (select value->>'keyId' as id, value->>'endedAt' as endedAt from json_each(@rows)) as was
      where keyId = was.id`,
  },
];
