/**
 * What earlier builds kept on a device before the keys had the name of who wrote: `form.<form>`, `talk.<talk>`,
 * `review.<review>`. A talk and a review open for one person alone, so whoever opens one takes over what lies under it.
 * Whose a form was, nobody knows: it goes when somebody enters or signs out, and what was not taken over goes with it.
 */

const accountId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @param key without `kodlugn.` */
export function isOlderKey(key: string): boolean {
  const [kind = '', from = '', name] = key.split('.');
  if (kind === 'form') return from !== 'own' && from !== 'company-link' && !accountId.test(from);
  return /^(talk|review)$/.test(kind) && (name === undefined || name === 'apart');
}

/** Moves what lies under an older key to its writer's own, unless they have written there since. */
export function takeOver(older: string, own: string): void {
  try {
    const kept = localStorage.getItem(older);
    if (kept === null || localStorage.getItem(own) !== null) return;
    localStorage.setItem(own, kept);
    localStorage.removeItem(older);
  } catch {
    // Nothing was kept, or there is no room: it lies where it lay.
  }
}
