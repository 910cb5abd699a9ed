/** Two of the team write in its mirror at once and lose no words; what is not saved is there at the next opening. */
import { beforeAll, expect, test } from 'vitest';
import type { StaffForSelf } from '#server/staff/staff.contract.ts';
import { enterAs } from '../calm/open-page.ts';
import { openPerson } from '../support/browser.ts';
import { beginOwner, type StaffClient } from '../support/client.ts';
import { startInBrowser } from '../support/in-browser.ts';

const started = startInBrowser();
let staff: StaffClient;
beforeAll(async () => {
  staff = await beginOwner(started.server);
  const { accountId } = await staff.call<StaffForSelf>('GET', '/api/staff/me');
  await staff.call('PUT', `/api/staff/${accountId}/roles`, { roles: ['owner', 'host'] });
});

test('an answer, another one meanwhile, a goal, and words kept on the device (calm 24, 25, 26)', async () => {
  const host = await openPerson(started.browser, { url: started.server.url, locale: 'sv', width: 1280 });
  await enterAs(host, staff, started.server.url);
  const { t } = host;
  const first = host.page.locator('.mirror-rows > li').first();
  const words = first.getByRole('textbox');
  const save = first.getByRole('button', { name: t('mirror.answer.save', { number: 1 }), exact: true });

  await host.step('the desk leads to eight questions', async (page) => {
    await page.goto('/skrivbord');
    await page.getByRole('link', { name: t('mirror.heading'), exact: true }).click();
    await page.getByRole('heading', { level: 1, name: t('mirror.heading') }).waitFor();
    await page.locator('.mirror-rows > li').nth(7).waitFor();
  });

  await host.step('somebody else answers while this one writes, and nothing of either is gone', async () => {
    await first.getByText(t('mirror.answer.open', { number: 1 }), { exact: true }).click();
    await words.fill('Mina ord.');
    const { halfYear } = await staff.call<{ halfYear: string }>('GET', '/api/mirror');
    const other = { answer: 'partly', words: 'De andras ord.', revision: 0 };
    await staff.call('PUT', `/api/mirror/${halfYear}/answers/everybody`, other);
    await save.click();
    await first.getByText(t('errors.mirror-changed')).waitFor();
    await first.getByText('De andras ord.').waitFor();
    expect(await words.inputValue()).toBe('Mina ord.');
    // The choice was theirs alone, and came along.
    expect(await first.getByLabel(t('mirror.answers.partly'), { exact: true }).isChecked()).toBe(true);
  });

  await host.step('written together, it is saved', async () => {
    await words.fill('De andras ord. Mina ord.');
    await save.click();
    await first.getByText(t('mirror.answer.saved')).waitFor();
  });

  await host.step(
    'a goal that was not saved is there at the next opening, and is then added',
    async (page) => {
      const goal = page.getByLabel(t('mirror.goals.new'), { exact: true });
      await goal.fill('Besöka två företag');
      await page.reload();
      expect(await goal.inputValue()).toBe('Besöka två företag');
      await page.getByRole('button', { name: t('mirror.goals.add'), exact: true }).click();
      await page.getByText(t('mirror.goals.added')).waitFor();
      await page.locator('.goal-rows').getByText('Besöka två företag').first().waitFor();
    },
  );
  await host.leave();
});
