/** The whole way of a candidate, told once, for whoever goes it: with the keyboard alone, or by the tree alone. */
import { expect } from 'vitest';
import type { Person } from '../support/browser.ts';
import { challenge, rightInJavaScript, wrongProgram } from '../support/candidate.ts';

/** What a person can do and notice, by the names that things have. */
export type Hands = {
  /** By its whole name, or by a part; the first when there are several. */
  press: (role: 'button' | 'link', name: string | RegExp) => Promise<void>;
  /** Chooses one of a group of choices. */
  choose: (group: string, name: string) => Promise<void>;
  /** Writes over everything in a field. */
  write: (field: string | RegExp, text: string) => Promise<void>;
  /** Waits until the page of this heading is open. */
  arrive: (heading: string) => Promise<void>;
  /** Waits until words stand on the page, and gives them. */
  read: (words: string | RegExp) => Promise<string>;
  /** Waits until words are told politely. */
  hear: (words: string) => Promise<void>;
  /** The name of what has the keyboard. */
  whereAmI: () => Promise<string>;
};

const title = 'Bokningar som krockar';
const note = 'Rad 7 nästa gång';
const code = new RegExp(challenge.javascript.file.replace('.', '\\.'));

export async function goWholeWay({ page, t, step }: Person, hands: Hands): Promise<void> {
  const { press, choose, write, arrive, read, hear, whereAmI } = hands;
  let ownCode = '';

  await step('an account is made, and its code is read', async () => {
    await page.goto('/');
    await arrive(t('start.heading'));
    await press('button', t('start.begin'));
    await arrive(t('code.heading'));
    ownCode = await read(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    await press('button', t('code.kept'));
    await arrive(t('welcome.heading'));
    await press('button', t('welcome.next'));
    await arrive(t('list.heading'));
  });
  await step('one leaves, and enters again with the code', async () => {
    await press('link', t('list.ownCode'));
    await arrive(t('code.heading'));
    await press('button', t('code.later.leave'));
    await arrive(t('start.heading'));
    await press('link', t('start.haveCode'));
    await arrive(t('enter.heading'));
    await write(t('enter.label'), ownCode);
    await press('button', t('enter.button'));
    await arrive(t('list.heading'));
  });
  await step('a challenge is chosen', async () => {
    await press('link', `${t('list.open.not-opened')}: ${title}`);
    await arrive(title);
    await read(t('workspace.doThis'));
  });
  await step('a program is written, and that it is saved is told', async () => {
    await write(code, wrongProgram);
    await hear(t('workspace.saved.server'));
  });
  await step('it is run: the result is told, and the keyboard stays', async () => {
    await press('button', t('workspace.run'));
    await hear(t('results.someExamples', { holds: 2, of: 3 }));
    expect(await whereAmI()).toBe(t('workspace.run'));
  });
  await step('it is handed in, and a case of a claim that does not hold is read', async () => {
    await press('button', t('workspace.submit'));
    await hear(t('results.of.submission'));
    await press('button', new RegExp(t('results.siblingOf', { sentence: '' })));
    expect(await whereAmI()).toContain(t('results.siblingHeading'));
    await read(t('results.expected'));
    await press('button', t('results.siblingBack'));
  });
  await step('one pauses with a note, and the list has it', async () => {
    await press('button', t('workspace.pause'));
    await read(t('pause.says'));
    expect(await whereAmI()).toBe(t('pause.heading'));
    await write(t('pause.note'), note);
    await press('button', t('pause.save'));
    await arrive(t('list.heading'));
    await read(t('list.note', { note }));
  });
  await step('one returns to where one was, and all examples hold', async () => {
    await press('link', t('list.continue'));
    await arrive(title);
    await read(t('workspace.greeting.heading'));
    await write(code, rightInJavaScript);
    await hear(t('workspace.saved.server'));
    await press('button', t('workspace.run'));
    await hear(t('results.allExamples'));
  });
  await step('it is handed in again, and all claims hold', async () => {
    await press('button', t('workspace.submit'));
    await hear(t('results.done'));
    await press('link', t('results.toList'));
    await arrive(t('list.heading'));
  });
  await step('the report tells what was shown', async () => {
    await press('link', t('list.report'));
    await arrive(t('report.heading'));
    await read(t('report.unwatched'));
  });
  await step('the page gets the colours that one chooses', async () => {
    await press('link', t('common.comfort'));
    await arrive(t('comfort.heading'));
    await choose(t('comfort.rows.theme.name'), t('comfort.rows.theme.choices.dark'));
    await hear(t('comfort.keptAccount'));
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });
}
