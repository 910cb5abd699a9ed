/**
 * A program that follows the feed, as a matching system would: it reads everything once, and then what has changed.
 * `node tests/support/feed-client.ts https://kod.example.se KEY` prints how many profiles it has, once a minute.
 */
import { setTimeout } from 'node:timers/promises';
import type { FeedItem, FeedPage } from '#server/feed/feed.contract.ts';

export type FeedClient = {
  /** What it has, by id. */
  profiles: Map<string, FeedItem['profile']>;
  /** Reads what has changed since the last time. @returns how many answers that took */
  follow(): Promise<number>;
};

export function feedClient(url: string, key: string, limit = 100): FeedClient {
  const profiles: FeedClient['profiles'] = new Map();
  let cursor: string | undefined;
  /** The last answer's tag, for the same question asked again. */
  let known: { path: string; etag: string } | undefined;

  async function ask(): Promise<FeedPage | 'not-changed' | 'begin-anew'> {
    const path = `/api/feed/v1/profiles?limit=${limit}${cursor === undefined ? '' : `&cursor=${cursor}`}`;
    const headers = {
      authorization: `Bearer ${key}`,
      ...(known?.path === path && { 'if-none-match': known.etag }),
    };
    const answer = await fetch(url + path, { headers });
    if (answer.status === 304) return 'not-changed';
    if (answer.status === 429) {
      await setTimeout(Number(answer.headers.get('retry-after')) * 1_000);
      return ask();
    }
    if (answer.status === 410) return 'begin-anew';
    if (!answer.ok) throw new Error(`the feed answered ${answer.status}: ${await answer.text()}`);
    known = { path, etag: answer.headers.get('etag') ?? '' };
    return (await answer.json()) as FeedPage;
  }

  return {
    profiles,
    async follow() {
      for (let answers = 1; ; answers += 1) {
        const page = await ask();
        if (page === 'not-changed') return answers;
        if (page === 'begin-anew') {
          profiles.clear();
          cursor = undefined;
          continue;
        }
        for (const { profileId, state, profile } of page.items) {
          if (state === 'withdrawn') profiles.delete(profileId);
          else profiles.set(profileId, profile);
        }
        // An empty page keeps its cursor, so that the next question is the same, and its tag counts.
        cursor = page.cursor;
        if (!page.hasMore) return answers;
      }
    },
  };
}

const [, program, url, key] = process.argv;
if (program === import.meta.filename && url !== undefined && key !== undefined) {
  const client = feedClient(url, key);
  for (;;) {
    await client.follow();
    process.stdout.write(`${client.profiles.size} profiles\n`);
    await setTimeout(60_000);
  }
}
