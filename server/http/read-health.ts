import type { Static } from 'typebox';
import { readBackupState } from '../backup/read-backup-state.ts';
import { answers } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { lacksBeforeOpening } from '../organisation-settings.ts';
import type { Health } from './service.contract.ts';

export function readHealth({ config, db, sandbox, challenges, clock }: Deps): Static<typeof Health> {
  // Which layer is missing is for the owner alone, and nothing for whoever asks.
  const runsCode = sandbox.layers().every((layer) => layer.active || !layer.required);
  const running = runsCode ? 'ok' : 'runs-no-code';
  return {
    status: answers(db) ? running : 'database-silent',
    open: config.organisation.isOpen,
    beforeOpening: lacksBeforeOpening(config.organisation),
    backup: readBackupState({ config, clock }).state,
    challenges: {
      loaded: challenges.all().length,
      withheld: challenges.withheld().map(({ slug }) => slug),
    },
  };
}
