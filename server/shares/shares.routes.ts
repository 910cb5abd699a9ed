import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { endShare } from './end-share.ts';
import { listShares } from './list-shares.ts';
import { makeShare } from './make-share.ts';
import { openShare, previewShare } from './open-share.ts';
import { sharesContract } from './shares.contract.ts';

export function registerShares(app: App, deps: Deps): void {
  implement(app, deps, sharesContract, {
    'GET /api/shares': ({ actor }) => listShares(deps, actor),
    'POST /api/shares': ({ actor, body }) => makeShare(deps, actor, body),
    'POST /api/shares/:shareId/end': ({ actor, params }) => endShare(deps, actor, params.shareId),
    'GET /api/shares/:shareId/shown': ({ actor, params }) => previewShare(deps, actor, params.shareId),
    'POST /api/shares/open': ({ body }) => openShare(deps, body.token),
  });
}
