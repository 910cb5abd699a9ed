/**
 * What was ended after a copy was made must not begin anew when the copy is put back, and ways in that were given out
 * since shall open it: a card or a link that was used, a passkey that was removed, a code that was replaced, a consent or
 * a connection that was taken back, what was taken out of a report, somebody who works here no more. The database that is
 * replaced knows it; where it cannot be read, every way in and every consent that could have ended ends.
 */
import { endingsOfCompanies } from './endings/companies.ts';
import { endingsOfConsents } from './endings/consents.ts';
import type { Ending } from './endings/ending.ts';
import { endingsOfMeetings } from './endings/meetings.ts';
import { endingsOfOwnWords } from './endings/own-words.ts';
import { endingsOfPlacements } from './endings/placements.ts';
import { endingsOfProposals } from './endings/proposals.ts';
import { endingsOfReportParts } from './endings/report-parts.ts';
import { endingsOfTheTeam } from './endings/team.ts';
import { endingsOfWaysIn } from './endings/ways-in.ts';
import type { Db } from './open.ts';

type Row = Record<string, string | number | null>;
/** Asks the database that is replaced. Throws when that cannot answer. */
export type Read = (query: string, ...values: (string | number)[]) => Row[];

/** In this order: a proposal needs its consent, and what is of a person the person. */
const carried: readonly Ending[] = [
  ...endingsOfMeetings,
  ...endingsOfConsents,
  ...endingsOfReportParts,
  ...endingsOfOwnWords,
  ...endingsOfCompanies,
  ...endingsOfProposals,
  ...endingsOfPlacements,
  ...endingsOfTheTeam,
  ...endingsOfWaysIn,
];

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
  $client.prepare('update placements set showsConditions = 0').run();
  // A page that was opened before saves nothing over it. How often it was saved since is not known: less often than so.
  $client.prepare('update works set isShown = 0, inReport = 0, revision = revision + 1000').run();
  $client.prepare('update threads set metAt = null').run();
}
