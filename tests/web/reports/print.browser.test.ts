/** The report of somebody in the demo, on the screen, on paper, and as a real PDF. */
import { expect, test, vi } from 'vitest';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import { openPerson, type Person } from '../../support/browser.ts';
import { partOf } from '../../support/how-much.ts';
import { startInBrowser } from '../../support/in-browser.ts';
import { readPdf } from '../../support/pdf.ts';

const started = startInBrowser({ args: ['--demo'] });

/** The own code of somebody in the demo, by what is said of them. */
async function codeOf(who: string): Promise<string> {
  const line = new RegExp(`(\\S{4}-\\S{4}-\\S{4}-\\S{4}).*${who}`);
  return vi.waitUntil(() => line.exec(started.server.output())?.[1], { timeout: 120_000 });
}

async function openReport(who: string, locale: 'sv' | 'en'): Promise<Person> {
  const person = await openPerson(started.browser, { url: started.server.url, locale, comfort: { locale } });
  const { page, t } = person;
  await page.goto(`/kort?till=/rapport#${await codeOf(who)}`);
  await page.locator('[data-next]').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/kort'));
  await page.goto('/rapport');
  await page.getByRole('heading', { name: t('report.skills') }).waitFor();
  return person;
}

test('the report offers to tell what was not told, and prints whole without what one can press', async () => {
  const person = await openReport('a report with several skills', 'sv');
  const { page, t, step } = person;
  await step('a challenge that nothing was told of leads to where it can be told', async () => {
    const link = page.getByText(t('report.howMade.tell')).first();
    expect(await link.getAttribute('href')).toMatch(/^\/uppgift\//);
  });
  await step('each skill leads to the exact hand-ins that show it', async () => {
    const link = page.locator('.skills tbody tr').first().locator('a').first();
    expect(await link.getAttribute('href')).toMatch(/^\/inlamning\//);
  });
  const claim = page.locator('.piece details li').first();
  const note = page.locator('.work-brought details li').first();
  expect([await claim.isVisible(), await note.isVisible()]).toEqual([false, false]);
  // Not a step: on paper things may stand in other places.
  await page.emulateMedia({ media: 'print' });
  expect([await claim.isVisible(), await note.isVisible()]).toEqual([true, true]);
  expect(await page.locator('button:visible, input:visible, main a:visible').count()).toBe(0);
  const month = new Intl.DateTimeFormat('sv', { month: 'long', year: 'numeric' }).format(new Date());
  expect(await page.getByText(t('report.printed', { month })).isVisible()).toBe(true);
  await person.leave();
});

const printed = [
  ['everything on the list holds', 'sv'],
  ['a report with several skills', 'sv'],
  ['a report with several skills', 'en'],
] as const;

test.each(partOf(printed, 2))(
  'of %s, in %s, the first page is one tagged A4 page, and the rest follows',
  async (who, locale) => {
    const person = await openReport(who, locale);
    const { page, t } = person;
    const print = async () =>
      readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
    const whole = await print();
    await page.getByLabel(t('report.paper.front')).check();
    const front = await print();
    expect(front).toMatchObject({
      pages: 1,
      lang: locale,
      title: `${t('report.title')} · Kodlugn`,
      isTagged: true,
    });
    const skills = await page.locator('.skills tbody tr').count();
    // A skill is a row with a header of its own, under three headers of columns.
    expect(front.roles).toMatchObject({ H1: 1, H2: 2, Table: 1, TH: skills + 3, TD: 2 * skills });
    expect(front.scopes).toEqual(['Column', 'Row']);
    expect(whole.pages).toBeGreaterThan(1);
    const brought = page.getByRole('heading', { level: 2, name: t('report.works.heading'), exact: true });
    const titles = page.locator('main h3:visible');
    expect(await titles.count()).toBeGreaterThanOrEqual(await page.locator('.piece').count());
    expect(whole.roles).toMatchObject({ H1: 1, H2: 3 + (await brought.count()), H3: await titles.count() });
    await person.leave();
  },
);

test.each(partOf(['sv', 'en'] as const, 2))(
  'in %s, the first page says which programmers have read the code, and stays one page with several',
  async (locale) => {
    const person = await openReport('everything on the list holds', locale);
    const { page, t } = person;
    const month = '2026-10';
    const readBy = ['Rut Påhittad', 'Ola Exempelsson', null].map((name) => ({
      ...{ name, month },
      of: [{ title: { sv: 'Trappan', en: 'Trappan' }, languages: [] }],
    }));
    await page.route('**/api/reports/mine', async (route) => {
      const answer = await route.fetch();
      const report = (await answer.json()) as ReportForCandidate;
      const summary = report.summary.map((said) => (said.rule === 'known' ? { ...said, readBy } : said));
      await route.fulfill({ response: answer, json: { ...report, organisation: 'Code_X', summary } });
    });
    await page.reload();
    const at = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(new Date(month));
    const named = (name: string) => t('report.readBy.oneOf', { name, month: at, what: 'Trappan' });
    const unnamed = t('report.readBy.unnamedAt', { organisation: 'Code_X' });
    const names = new Intl.ListFormat(locale).format(['Rut Påhittad', 'Ola Exempelsson', unnamed].map(named));
    await page.getByText(t('report.readBy.says_other', { names })).waitFor();
    await page.getByLabel(t('report.paper.front')).check();
    const front = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    expect(readPdf(front).pages).toBe(1);
    await person.leave();
  },
);

test('the first page stays one page where something else is known of each challenge', async () => {
  const person = await openReport('a report with several skills', 'sv');
  const { page, t } = person;
  const wayOf: Record<string, string[]> = {};
  await page.route('**/api/reports/mine', async (route) => {
    const answer = await route.fetch();
    const report = (await answer.json()) as ReportForCandidate;
    const waysInTurn = [
      ['alone', 'searched', 'ai', 'with-someone'],
      ['searched', 'ai'],
      ['ai', 'with-someone'],
    ];
    const skills = report.skills.map((skill) => ({
      ...skill,
      pieces: skill.pieces.map((piece) => {
        wayOf[piece.slug] ??= waysInTurn[Object.keys(wayOf).length % waysInTurn.length] ?? [];
        const questions = { forms: ['gives', 'times'], ownWords: '' };
        return { ...piece, howMade: { ways: wayOf[piece.slug], words: '' }, questions };
      }),
    }));
    await route.fulfill({ response: answer, json: { ...report, skills } });
  });
  await page.reload();
  await page.getByText(t('report.row.answered')).nth(6).waitFor();
  await page.getByLabel(t('report.paper.front')).check();
  const front = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  expect(readPdf(front).pages).toBe(1);
  await person.leave();
});

test('with code, each challenge has its statement and its numbered code on pages of their own', async () => {
  const person = await openReport('a report with several skills', 'sv');
  const { page, t, step } = person;
  const print = async () => readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
  const without = await print();
  const pieces = await page.locator('.piece').count();
  await step('choosing it changes nothing on the screen', async () => {
    await page.getByLabel(t('report.paper.code')).check();
    await page.locator('.paper-code').last().waitFor({ state: 'attached' });
    expect(await page.locator('.work-on-paper:visible').count()).toBe(0);
  });
  const lines = await page.locator('.paper-code > li').count();
  const files = await page.locator('.paper-code').count();
  const whole = await print();
  // The front, and a page at least for each challenge.
  expect(whole.pages).toBeGreaterThan(pieces);
  expect(whole).toMatchObject({ isTagged: true, lang: 'sv' });
  // What is asked for, what to do, the rules: three headings a challenge, and one a file.
  expect(whole.roles.H4).toBe((without.roles.H4 ?? 0) + 3 * pieces + files);
  expect((whole.roles.LI ?? 0) - (without.roles.LI ?? 0)).toBeGreaterThanOrEqual(lines);
  await person.leave();
});
