import type { Staff } from '../access.ts';
import { getNamesOf } from '../accounts/get-names-of.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { listListed } from '../consents/has-consent.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { takePage } from '../db/take-page.ts';
import type { Deps } from '../deps.ts';
import { findSubject, listSubjects } from '../headlines/list-subjects.ts';
import { refuseContradiction } from '../openings/offered-rules.ts';
import { nothingSaid } from '../wishes/said-parts.ts';
import { findWords } from './find-words.ts';
import { groupOf, type Sought } from './list-rules.ts';
import { ListGroup, type ListSearch, type MatcherList, type PersonInList } from './matcher-list.contract.ts';
import { readPeople } from './read-people.ts';

const headlinesInRow = 8;

/**
 * Everybody who said yes to the matcher's list, in three groups by what is sought; in each by name, or by the day on
 * which they joined. That the list was read is noted once a day; whose page is opened, each of them sees.
 * @throws AppError `conditions-contradict`
 */
export function listPeople(
  deps: Pick<Deps, 'db' | 'challenges' | 'clock'>,
  actor: Staff,
  search: ListSearch,
): MatcherList {
  const sought = toSought(deps, search);
  refuseContradiction(sought.offered);
  const rows = inTransaction(deps.db, (tx) => {
    const act = 'matcher-list.read';
    writeAudit(tx, { actor, act, objectKind: 'matcher-list', at: deps.clock(), onceADay: true });
    const listed = listListed(tx);
    const ids = listed.map(({ accountId }) => accountId);
    const [names, people] = [getNamesOf(tx, ids), readPeople(deps, tx, ids, skillsOf(sought))];
    return listed.flatMap(({ accountId, listedAt }): PersonInList[] => {
      const person = people.get(accountId);
      if (!person) return [];
      return [
        {
          candidateId: accountId,
          name: names.get(accountId) ?? null,
          joinedOn: listedAt.slice(0, 10),
          wish: person.wish,
          ...groupOf(person, sought),
          headlines: person.headlines.slice(0, headlinesInRow).map(({ name }) => name),
          moreHeadlines: Math.max(0, person.headlines.length - headlinesInRow),
        },
      ];
    });
  });
  const sorted = rows.toSorted(search.sort === 'joined' ? byDay : byName);
  const all = ListGroup.enum.flatMap((group) => sorted.filter((one) => one.group === group));
  const { shown, ...which } = takePage(all, search.page);
  const count = (group: ListGroup) => rows.filter((one) => one.group === group).length;
  return {
    people: shown,
    counts: { fits: count('fits'), talk: count('talk'), otherwise: count('otherwise') },
    ...which,
    languages: listSubjects(deps)
      .filter(({ group }) => group === 'language')
      .map(({ subjectId, name }) => ({ subjectId, name })),
  };
}

function toSought(deps: Pick<Deps, 'challenges'>, search: ListSearch): Sought {
  const { headline: words, language = null, wish = null } = search;
  const subject = words === undefined ? undefined : findSubject(listSubjects(deps), words);
  const { remote = 'not-said', room = 'not-said', instructions = 'not-said', together = 'not-said' } = search;
  const count = (text: string | undefined) => (text === undefined ? null : Number(text));
  return {
    headline:
      words === undefined
        ? null
        : {
            subjectId: subject?.subjectId ?? null,
            isIn: findWords(words, { areWhole: subject !== undefined }),
          },
    language,
    wish,
    offered: {
      ...nothingSaid,
      ...{ remote, room, instructions, together },
      daysOnSite: count(search.daysOnSite),
      hoursFrom: count(search.hoursFrom),
      hoursTo: count(search.hoursTo),
    },
  };
}

/** Of everything that everybody has shown, what decides about the group. */
function skillsOf({ headline, language }: Sought): string[] {
  return [headline?.subjectId ?? null, language].filter((one) => one !== null);
}

const inSwedish = new Intl.Collator('sv');

/** Who has no name comes last, by day. */
function byName(one: PersonInList, other: PersonInList): number {
  if (one.name === null || other.name === null)
    return Number(one.name === null) - Number(other.name === null) || byDay(one, other);
  return inSwedish.compare(one.name, other.name) || byDay(one, other);
}

/** Between people of one day the id decides, which is random: nobody can be found to be first. */
function byDay(one: PersonInList, other: PersonInList): number {
  return compareText(one.joinedOn, other.joinedOn) || compareText(one.candidateId, other.candidateId);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
