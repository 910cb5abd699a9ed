import type { Candidate } from '../access.ts';
import { type AttemptForWay, listAttemptsForWay, readMonths } from '../attempts/list-attempts-for-way.ts';
import { titleOf } from '../challenges/title-of.ts';
import type { Deps } from '../deps.ts';
import { listEvidence, listShowing } from '../evidence/list-evidence.ts';
import { readVerdicts } from '../runs/read-submission-run.ts';
import { nextOffers } from './next-rules.ts';
import type { MyWay } from './way.contract.ts';

type Needs = Pick<Deps, 'db' | 'challenges'>;

/** Min väg, for the person alone. */
export function readWay(deps: Needs, { accountId }: Pick<Candidate, 'accountId'>): MyWay {
  const attempts = listAttemptsForWay(deps.db, accountId);
  const known = new Map(attempts.map(({ slug, title }) => [slug, title]));
  const titled = (slug: string) => ({
    slug,
    title: titleOf(deps.challenges, { slug, title: known.get(slug) ?? null }),
  });
  const names = new Map(deps.challenges.skills.skills.map(({ id, name }) => [id, name]));
  const shownIn = firstShown(deps, accountId);
  const months = new Set([...attempts.flatMap(monthsOf), ...shownIn.values()]);
  return {
    months: [...months]
      .toSorted()
      .reverse()
      .map((month) => ({
        month,
        opened: attempts.filter(({ openedIn }) => openedIn === month).map(({ slug }) => titled(slug)),
        held: attempts.filter(({ heldIn }) => heldIn === month).map(({ slug }) => titled(slug)),
        shown: [...shownIn].flatMap(([skillId, first]) =>
          first === month ? (names.get(skillId) ?? { sv: skillId, en: skillId }) : [],
        ),
        words: attempts.flatMap(({ slug, words }) =>
          words
            .filter((said) => said.month === month)
            .map(({ text }) => ({ title: titled(slug).title, text })),
        ),
      })),
    next: offersFor(deps, accountId, attempts).map(({ rule, slug, skillId }) => ({
      rule,
      challenge: titled(slug),
      skill: skillId === null ? null : (names.get(skillId) ?? null),
    })),
  };
}

const monthsOf = ({ openedIn, heldIn, words }: AttemptForWay) => [
  openedIn,
  ...(heldIn === null ? [] : [heldIn]),
  ...words.map(({ month }) => month),
];

/** Skill id -> the month in which it was shown first, in the order of skills.json. */
function firstShown(deps: Needs, accountId: string): Map<string, string> {
  const showing = listShowing(deps, accountId);
  const months = readMonths(deps.db, [...new Set([...showing.values()].flat())]);
  return new Map(
    deps.challenges.skills.skills.flatMap(({ id }): [string, string][] => {
      const [first] = (showing.get(id) ?? []).flatMap((one) => months.get(one) ?? []).toSorted();
      return first === undefined ? [] : [[id, first]];
    }),
  );
}

function offersFor(deps: Needs, accountId: string, attempts: AttemptForWay[]) {
  const [path] = deps.challenges.paths.paths;
  const shown = listEvidence(deps, accountId, (ids) => readVerdicts(deps.db, ids));
  return nextOffers({
    list: (path?.challenges ?? []).flatMap((slug) => {
      const challenge = deps.challenges.find(slug);
      return challenge ? [{ slug, skillIds: challenge.manifest.skills }] : [];
    }),
    attempts: attempts
      .filter(({ slug }) => deps.challenges.find(slug) !== undefined)
      .map((attempt) => ({ ...attempt, isHeld: attempt.heldIn !== null })),
    shownOnce: shown.filter(({ level }) => level === 'one-challenge').map(({ skillId }) => skillId),
  });
}
