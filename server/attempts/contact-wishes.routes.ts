import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { contactWishesContract } from './contact-wishes.contract.ts';
import { listContactWishes, readReach, settleContactWish } from './contact-wishes.ts';

export function registerContactWishes(app: App, deps: Deps): void {
  implement(app, deps, contactWishesContract, {
    'GET /api/contact-wishes': ({ actor }) => listContactWishes(deps, actor),
    'POST /api/contact-wishes/:wishId/done': ({ actor, params }) => {
      settleContactWish(deps, actor, params.wishId);
      return listContactWishes(deps, actor);
    },
    'GET /api/contact-wishes/reach': ({ actor }) => readReach(deps, actor),
  });
}
