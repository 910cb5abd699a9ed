import type { Organisation } from '#server/organisation/organisation.contract.ts';
import { api } from '../api.ts';
import { askOrCopy } from './device-copies.ts';

let asked: Promise<Organisation> | undefined;

/**
 * The organisation's name and choices, without contact as they were last; asked for once. Light enough for the start
 * page, which asks before its sentences are there.
 */
export function askForOrganisation(): Promise<Organisation> {
  asked ??= askOrCopy('organisation', () => api('GET /api/organisation')).then(
    ({ answer }) => answer,
    (error: unknown) => {
      asked = undefined;
      throw error;
    },
  );
  return asked;
}
