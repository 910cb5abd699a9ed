import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPerson, type Person } from '../support/browser.ts';
import {
  beginWithoutCard,
  button,
  challenge,
  enterAtOnce,
  enterCode,
  expectSaved,
  expectText,
  openWorkspace,
  readCode,
  rightInJavaScript,
  typeCode,
  writeCode,
  wrongProgram,
} from '../support/candidate.ts';
import { startInBrowser } from '../support/in-browser.ts';
import { cleanEnvironment } from '../support/server.ts';

const { file } = challenge.javascript;

const started = startInBrowser();

/** A person with a plain text area: what is written is read back letter by letter. */
async function openWriter(): Promise<Person> {
  return openPerson(started.browser, { url: started.server.url, width: 390, touch: true });
}

async function begin(person: Person): Promise<string> {
  await person.page.goto('/');
  return beginWithoutCard(person);
}

function makeCard(): string {
  const script = join(import.meta.dirname, '../../server/accounts/print-cards.ts');
  const env = cleanEnvironment({ DATA_DIR: started.server.dataDir, PUBLIC_URL: started.server.url });
  const said = execFileSync(process.execPath, [script, '1'], {
    env,
    cwd: started.server.dataDir,
    encoding: 'utf8',
  });
  return /\/kort#([0-9A-Z-]+)/.exec(said)?.[1] ?? 'no card was printed';
}

const bare = (text: string) => text.replaceAll(/\s/g, '');

test('a code that nobody has is said to be unknown, and another can be tried at once', async () => {
  const person = await openPerson(started.browser, { url: started.server.url });
  const { page, t, step } = person;
  const ownCode = await begin(person);
  await person.context.clearCookies();
  await step('an unknown code', async () => {
    await page.goto('/kort');
    await enterCode(person, 'AAAA-BBBB-CCCC-DDDD');
    await expectText(person, t('errors.code-unknown'));
  });
  await step('the right one, written as people write', async () => {
    await enterCode(person, ` ${ownCode.toLowerCase().replaceAll('-', ' ')} `);
    await page.getByRole('heading', { level: 1, name: t('list.heading') }).waitFor();
  });
  await person.leave();
});

test('a card opens by its link, leaves no code in the address, and is used once', async () => {
  const code = makeCard();
  const first = await openPerson(started.browser, { url: started.server.url });
  await first.step('the link fills the field', async () => {
    await first.page.goto(`/kort#${code}`);
    await expectText(first, first.t('enter.fromLink'));
    expect(new URL(first.page.url()).hash).toBe('');
    await button(first, 'enter.button').click();
    await button(first, 'code.kept').click();
    await first.page.getByRole('heading', { level: 1, name: first.t('welcome.heading') }).waitFor();
  });
  await first.leave();

  const second = await openPerson(started.browser, { url: started.server.url });
  await second.step('the same card again', async () => {
    await second.page.goto(`/kort#${code}`);
    await button(second, 'enter.button').click();
    await expectText(second, second.t('errors.card-used'));
  });
  await second.leave();
});

test('a lost network is one quiet line: writing goes on, and nothing is lost (calm 11, 26)', async () => {
  const person = await openWriter();
  const { t, step, context } = person;
  await enterAtOnce(person);
  await openWorkspace(person);
  await writeCode(person, file, wrongProgram);
  await step('the network goes', async () => {
    await context.setOffline(true);
    await typeCode(person, file, rightInJavaScript);
    await expectText(person, t('workspace.saved.offline'));
  });
  await step('it comes back by itself', async () => {
    await context.setOffline(false);
    await expectSaved(person);
  });
  await step('after a reload the text is the last one', async () => {
    await openWorkspace(person);
    expect(await readCode(person, file)).toBe(bare(rightInJavaScript));
  });
  await person.leave();
});

test('a hand-in during a lost network is sent by itself when the network is back', async () => {
  const person = await openWriter();
  const { t, step, context } = person;
  await enterAtOnce(person);
  await openWorkspace(person);
  await writeCode(person, file, rightInJavaScript);
  await step('the hand-in waits on the device', async () => {
    await context.setOffline(true);
    await button(person, 'workspace.submit').click();
    await expectText(person, t('results.handInWaits'));
  });
  await step('and goes by itself', async () => {
    await context.setOffline(false);
    await expectText(person, t('results.done'));
  });
  await person.leave();
});

test('a server that dies in the middle of a run finishes it after its restart (calm 43)', async () => {
  const person = await openWriter();
  const { step, t } = person;
  const slow = 'export function overlaps() { for (;;) {} }\n';
  await enterAtOnce(person);
  await openWorkspace(person);
  await writeCode(person, file, slow);
  await step('the power goes while the program runs', async () => {
    const sent = person.page.waitForRequest((request) => request.url().endsWith('/submissions'));
    await button(person, 'workspace.submit').click();
    await sent;
    await expectText(person, t('results.waiting.submission'));
    await started.server.kill();
    await started.server.start();
  });
  await step('the result comes to the page that waited', () =>
    expectText(person, t('results.limit.case-time', { seconds: 2 })),
  );
  await step('what was written is as it was', async () => {
    expect(await readCode(person, file)).toBe(bare(slow));
  });
  await person.leave();
});

test('a sign-in that ends while one writes loses nothing (calm 3)', async () => {
  const person = await openWriter();
  const { page, t, step, context } = person;
  const ownCode = await begin(person);
  await openWorkspace(person);
  await writeCode(person, file, wrongProgram);
  await step('the sign-in ends', async () => {
    await context.clearCookies();
    await typeCode(person, file, rightInJavaScript);
    await expectText(person, t('workspace.saved.sign-in-needed'));
  });
  await step('entering again, at the same place', async () => {
    await page.getByRole('link', { name: t('workspace.saved.enterAgain') }).click();
    await enterCode(person, ownCode);
    expect(await readCode(person, file)).toBe(bare(rightInJavaScript));
    await expectSaved(person);
  });
  await person.leave();
});

test('two devices that write at the same time keep both versions', async () => {
  const phone = await openWriter();
  const ownCode = await begin(phone);
  const computer = await openWriter();
  await computer.page.goto('/kort');
  await enterCode(computer, ownCode);
  await computer.page.getByRole('heading', { level: 1, name: computer.t('list.heading') }).waitFor();

  await openWorkspace(phone);
  await openWorkspace(computer);
  await writeCode(phone, file, rightInJavaScript);
  await computer.step('the other device writes from where it was', async () => {
    await typeCode(computer, file, wrongProgram);
    await button(computer, 'workspace.saved.seeVersions').waitFor();
  });
  await computer.step('both can be read side by side, and one is chosen', async () => {
    await button(computer, 'workspace.saved.seeVersions').click();
    await button(computer, 'workspace.versions.keepTheirs').click();
    await computer.page.getByRole('tab', { name: file }).click();
    await expect.poll(() => readCode(computer, file)).toBe(bare(rightInJavaScript));
  });
  await phone.leave();
  await computer.leave();
});
