/** The list without contact: what it was last, and what this device knows of challenges that were opened on it since. */
import type { AttemptForCandidate, MyPath } from '#server/attempts/attempts.contract.ts';

type Entry = MyPath['entries'][number];

/** @param attemptOf what the device has of the work on a challenge; undefined when it was not opened here */
export function listOnDevice(
  path: MyPath,
  attemptOf: (slug: string) => AttemptForCandidate | undefined,
): MyPath {
  const entries = path.entries.map((entry): Entry => {
    const attempt = attemptOf(entry.challenge.slug);
    if (!attempt || entry.state === 'holds') return entry;
    const { attemptId, state, challengeVersion } = attempt;
    return { ...entry, attemptId, state, openedVersion: challengeVersion };
  });
  const isUnderWay = ({ state }: Entry) => state === 'in-progress';
  const startedAt = ({ challenge }: Entry) => attemptOf(challenge.slug)?.startedAt ?? '';
  // What the list did not know of was opened after it was asked for: the newest of those is what one was at.
  const [newest] = entries
    .filter((entry, index) => isUnderWay(entry) && path.entries[index]?.state === 'not-opened')
    .toSorted((a, b) => startedAt(b).localeCompare(startedAt(a)));
  const last = entries.find((entry) => isUnderWay(entry) && entry.challenge.slug === path.currentSlug);
  const current = newest ?? last ?? entries.find(isUnderWay);
  return {
    ...path,
    entries,
    currentSlug: current?.challenge.slug ?? null,
    suggestion: suggest(path, entries, current, attemptOf),
  };
}

/** As the server suggests: go on with what one is in the middle of; else begin the first that was not opened. */
function suggest(
  { suggestion }: MyPath,
  entries: Entry[],
  current: Entry | undefined,
  attemptOf: (slug: string) => AttemptForCandidate | undefined,
): MyPath['suggestion'] {
  if (!current) {
    const next = entries.find(({ state }) => state === 'not-opened');
    return next ? { slug: next.challenge.slug, kind: 'begin', pause: null } : null;
  }
  const { slug } = current.challenge;
  const known = suggestion?.slug === slug ? suggestion.pause : null;
  return { slug, kind: 'continue', pause: attemptOf(slug)?.pause ?? known };
}
