/** While the server is out of reach, asks for it now and then: nobody has to press anything when it is there again. */
import { api } from '../api.ts';
import { getContact, onContact } from './contact.ts';

const delays = [3_000, 6_000, 12_000, 24_000];

/** Called once at start. */
export function watchContact(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;
  const ask = () =>
    void api('GET /api/organisation')
      .catch(() => undefined)
      .then(plan);
  const plan = () => {
    clearTimeout(timer);
    if (getContact() !== 'lost') return;
    timer = setTimeout(ask, delays[Math.min(round, delays.length - 1)]);
    round += 1;
  };
  onContact((now) => {
    if (now === 'lost') plan();
    else round = 0;
  });
  // The browser's own idea is about the world outside, and no more than a reason to ask.
  addEventListener('online', ask);
  addEventListener('offline', ask);
}
