import { isOlderKey } from './older-keys.ts';

/** A candidate, as what they wrote is kept on a device: it is told apart from what those who work here wrote. */
export function ownWriter(accountId: string): string {
  return `own.${accountId}`;
}

/**
 * At signing out, what was written on this device and did not reach the server goes: the next one may be somebody else.
 * What others who work here wrote waits under their names: nobody else meets it, and one desk can have several.
 * @param staffId who leaves; null: a candidate
 */
export function forgetUnsent(staffId: string | null): void {
  forget((key) => {
    const [kind = '', from = ''] = key.split('.');
    if (kind === 'unsaved') return true;
    return /^(talk|review|thread|form)$/.test(kind) && [...nobodysNames, staffId].includes(from);
  });
}

/** In the place of a name: a candidate's are told apart by what follows, and a company's link has nobody. */
const nobodysNames: (string | null)[] = ['own', 'company-link'];

/**
 * When somebody enters, what other candidates wrote here goes. What staff wrote waits under their names.
 * @param own the candidate who has entered; null: somebody who works here, or is new
 */
export function forgetUnsentOfOthers(own: string | null): void {
  forget((key) => {
    // Beside the code it lies under the attempt, which nobody else opens.
    if (key.startsWith('unsaved.')) return own === null;
    const [kind = '', from = '', accountId = ''] = key.split('.');
    return /^(thread|form)$/.test(kind) && from === 'own' && accountId !== own;
  });
}

function forget(isOver: (key: string) => boolean): void {
  const prefix = 'kodlugn.';
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefix)) {
        const own = key.slice(prefix.length);
        if (isOlderKey(own) || isOver(own)) localStorage.removeItem(key);
      }
  } catch {
    // Nothing was kept.
  }
}
