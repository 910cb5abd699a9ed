import type { Ending } from './ending.ts';

/** Who is at a company, what was noted of it, and the links to its openings. */
export const endingsOfCompanies: readonly Ending[] = [
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
];
