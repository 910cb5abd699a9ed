import { api } from '../api.ts';
import { getComfort } from './comfort.ts';

/** One after another: what was chosen last is what the account keeps. */
let before: Promise<unknown> = Promise.resolve();

/** Keeps what is chosen now on the account, too. True once the server has confirmed it. */
export async function keepOnAccount(hasAccount: boolean): Promise<boolean> {
  if (!hasAccount) return false;
  const keeping = before.then(() => api('PUT /api/accounts/me/comfort', { body: getComfort() }));
  before = keeping.catch(() => undefined);
  try {
    await keeping;
    return true;
  } catch {
    // Shown and kept on the device already; without contact the account learns it with the next choice.
    return false;
  }
}
