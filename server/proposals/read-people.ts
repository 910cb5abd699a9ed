/** What is known of people for matching, in one reading of each kind however many they are. */
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { listShownSkills } from '../evidence/list-shown-skills.ts';
import { listHeadlinesOfMany } from '../headlines/list-headlines-of-many.ts';
import { listPlaceWishes } from '../wishes/place-wish.ts';
import { listWorkWishes } from '../wishes/work-wishes.ts';
import type { SoughtPerson } from './list-rules.ts';
import type { PersonSide } from './reason-rules.ts';

/**
 * @param skillIds of what was shown, these alone; undefined: all of it
 * @returns of everybody who was asked about, whatever they have said
 */
export function readPeople(
  deps: Pick<Deps, 'challenges'>,
  db: DbOrTx,
  accountIds: string[],
  skillIds?: string[],
): Map<string, SoughtPerson> {
  const headlines = listHeadlinesOfMany(deps, db, accountIds);
  const shown = listShownSkills(db, accountIds, skillIds);
  const wishes = listWorkWishes(db, accountIds);
  const placeWishes = listPlaceWishes(db, accountIds);
  return new Map(
    accountIds.map((accountId) => [
      accountId,
      {
        headlines: headlines.get(accountId) ?? [],
        shown: shown.get(accountId) ?? new Set(),
        wish: wishes.get(accountId) ?? 'not-said',
        placeWish: placeWishes.get(accountId) ?? null,
      },
    ]),
  );
}

/** The same, as the reasons of a proposal ask for it. */
export function readPersonSides(
  deps: Pick<Deps, 'challenges'>,
  db: DbOrTx,
  accountIds: string[],
): Map<string, PersonSide> {
  const people = readPeople(deps, db, [...new Set(accountIds)]);
  return new Map([...people].map(([accountId, person]) => [accountId, toSide(person)]));
}

export function readPersonSide(deps: Pick<Deps, 'challenges'>, db: DbOrTx, accountId: string): PersonSide {
  const side = readPersonSides(deps, db, [accountId]).get(accountId);
  if (!side) throw new Error('somebody was asked about and not described');
  return side;
}

function toSide({ shown, headlines, placeWish }: SoughtPerson): PersonSide {
  const bySubject = headlines.flatMap(({ subjectId, marks }) =>
    subjectId === null ? [] : [[subjectId, marks] as const],
  );
  return { shown, headlines: new Map(bySubject), wish: placeWish };
}
