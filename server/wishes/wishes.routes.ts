import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { readPlaceWish, tellPlaceWish } from './place-wish.ts';
import { wishesContract } from './wishes.contract.ts';

export function registerWishes(app: App, deps: Deps): void {
  implement(app, deps, wishesContract, {
    'GET /api/wishes/place': ({ actor }) => readPlaceWish(deps, actor),
    'PUT /api/wishes/place': ({ actor, body }) => tellPlaceWish(deps, actor, body),
  });
}
