/** What happens once somebody has entered: the account is known, comfort is brought along, and the way leads on. */
import type { SignedIn } from '#server/accounts/accounts.contract.ts';
import { api } from '../api.ts';
import { getComfort, hasChosenComfort, setComfort } from '../comfort/comfort.ts';
import { changeLanguage } from '../locales/i18n.ts';
import { pathTo } from '../routes.ts';
import { rememberEntered } from '../ui/entered.ts';
import { forgetUnsentOfOthers } from '../ui/forget-unsent.ts';
import { accountQuery, queryClient, rememberAccount } from '../ui/queries.ts';
import { holdOwnCode } from './own-code.ts';

/** Returns the address to go to, or null to stay where one is. `goal` is where the person was heading. */
export async function arrive({ account, ownCode }: SignedIn, goal: string | null): Promise<string | null> {
  // What was remembered may be another person's. The account itself is replaced, so that open pages notice.
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== accountQuery.queryKey[0] });
  rememberAccount(account);
  rememberEntered(true);
  // Own words wait for the one whose sign-in had ended, and for nobody else.
  forgetUnsentOfOthers(account.accountId);
  holdOwnCode(ownCode);
  if (hasChosenComfort()) {
    // Chosen on this device: it stays as it is, and the account learns it when it knows nothing yet.
    if (account.comfort === null)
      void api('PUT /api/accounts/me/comfort', { body: getComfort() }).catch(() => undefined);
  } else if (account.comfort !== null) {
    setComfort(account.comfort);
    await changeLanguage(getComfort().locale).catch(() => undefined);
  }
  if (ownCode !== null) return pathTo('ownCode');
  if (!account.welcomeRead) return pathTo('welcome');
  return goal;
}
