/** Where the organisation decides about erasing: the owner's answer, and where the person reads it. */
import { expect, test } from 'vitest';
import { enterAs } from '../../calm/open-page.ts';
import { openPerson } from '../../support/browser.ts';
import { button, expectText } from '../../support/candidate.ts';
import { startPeopleInBrowser } from '../../support/in-browser.ts';

const started = startPeopleInBrowser();

test('an owner answers no with a reason, and the person reads it where they asked', async () => {
  const { server, staff, leaving } = started.people;
  const owner = await openPerson(started.browser, { url: server.url });
  const { page, t, step } = owner;
  const reason = 'Påhittat skäl: det sparas i två år.';
  await enterAs(owner, staff, server.url);

  await step('the desk says that somebody waits', async () => {
    await page.goto('/skrivbord');
    await expectText(owner, t('erasureRequests.heading'));
    await page
      .locator('.notice')
      .getByRole('link', { name: t('erasureRequests.heading') })
      .click();
  });
  await step('no answer is chosen from the start', async () => {
    await page.locator('summary').click();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await button(owner, 'erasureRequests.button').click();
    await expectText(owner, t('erasureRequests.lackingAnswer'));
  });
  await step('a no needs a reason', async () => {
    await page.getByRole('radio', { name: t('erasureRequests.keep') }).check();
    await button(owner, 'erasureRequests.button').click();
    await expectText(owner, t('erasureRequests.lackingReason'));
    await page.getByRole('textbox', { name: t('erasureRequests.reason') }).fill(reason);
    await button(owner, 'erasureRequests.button').click();
  });
  await step('the answer is said where the question stood', async () => {
    const who = t('staff.candidates.number', { number: 2 });
    await expectText(owner, t('erasureRequests.kept', { who }));
  });
  await step('and then nobody waits', async () => {
    await page.reload();
    await expectText(owner, t('erasureRequests.none'));
  });
  await owner.leave();

  const person = await openPerson(started.browser, { url: server.url });
  await enterAs(person, leaving, server.url);
  await person.step('the person reads the answer', async () => {
    await person.page.goto('/radera');
    await expectText(person, reason);
  });
  await person.step('and sees who answered', async () => {
    await person.page.goto('/vem-far-se');
    await expectText(person, person.t('views.acts.erasureDecided'));
  });
  await person.leave();
});
