/**
 * `npm run look [-- what …]`: every page in every theme, in sv and en, at five widths, as one contact sheet per page in
 * `dist/look/`. Names of pages, themes, languages and widths narrow it: `-- list report 320 sv dark`. For eyes, not for
 * a machine: nothing is compared.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { type RouteName, routes } from '#web/routes.ts';
import { chooseElsewhere, launchBrowser, openPerson, type Person } from '../support/browser.ts';
import { challenge, runExamples, showPane } from '../support/candidate.ts';
import type { Client, StaffClient } from '../support/client.ts';
import { startWithPeople } from '../support/people.ts';
import { addressOf, enterAs, type Made, routeNames } from './open-page.ts';
import { locales, themes } from './views.ts';

const folder = join(import.meta.dirname, '../../dist/look');
/** Points, each with how wide such a picture stands on the sheet. */
const widths: Record<number, number> = { 1280: 480, 320: 160, 1920: 480, 768: 290, 360: 180 };
const widestPhone = 400;

type Scene = { name: string; show: (person: Person) => Promise<void> };
type Shot = { file: string; caption: string; width: number };

async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** Every page at its address, and the workspace after a run, where people spend their time. */
function scenesOf(made: Made): Scene[] {
  const pages = routeNames.map((name) => ({
    name,
    show: async ({ page }: Person) => {
      await page.goto(addressOf(name, made));
      await settle(page);
    },
  }));
  const workspace = { name: 'challenge-after-a-run', show: showRun };
  return [...pages, workspace];
}

async function showRun(person: Person): Promise<void> {
  await person.page.goto(`/uppgift/${challenge.slug}`);
  await settle(person.page);
  await showPane(person, 'code');
  await runExamples(person);
}

async function takeShots(
  browser: Browser,
  url: string,
  people: { client: Client; staff: StaffClient },
  scenes: Scene[],
): Promise<Map<string, Shot[]>> {
  const shots = new Map<string, Shot[]>(scenes.map(({ name }) => [name, []]));
  const chosen = among(Object.keys(widths)).map(Number);
  const devices = [
    { touch: false, sizes: chosen.filter((width) => width > widestPhone) },
    { touch: true, sizes: chosen.filter((width) => width <= widestPhone) },
  ].filter(({ sizes }) => sizes.length > 0);
  for (const { locale, touch, sizes } of devices.flatMap((device) =>
    among(locales).map((locale) => ({ ...device, locale })),
  )) {
    const height = touch ? 740 : 720;
    const comfort = { locale, theme: 'light' } as const;
    const [first = 1280] = sizes;
    const person = await openPerson(browser, { url, width: first, height, locale, comfort, touch });
    const { page } = person;
    for (const { name, show } of scenes) {
      const isStaffs = routes[name as RouteName]?.signIn === 'staff';
      await enterAs(person, isStaffs ? people.staff : people.client, url);
      await page.setViewportSize({ width: first, height });
      await show(person);
      for (const width of sizes) {
        await page.setViewportSize({ width, height });
        for (const theme of among(themes)) {
          await chooseElsewhere(page, { locale, theme });
          const file = `${name}-${width}-${locale}-${theme}.png`;
          await page.screenshot({ path: join(folder, 'shots', file), fullPage: true });
          shots.get(name)?.push({ file, caption: `${width} ${locale} ${theme}`, width });
        }
      }
      await chooseElsewhere(page, comfort);
    }
    await person.context.close();
  }
  return shots;
}

/** A page of pictures, photographed. */
async function makeSheet(browser: Browser, name: string, shots: Shot[]): Promise<void> {
  const figures = shots.map(
    ({ file, caption, width }) =>
      `<figure><img src="shots/${file}" width="${widths[width]}"><figcaption>${caption}</figcaption></figure>`,
  );
  const style =
    'body{display:flex;flex-wrap:wrap;gap:12px;align-items:start;font:14px sans-serif}figure{margin:0}img{border:1px solid #888}';
  const file = join(folder, `${name}.html`);
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('')}`);
  const page = await browser.newPage({ viewport: { width: 2020, height: 1000 } });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
}

const wanted = process.argv.slice(2);

/** Those that were asked for; all, where none of them was. */
function among<One extends string>(all: readonly One[]): readonly One[] {
  const named = all.filter((one) => wanted.includes(one));
  return named.length === 0 ? all : named;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'shots'), { recursive: true });
const { server, made, ...people } = await startWithPeople();
const browser = await launchBrowser();
try {
  const scenes = scenesOf(made);
  const names = among(scenes.map(({ name }) => name));
  const shots = await takeShots(
    browser,
    server.url,
    people,
    scenes.filter(({ name }) => names.includes(name)),
  );
  for (const [name, taken] of shots) await makeSheet(browser, name, taken);
  process.stdout.write(`${shots.size} sheets in dist/look\n`);
} finally {
  await browser.close();
  await server.close();
}
