/**
 * What has changed in the list since the person last said that they had read it on this device: challenges that were
 * added, and newer versions of those they have opened. Of the person themselves nothing is counted, least of all time.
 */
import type { MyPath } from '#server/attempts/attempts.contract.ts';

/** Slug -> the version that was in the list. */
export type SeenVersions = Record<string, number>;
type Entry = MyPath['entries'][number];

export type Changes = { added: Entry[]; changed: Entry[] };

/** `seen` is null where nothing is known of an earlier visit: then nothing is new, only newer than what was opened. */
export function changesSince({ entries }: Pick<MyPath, 'entries'>, seen: SeenVersions | null): Changes {
  return {
    added: entries.filter(
      ({ challenge, openedVersion }) =>
        seen !== null && openedVersion === null && seen[challenge.slug] === undefined,
    ),
    changed: entries.filter(
      ({ challenge, openedVersion }) =>
        openedVersion !== null && challenge.version > Math.max(openedVersion, seen?.[challenge.slug] ?? 0),
    ),
  };
}

/** What is known after this list has been read. A challenge that is away for a while is not new when it comes back. */
export function seenAfter({ entries }: Pick<MyPath, 'entries'>, before: SeenVersions | null): SeenVersions {
  const now = entries.map(({ challenge }) => [challenge.slug, challenge.version] as const);
  return { ...before, ...Object.fromEntries(now) };
}

const keyOf = (accountId: string) => `kodlugn.list-seen.${accountId}`;

export function findSeen(accountId: string): SeenVersions | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(accountId)) ?? 'null');
    return typeof kept === 'object' ? (kept as SeenVersions | null) : null;
  } catch {
    return null;
  }
}

export function keepSeen(accountId: string, seen: SeenVersions): void {
  try {
    localStorage.setItem(keyOf(accountId), JSON.stringify(seen));
  } catch {
    // Without storage nothing is known of an earlier visit, and nothing is told as new.
  }
}
