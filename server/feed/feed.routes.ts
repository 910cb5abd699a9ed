import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { feedContract } from './feed.contract.ts';
import { endKey, listKeys, makeKey } from './feed-keys.ts';
import { readOwnFeed, tellWish } from './own-feed.ts';
import { readFeed, readProfile, type WithTag } from './read-feed.ts';

export function registerFeed(app: App, deps: Deps): void {
  implement(app, deps, feedContract, {
    'GET /api/feed/v1/profiles': ({ query }, reply) => tagged(reply, readFeed(deps, keyOf(reply), query)),
    'GET /api/feed/v1/profiles/:profileId': ({ params }, reply) =>
      tagged(reply, readProfile(deps, keyOf(reply), params.profileId)),
    'GET /api/feed/mine': ({ actor }) => readOwnFeed(deps, actor),
    'PUT /api/feed/mine': ({ actor, body }) => tellWish(deps, actor, body.wish),
    'GET /api/feed/keys': () => listKeys(deps),
    'POST /api/feed/keys': ({ actor, body }) => makeKey(deps, actor, body),
    'POST /api/feed/keys/:keyId/end': ({ actor, params }) => endKey(deps, actor, params.keyId),
  });
}

type Reply = {
  request: { headers: { authorization?: string | undefined } };
  header(name: 'etag', value: string): unknown;
};

const keyOf = ({ request }: Reply) => request.headers.authorization;

function tagged<T>(reply: Reply, { answer, etag }: WithTag<T>): T {
  reply.header('etag', etag);
  return answer;
}
