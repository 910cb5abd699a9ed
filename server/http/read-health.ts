import type { Static } from 'typebox';
import { answers } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import type { Health } from './service.contract.ts';

export function readHealth({ db, sandbox, challenges }: Deps): Static<typeof Health> {
  return {
    status: answers(db) ? 'ok' : 'database-silent',
    layers: sandbox.layers(),
    challenges: {
      loaded: challenges.all().length,
      withheld: challenges.withheld().map(({ slug }) => slug),
    },
  };
}
