/** Own input and errors in a browser: a script one can change, and refusals that say where and why. */
import { expect, test } from 'vitest';
import { openPerson, type Person } from '../../support/browser.ts';
import {
  button,
  chooseLanguage,
  enterAtOnce,
  expectText,
  handIn,
  rightInJavaScript,
  showPane,
  writeCode,
} from '../../support/candidate.ts';
import { startInBrowser } from '../../support/in-browser.ts';

const started = startInBrowser();

async function enter(slug: string): Promise<Person> {
  const person = await openPerson(started.browser, {
    url: started.server.url,
    comfort: { editorView: 'text-area' },
  });
  await enterAtOnce(person);
  await person.page.goto(`/uppgift/${slug}`);
  await button(person, 'workspace.run').waitFor();
  return person;
}

async function runInput(person: Person, text: string): Promise<void> {
  await person.page.getByRole('tab', { name: person.t('workspace.input'), exact: true }).click();
  await person.page.locator('#input-args').fill(text);
  await button(person, 'workspace.inputPanel.run').click();
  await showPane(person, 'result');
}

const pool = `export class ToolPool {
  isFree = true;
  borrow() {
    const { isFree } = this;
    this.isFree = false;
    return isFree;
  }
  giveBack() { throw new RangeError('gone'); }
}`;

test('a challenge of steps takes lines of a script, and each shows what it gave', async () => {
  const person = await enter('tool-pool');
  const { page, t } = person;
  await writeCode(person, 'tool-pool.js', pool);
  await page.getByRole('tab', { name: t('workspace.input'), exact: true }).click();
  expect(await page.locator('#input-args').inputValue()).toMatch(/^const pool = new ToolPool\(/);
  await runInput(person, 'const pool = new ToolPool(["borr"]);\npool.borrow("borr", "Ana")');
  await expectText(person, 'pool.borrow("borr", "Ana"); // → true');
  await runInput(person, 'const pool = new ToolPool([]);\npool.borrow(Ana)');
  await expectText(person, t('errors.input-not-readable_name', { line: 2, text: 'Ana' }));
  await person.leave();
});

test('an error that was expected, and one that came, stand in words and as they are', async () => {
  const person = await enter('tool-pool');
  await writeCode(person, 'tool-pool.js', pool);
  await button(person, 'workspace.run').click();
  await expectText(person, 'RangeError: gone');
  await person.page.getByRole('button', { name: person.t('results.showAll', { count: 4 }) }).click();
  await expectText(person, person.t('results.throws', { name: 'RangeError' }));
  await person.leave();
});

test('a module that is refused is named in a sentence, not as an error', async () => {
  const person = await enter('tool-pool');
  const { page, t } = person;
  await writeCode(person, 'tool-pool.js', `import 'fs';\n${pool}`);
  await button(person, 'workspace.run').click();
  await expectText(person, t('results.problem.import-refused', { name: 'fs' }));
  expect(await page.getByText('ImportRefused').count()).toBe(0);
  await person.leave();
});

test('arguments that the program changed are shown as they became', async () => {
  const person = await enter('booking-clashes');
  const pairsOf = rightInJavaScript.replace('export function overlaps', 'function pairsOf');
  const turns =
    'export function overlaps(list) { const pairs = pairsOf(list); list.reverse(); return pairs; }';
  await writeCode(person, 'overlaps.js', `${pairsOf}\n${turns}`);
  await handIn(person);
  const group = person.page.locator('#results li', { hasText: person.t('results.what.changed') });
  await group.getByRole('button').click();
  await expectText(person, person.t('results.argumentsAfter'));
  await person.leave();
});

test('what stops the program in every example is told whole once', async () => {
  const person = await enter('booking-clashes');
  const { page, t } = person;
  await writeCode(person, 'overlaps.js', 'export function overlaps() { return nowhere; }');
  await button(person, 'workspace.run').click();
  await expectText(person, t('results.sameAs', { number: '1' }));
  expect(await page.locator('.remarks .message').count()).toBe(1);
  await person.leave();
});

test('Python is told of its own library, and of a function without return', async () => {
  const person = await enter('booking-clashes');
  await chooseLanguage(person, 'python');
  await writeCode(person, 'overlaps.py', 'import numpy');
  await button(person, 'workspace.run').click();
  await expectText(person, person.t('results.problem.import-refused_python', { name: 'numpy' }));
  await writeCode(person, 'overlaps.py', 'def overlaps(bookings): pass');
  await button(person, 'workspace.run').click();
  await expectText(person, person.t('results.noneReturned'));
  await person.leave();
});

test('a function without return is told what is missing', async () => {
  const person = await enter('booking-clashes');
  await writeCode(person, 'overlaps.js', 'export function overlaps() { console.log(1); }');
  await button(person, 'workspace.run').click();
  await expectText(person, person.t('results.nothingReturned'));
  await person.leave();
});
