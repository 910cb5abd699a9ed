/**
 * How long everything about somebody with 2,000 hand-ins takes to fetch, and how long somebody else waits meanwhile:
 * `node_modules/.bin/node tests/bench/export.ts`. Over HTTP on this machine, asked and answered in one process; needs a build.
 */
import { readFileSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { candidateOf } from '../support/api-candidate.ts';
import { buildTestApp } from '../support/app.ts';
import { launchBrowser, openPerson } from '../support/browser.ts';
import { scriptedSandbox } from '../support/scripted-sandbox.ts';

const handIns = 2_000;
const slug = 'booking-clashes';

const server = await buildTestApp({ challengesDirs: ['challenges'], sandbox: scriptedSandbox() });
const { cookie } = await fill();
const url = await server.app.listen({ host: '127.0.0.1', port: 0 });

const alone = await waitsOf(setTimeout(1_000));
const began = performance.now();
const before = process.cpuUsage();
const { bytes, ms, waits } = await fetchAll();
const { user, system } = process.cpuUsage(before);
const cpu = (user + system) / 1_000;
print('everything, and its text read as JSON', `${ms.toFixed(0)} ms, ${(bytes / 1e6).toFixed(1)} MB`);
print('somebody else meanwhile, longest wait', `${Math.max(...waits).toFixed(0)} ms (${waits.length} calls)`);
print('processor time of this process meanwhile', `${cpu.toFixed(0)} ms; load ${loadavg()[0]?.toFixed(1)}`);
print('the same with nothing else to do', `${Math.max(...alone).toFixed(0)} ms (${alone.length} calls)`);
print('as a page to read, from the press until the file is there', await fetchPage());
await server.close();

/** One person, whose hand-ins went the whole way; what programs did is scripted, the results are as large as real ones. */
async function fill(): Promise<{ cookie: string }> {
  const me = await candidateOf(server);
  const { attemptId } = await me.open(slug);
  const solution = readFileSync(`challenges/${slug}/hidden/solution/javascript/overlaps.js`, 'utf8');
  for (let index = 0; index < handIns; index += 1) {
    const files = { 'overlaps.js': `${solution}\n// ${index}\n` };
    await me.handIn(attemptId, { language: 'javascript', files, answers: {} });
  }
  return me;
}

async function fetchAll() {
  const done = fetch(`${url}/api/privacy/export`, { headers: { cookie } }).then(async (answer) => {
    const text = await answer.text();
    const { data } = JSON.parse(text);
    if (data.submissions.length !== handIns || data.runs.length !== handIns)
      throw new Error('not everything came');
    return { bytes: text.length, ms: performance.now() - began };
  });
  const waits = await waitsOf(done);
  return { ...(await done), waits };
}

/** Milliseconds that each of somebody else's calls took, one after another, until this is done. */
async function waitsOf(until: Promise<unknown>): Promise<number[]> {
  let isDone = false;
  void until.finally(() => {
    isDone = true;
  });
  const waits: number[] = [];
  while (!isDone) {
    await setTimeout(20);
    const asked = performance.now();
    await (await fetch(`${url}/api/organisation`)).text();
    waits.push(performance.now() - asked);
  }
  return waits;
}

/** In a browser, which draws the page; and the size of the file. */
async function fetchPage(): Promise<string> {
  const browser = await launchBrowser();
  const { page, context } = await openPerson(browser, { url });
  page.setDefaultTimeout(120_000);
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  await page.goto('/sparat');
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime')?.value ??
    0;
  const busyBefore = await busy();
  const pressed = performance.now();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-next]').click()]);
  const { size } = statSync(await download.path());
  const took = performance.now() - pressed;
  const busyMs = ((await busy()) - busyBefore) * 1_000;
  await browser.close();
  return `${took.toFixed(0)} ms, ${(size / 1e6).toFixed(1)} MB; processor time of the page ${busyMs.toFixed(0)} ms`;
}

function print(what: string, measured: string): void {
  process.stdout.write(`${what}: ${measured}\n`);
}
