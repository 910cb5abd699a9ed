import type { Staff } from '../access.ts';
import { getNamesOf } from '../accounts/get-names-of.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { findListed } from '../consents/has-consent.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { listEvidence } from '../evidence/list-evidence.ts';
import { listOpenings } from '../openings/list-openings.ts';
import { listProposalsOfPerson } from './list-proposals.ts';
import type { PersonForMatcher } from './matcher-list.contract.ts';
import { readPeople } from './read-people.ts';

const act = 'matcher-list.read';

/**
 * What somebody in the matcher's list wishes for, says in headlines and has shown. No code, and nothing of how they
 * work best. That it was read is in the audit before it is answered.
 * @throws AppError `person-not-listed`
 */
export function readPerson(
  deps: Pick<Deps, 'db' | 'challenges' | 'clock'>,
  actor: Staff,
  candidateId: string,
): PersonForMatcher {
  return inTransaction(deps.db, (tx) => {
    const listed = findListed(tx, candidateId);
    const person = listed && readPeople(deps, tx, [candidateId]).get(candidateId);
    if (!person) throw new AppError('person-not-listed');
    writeAudit(tx, {
      ...{ actor, act, objectKind: 'account', objectId: candidateId, about: candidateId },
      at: deps.clock(),
    });
    const proposals = listProposalsOfPerson(deps, tx, candidateId);
    const taken = new Set(proposals.map(({ openingId }) => openingId));
    return {
      candidateId,
      name: getNamesOf(tx, [candidateId]).get(candidateId) ?? null,
      joinedOn: listed.listedAt.slice(0, 10),
      wish: person.wish,
      placeWish: person.placeWish,
      headlines: person.headlines.map(({ name, marks }) => ({ name, marks })),
      shown: namedSkills(deps, candidateId),
      proposals,
      openings: listOpenings(deps, { state: 'open' })
        .openings.filter(({ openingId }) => !taken.has(openingId))
        .map(({ openingId, title, companyName }) => ({ openingId, title, companyName })),
    };
  });
}

/** In the order of the list of skills. */
function namedSkills(deps: Pick<Deps, 'db' | 'challenges'>, candidateId: string): PersonForMatcher['shown'] {
  const levels = new Map(
    listEvidence(deps, candidateId, () => new Map()).map(({ skillId, level }) => [skillId, level]),
  );
  return deps.challenges.skills.skills.flatMap(({ id, name }) => {
    const level = levels.get(id);
    return level ? [{ skillId: id, name, level }] : [];
  });
}
