/**
 * `npm run bench:slow`: when the first page and a challenge can be used over a slow network, in a browser that has
 * fetched nothing yet. 1.6 Mbit/s down, 0.75 up, 150 ms there and back, the processor four times slower.
 */
import { chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../support/chromium.ts';
import { beginClient, handInStarter } from '../support/client.ts';
import { startServer } from '../support/server.ts';

const rounds = 5;
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

const server = await startServer();
const client = await beginClient(server.url);
const { slug } = await handInStarter(client);
const [name = '', value = ''] = client.cookie.split('=');
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });

/** Milliseconds from the address being asked for until the control can be pressed, and kilobytes until then. */
async function measure(path: string, control: string, isEntered: boolean) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true });
  if (isEntered) await context.addCookies([{ name, value, url: server.url }]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(server.url + path, { waitUntil: 'commit' });
  await page.locator(control).first().waitFor();
  const ms = await whenIdle(page);
  await context.close();
  return { ms, bytes };
}

/** The page's own clock, once it has nothing left to do at this moment. */
function whenIdle(page: Page): Promise<number> {
  return page.evaluate(
    () => new Promise<number>((resolve) => requestIdleCallback(() => resolve(performance.now()))),
  );
}

for (const [what, path, control, isEntered] of [
  ['start page', '/', 'a.next', false],
  ['list', '/lista', '.entries a', true],
  ['challenge, statement readable', `/uppgift/${slug}`, '.statement h2', true],
] as const) {
  const measured = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await measure(path, control, isEntered));
  const times = measured.map(({ ms }) => ms).sort((a, b) => a - b);
  const [least = 0] = times;
  const median = times[Math.floor(rounds / 2)] ?? 0;
  const kilobytes = Math.max(...measured.map(({ bytes }) => bytes)) / 1000;
  process.stdout.write(
    `${what}: median ${Math.round(median)} ms, least ${Math.round(least)} ms, ${kilobytes.toFixed(0)} kB\n`,
  );
}
await browser.close();
await server.close();
