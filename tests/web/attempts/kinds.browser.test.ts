/** Each kind of challenge in a browser: what is drawn, what can be written, what a result says; calm and without a fault of axe. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsOfAxe } from '../../support/axe.ts';
import { openPerson, type Person, type PersonOptions } from '../../support/browser.ts';
import {
  button,
  chooseLanguage,
  codeField,
  enterAtOnce,
  expectSaved,
  expectText,
  handIn,
  readCode,
  runExamples,
  showPane,
  tabTo,
  writeCode,
} from '../../support/candidate.ts';
import { startInBrowser } from '../../support/in-browser.ts';

const folder = join(import.meta.dirname, '../../support/challenges');
const started = startInBrowser({ env: { CHALLENGES_DIR: folder } });

async function openKind(slug: string, options: Partial<PersonOptions> = {}): Promise<Person> {
  const { locale = 'sv' } = options;
  const person = await openPerson(started.browser, {
    url: started.server.url,
    comfort: { locale },
    ...options,
  });
  await enterAtOnce(person);
  await person.page.goto(`/uppgift/${slug}`);
  await button(person, 'workspace.pause').waitFor();
  await person.page.locator('.monaco-editor, .work-code.plain').first().waitFor({ state: 'attached' });
  return person;
}

const openTab = ({ page }: Person, name: string) => page.getByRole('tab', { name }).click();
const phone: Partial<PersonOptions> = { width: 360, height: 740, touch: true };

const answered = 'SELECT name FROM member WHERE id NOT IN (SELECT member_id FROM loan) ORDER BY name;';

test('a query: tables as tables, the difference first in words, own input that changes the tables', async () => {
  const person = await openKind('idle-members');
  const { page, t, step } = person;
  await step('the tables stand in the statement', async () => {
    const member = page.getByRole('table', { name: t('tables.named', { name: 'member' }) }).first();
    expect(await member.getByRole('columnheader').allTextContents()).toEqual(['id', 'name', 'town']);
    expect(await member.getByRole('row').nth(2).getByRole('cell').allTextContents()).toEqual([
      '2',
      "'Bo'",
      'NULL',
    ]);
  });
  await step('what differs is said in words, and at its row', async () => {
    await runExamples(person);
    await expectText(person, t('tables.extra_one'));
    const row = page.locator('#results').getByRole('row', { name: `'Bo' ${t('tables.extraHere')}` });
    await row.waitFor();
  });
  expect(await faultsOfAxe(person.page)).toEqual([]);
  await step('own input changes the tables before the query', async () => {
    await writeCode(person, 'query.sql', answered);
    await openTab(person, t('workspace.input'));
    await page.locator('#input-args').fill("DELETE FROM loan; INSERT INTO member VALUES (4, 'Åsa', NULL);");
    await button(person, 'workspace.inputPanel.run').click();
    const gave = page.locator('#results').getByRole('table', { name: t('tables.actual') });
    await gave.getByRole('cell', { name: 'Åsa' }).waitFor();
    expect(await gave.getByRole('cell').count()).toBe(4);
  });
  await step('statements that cannot be read are told of by their line', async () => {
    await page.locator('#input-args').fill('DELETE FROM nowhere;');
    await button(person, 'workspace.inputPanel.run').click();
    await expectText(person, 'DELETE FROM nowhere;');
  });
  await step('a hand-in that holds', async () => {
    await handIn(person);
    await expectText(person, t('results.done'));
  });
  await person.leave();
});

test('a query on a phone: a wide table scrolls by itself and can be reached, the page never does', async () => {
  const person = await openKind('idle-members', { ...phone, locale: 'en', colorScheme: 'dark' });
  const { page, t, step } = person;
  await step('the statement', async () => {
    const wide = page.getByRole('region', { name: t('tables.named', { name: 'loan' }) }).first();
    expect(await wide.evaluate((one) => [one.scrollWidth > one.clientWidth, one.tabIndex])).toEqual([
      true,
      0,
    ]);
  });
  await step('expected and given rows stand under one another', async () => {
    await runExamples(person);
    const tables = page.locator('#results .data-tables').first().getByRole('table');
    const [above, below] = await Promise.all([tables.nth(0).boundingBox(), tables.nth(1).boundingBox()]);
    expect(below?.y).toBeGreaterThan(above?.y ?? Number.POSITIVE_INFINITY);
  });
  expect(await faultsOfAxe(person.page)).toEqual([]);
  await person.leave();
});

test('tests: what each one said, which claims they hold, and a helper that is clearly read-only', async () => {
  const person = await openKind('entry-tests');
  const { page, t, step } = person;
  await step('the helper can be read', async () => {
    await openTab(person, `testing.js (${t('workspace.readOnlyTab')})`);
    await expectText(person, t('editor.readOnly'));
    expect(await readCode(person, 'testing.js')).toContain('Laidbesidethetests');
    await openTab(person, 'fee.test.js');
  });
  await step('tests that notice nothing', async () => {
    await runExamples(person);
    await expectText(person, t('tests.notice.other-value'));
    expect(await page.getByText(t('tests.accepts', { name: 'an adult pays' })).count()).toBe(2);
  });
  await step('tests that notice the fault, with what they said', async () => {
    const more = "import { fee } from './fee.js';\nimport { equal, test } from './testing.js';\n";
    await writeCode(person, 'fee.test.js', `${more}test('a child', () => equal(fee(17), 0));\n`);
    await runExamples(person);
    await expectText(person, t('tests.notices', { name: 'a child' }));
    await expectText(person, 'gave 50, expected 0');
  });
  expect(await faultsOfAxe(person.page)).toEqual([]);
  await step('the sentence of each claim', async () => {
    await handIn(person);
    await expectText(person, 'Märker att den som är 18 inte får betala.');
    await page.getByRole('button', { name: 'Märker att den som är 18' }).click();
    await expectText(person, t('tests.notice.other-value'));
    await expectText(person, 'age < 19');
  });
  await person.leave();
});

test('tests in Python, where there are none yet', async () => {
  const person = await openKind('entry-tests', { ...phone, locale: 'en' });
  const { t, step } = person;
  await step('another language', () => chooseLanguage(person, 'python'));
  await step('an empty file is told of', async () => {
    await writeCode(person, 'test_fee.py', 'from fee import fee\n');
    await runExamples(person);
    await expectText(person, t('tests.none'));
  });
  await person.leave();
});

test('reading: answers are kept, what cannot be read is said, nothing is to be run', async () => {
  const person = await openKind('read-doubles', { locale: 'en' });
  const { page, t, step } = person;
  const field = (number: number) =>
    page.getByRole('textbox', { name: t('answers.question', { number }), exact: true });
  expect(await button(person, 'workspace.run').count()).toBe(0);
  await step('answers are written and saved', async () => {
    await field(1).fill('[2, 4, 6]');
    await field(2).fill('fourteen');
    await expectSaved(person);
  });
  await step('they are there again after a reload', async () => {
    await page.reload();
    await field(1).waitFor();
    expect(await field(1).inputValue()).toBe('[2, 4, 6]');
  });
  await step('a hand-in names what cannot be read and what is missing', async () => {
    await handIn(person);
    await expectText(person, t('answers.unreadable', { numbers: '2' }));
    await expectText(person, t('answers.missing', { numbers: '3' }));
    expect(await field(2).getAttribute('aria-invalid')).toBe('true');
    expect(await field(1).getAttribute('aria-invalid')).toBe('false');
  });
  await step('such a case: a call and what the code gives, beside the own answer', async () => {
    await page.getByRole('button', { name: 'Zero and numbers below zero are left out.' }).click();
    const values = page.locator('.sibling .values');
    await values.waitFor();
    expect(await values.locator('dt').allTextContents()).toEqual([
      t('results.code'),
      t('results.actual_read'),
      t('results.ownAnswer', { number: 2 }),
    ]);
    expect(await values.locator('dd').allTextContents()).toEqual([
      'doubled([0, 2])',
      '[4]',
      expect.stringMatching(/\n→ fourteen$/),
    ]);
  });
  expect(await faultsOfAxe(person.page)).toEqual([]);
  await step('answers that hold', async () => {
    await field(2).press('ControlOrMeta+a');
    await field(2).pressSequentially('[14]');
    expect(await field(2).getAttribute('aria-invalid')).toBe('false');
    await field(3).pressSequentially('[]');
    await handIn(person);
    await expectText(person, t('results.done'));
  });
  await step('the page of the hand-in shows the answers', async () => {
    await openTab(person, t('workspace.more'));
    await page.getByRole('link', { name: t('workspace.morePanel.claims', { holds: 2, of: 2 }) }).click();
    await page.getByText('→ [14]').waitFor();
  });
  expect(await faultsOfAxe(person.page)).toEqual([]);
  await person.leave();
});

test('reading on a phone: the fields follow the code, and nothing is lost without contact', async () => {
  const person = await openKind('read-doubles', phone);
  const { page, t, context, step } = person;
  await step('code above, fields below', async () => {
    await showPane(person, 'code');
    const code = await codeField(person, 'doubled.js').boundingBox();
    const field = await page.locator('#answer-three').boundingBox();
    expect(field?.y).toBeGreaterThan((code?.y ?? 0) + (code?.height ?? Number.POSITIVE_INFINITY) - 1);
  });
  await step('an answer without contact', async () => {
    await context.setOffline(true);
    await page.locator('#answer-three').fill('[2]');
    await expectText(person, t('workspace.saved.offline'));
    await context.setOffline(false);
    await expectSaved(person);
  });
  expect(await faultsOfAxe(person.page)).toEqual([]);
  await person.leave();
});

test('adding to code: several files by keyboard, those that stay as they are, Python with its own names', async () => {
  const person = await openKind('more-bookings');
  const { page, t, step } = person;
  await step('arrows go from file to file', async () => {
    await tabTo(page, page.getByRole('tab', { name: 'booking.js' }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const helper = page.getByRole('tab', { name: `checked-day.js (${t('workspace.readOnlyTab')})` });
    expect(await helper.getAttribute('aria-selected')).toBe('true');
    await expectText(person, t('editor.readOnly'));
  });
  await step('a file that the server does not have is marked', async () => {
    await openTab(person, 'series.js');
    await page.route('**/draft', (route) => route.abort());
    await writeUnsaved(person, 'series.js', 'export const series = () => [];\n');
    await page.getByRole('tab', { name: `series.js ${t('workspace.notOnServer')}` }).waitFor();
    await page.unroute('**/draft');
    await expectSaved(person);
    expect(await page.getByRole('tab', { name: t('workspace.notOnServer') }).count()).toBe(0);
  });
  await step('Python has four spaces and its own names', async () => {
    await chooseLanguage(person, 'python');
    await expectText(person, 'book_series');
    await openTab(person, 'series.py');
    const weeks = 'def series(day, weeks):\n    return [day + 7 * week for week in range(weeks)]\n';
    await writeCode(person, 'series.py', weeks);
    await handIn(person);
    await expectText(person, t('results.done'));
  });
  expect(await faultsOfAxe(person.page)).toEqual([]);
  await person.leave();
});

async function writeUnsaved(person: Person, file: string, text: string): Promise<void> {
  await codeField(person, file).focus();
  await person.page.keyboard.press('ControlOrMeta+a');
  await person.page.keyboard.insertText(text);
  await expectText(person, person.t('workspace.saved.offline'));
}
