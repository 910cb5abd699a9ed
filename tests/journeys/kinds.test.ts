/** One journey per kind: the first challenge on the shelf that is of it, solved by its own reference, in a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPerson, type Person } from '../support/browser.ts';
import { button, enterAtOnce, expectText, handIn, runExamples, writeCode } from '../support/candidate.ts';
import { partOf } from '../support/how-much.ts';
import { startInBrowser } from '../support/in-browser.ts';

const shelf = join(import.meta.dirname, '../../challenges');

type Shelved = {
  slug: string;
  kind: string;
  languages: Record<string, { entry: string; editable: string[] }>;
};

const read = (...path: string[]) => readFileSync(join(shelf, ...path), 'utf8');
const shelved: Shelved[] = readdirSync(shelf, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ slug: name, ...JSON.parse(read(name, 'challenge.json')) }));
/** The first of each kind, and the language that it opens in. */
const firsts = [...Map.groupBy(shelved, ({ kind }) => kind)].flatMap(([kind, [first]]) =>
  first === undefined ? [] : [{ kind, slug: first.slug, language: Object.keys(first.languages)[0] ?? '' }],
);
const answered = firsts.filter(({ kind }) => kind === 'read');
const written = firsts.filter(({ kind }) => kind !== 'read');

const started = startInBrowser();

async function open(slug: string): Promise<Person> {
  const person = await openPerson(started.browser, { url: started.server.url });
  await enterAtOnce(person);
  await person.page.goto(`/uppgift/${slug}`);
  await button(person, 'workspace.pause').waitFor();
  return person;
}

test('there is a challenge of every kind', () => {
  const kinds = ['extend', 'query', 'read', 'repair', 'test', 'write'];
  expect(firsts.map(({ kind }) => kind).sort()).toEqual(kinds);
});

test.each(partOf(written, 2))('$kind: $slug is run, handed in, and holds', async ({ slug, language }) => {
  const person = await open(slug);
  const { page, step, t } = person;
  for (const file of readdirSync(join(shelf, slug, 'hidden/solution', language))) {
    await page.getByRole('tab', { name: file }).click();
    await writeCode(person, file, read(slug, 'hidden/solution', language, file));
  }
  await step('its examples hold', async () => {
    await runExamples(person);
    await expectText(person, t('results.allExamples'));
  });
  await step('all its claims hold', async () => {
    await handIn(person);
    await expectText(person, t('results.done'));
  });
  await person.leave();
});

test.each(answered)('$kind: $slug is answered, handed in, and holds', async ({ slug }) => {
  const person = await open(slug);
  const { page, step, t } = person;
  const { groups } = JSON.parse(read(slug, 'hidden/cases.json'));
  await step('every question is answered', async () => {
    for (const { cases } of groups)
      for (const { question, value } of cases)
        await page.locator(`#answer-${question}`).pressSequentially(JSON.stringify(value));
  });
  await step('all its claims hold', async () => {
    await handIn(person);
    await expectText(person, t('results.done'));
  });
  await person.leave();
});
