import { listConditionsForPrograms } from '../conditions/list-for-programs.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import type { Subject } from '../headlines/headlines.contract.ts';
import { listHeadlinesOfMany, type NamedHeadline } from '../headlines/list-headlines-of-many.ts';
import { listSubjects } from '../headlines/list-subjects.ts';
import { listMatchStates } from '../placements/list-match-states.ts';
import { listPlaceWishes } from '../wishes/place-wish.ts';
import { listWorkWishes } from '../wishes/work-wishes.ts';
import type { FeedHeadline, FeedSaid } from './feed-profile.contract.ts';

/**
 * What these people say that programs may read, and what they are asked, by account: one reading of each kind, however
 * many they are. Own words are not in it, as they can say who somebody is.
 */
export function describeSaid(
  deps: Pick<Deps, 'challenges'>,
  db: DbOrTx,
  accountIds: string[],
): Map<string, FeedSaid> {
  const wishes = listWorkWishes(db, accountIds);
  const placeWishes = listPlaceWishes(db, accountIds);
  const headlines = listHeadlinesOfMany(deps, db, accountIds);
  const subjects = new Map(listSubjects(deps).map((one) => [one.subjectId, one]));
  const named = nameHeadlines(subjects);
  const conditions = listConditionsForPrograms(db, accountIds);
  const matches = listMatchStates(db);
  return new Map(
    accountIds.map((accountId) => [
      accountId,
      {
        wish: wishes.get(accountId) ?? 'not-said',
        headlines: (headlines.get(accountId) ?? []).flatMap((one) => named(one) ?? []),
        placeWish: placeWishes.get(accountId) ?? null,
        conditions: conditions.get(accountId) ?? [],
        matches: (matches.get(accountId) ?? []).map(({ proposalId: matchId, state }) => ({ matchId, state })),
      },
    ]),
  );
}

/** The same headline with the same marks is one object, however many people have it: a thousand have few different ones. */
function nameHeadlines(
  subjects: Map<string, Subject>,
): (headline: Pick<NamedHeadline, 'subjectId' | 'marks'>) => FeedHeadline | undefined {
  const known = new Map<string, FeedHeadline>();
  return ({ subjectId, marks }) => {
    const subject = subjectId === null ? undefined : subjects.get(subjectId);
    if (!subject) return undefined;
    const key = `${subject.subjectId} ${marks.join()}`;
    const { name, esco, jobtech } = subject;
    const headline = known.get(key) ?? { subjectId: subject.subjectId, name, marks, esco, jobtech };
    known.set(key, headline);
    return headline;
  };
}

/** As `JSON.stringify` writes what each of them says, when what they share has been written once. */
export function writeSaid(): (said: FeedSaid) => string {
  const written = new WeakMap<FeedHeadline, string>();
  const writeHeadline = (one: FeedHeadline) => {
    const text = written.get(one) ?? JSON.stringify(one);
    written.set(one, text);
    return text;
  };
  return ({ wish, headlines, placeWish, conditions, matches }) => {
    const rest = JSON.stringify({ placeWish, conditions, matches }).slice(1);
    return `{"wish":${JSON.stringify(wish)},"headlines":[${headlines.map(writeHeadline).join()}],${rest}`;
  };
}

/**
 * Of what was said on a day, what still stands. A wish and a match are as they are now; a headline or a condition that
 * was taken back is gone, and one that is new waits for the next day: nobody sees at what time of day somebody writes.
 */
export function whatStands(before: FeedSaid, now: FeedSaid): FeedSaid {
  const marksNow = new Map(now.headlines.map(({ subjectId, marks }) => [subjectId, marks]));
  const chosenNow = new Set(now.conditions.map(asOne));
  return {
    ...now,
    headlines: before.headlines.flatMap((one) => {
      const marks = marksNow.get(one.subjectId);
      return marks ? [{ ...one, marks: one.marks.filter((mark) => marks.includes(mark)) }] : [];
    }),
    conditions: before.conditions.filter((one) => chosenNow.has(asOne(one))),
  };
}

function asOne({ theme, exampleId }: FeedSaid['conditions'][number]): string {
  return `${theme} ${exampleId}`;
}
