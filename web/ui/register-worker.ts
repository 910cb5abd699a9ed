/** Asks the browser to keep the pages on this device. Where it may not, everything works as before, with contact. */
import { isGone } from '../api.ts';
import { scriptUrl } from './trusted.ts';

const address = '/service-worker.js';

/** Once the page is there, so that nothing it needs waits for this. */
export function keepPagesOnDevice(): void {
  if (!('serviceWorker' in navigator)) return;
  const begin = () => void register(navigator.serviceWorker);
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}

async function register(workers: ServiceWorkerContainer): Promise<void> {
  try {
    if (workers.controller) {
      // A server without a worker wants none: what an earlier one left goes.
      if (await isGone(address)) await removeWorker(workers);
      return;
    }
    workers.addEventListener('controllerchange', tellLoaded, { once: true });
    await workers.register(scriptUrl(address), { updateViaCache: 'none' });
  } catch {
    // A private window, a full disk, no contact: the pages are fetched each time.
  }
}

/** What this page fetched before there was a worker. */
function tellLoaded(): void {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  navigator.serviceWorker.controller?.postMessage(loaded);
}

async function removeWorker(workers: ServiceWorkerContainer): Promise<void> {
  for (const registration of await workers.getRegistrations()) await registration.unregister();
  for (const name of await caches.keys()) if (name.startsWith('kodlugn-')) await caches.delete(name);
}
