/** Both have said yes: a placement begins, goes by steps, gets a pause that the person asks for, an agreement and an end. */
import { beforeAll, expect, test } from 'vitest';
import { purposes } from '#server/consents/consent-purposes.ts';
import type { OpeningForMatcher } from '#server/openings/openings.contract.ts';
import type { ProposalForMatcher } from '#server/proposals/proposals.contract.ts';
import type { StaffForSelf } from '#server/staff/staff.contract.ts';
import { enterAs } from '../calm/open-page.ts';
import { openPerson, type Person } from '../support/browser.ts';
import { beginOwner, type Client, enterWithCode, type StaffClient } from '../support/client.ts';
import { opening, workshop } from '../support/companies.ts';
import { startInBrowser } from '../support/in-browser.ts';
import { readPdf } from '../support/pdf.ts';

const started = startInBrowser();
let staff: StaffClient;
let client: Client;
beforeAll(async () => {
  staff = await beginOwner(started.server);
  const { accountId } = await staff.call<StaffForSelf>('GET', '/api/staff/me');
  await staff.call('PUT', `/api/staff/${accountId}/roles`, { roles: ['owner', 'matcher'] });
  const made = await staff.call<{ cards: { code: string }[] }>('POST', '/api/cards', { count: 1, days: 30 });
  client = await enterWithCode(started.server.url, made.cards[0]?.code ?? '');
  await client.call('PUT', '/api/accounts/me/name', { name: 'Kim Påhittad' });
  const { textVersion } = purposes['matcher-list'];
  await client.call('POST', '/api/consents', { purpose: 'matcher-list', textVersion });
  const { companyId } = await staff.call<{ companyId: string }>('POST', '/api/companies', workshop);
  const at = `/api/companies/${companyId}/openings`;
  const { openingId, revision } = await staff.call<OpeningForMatcher>('POST', at, opening);
  await staff.call('POST', `/api/openings/${openingId}/state`, { state: 'open', revision });
  const me = await client.call<{ accountId: string }>('GET', '/api/accounts/me');
  const pair = { candidateId: me.accountId, openingId };
  const laid = await staff.call<ProposalForMatcher>('POST', '/api/proposals', pair);
  const { proposalId } = laid;
  await staff.call('POST', `/api/proposals/${proposalId}/ask`, { revision: laid.revision });
  await client.call('POST', `/api/places/proposals/${proposalId}/answer`, { answer: 'yes', words: '' });
  const asked = await staff.call<ProposalForMatcher>('GET', `/api/proposals/${proposalId}`);
  const yes = { answer: 'yes', words: '', revision: asked.revision };
  await staff.call('POST', `/api/proposals/${proposalId}/company-answer`, yes);
});

const press = ({ page, t }: Person, key: string) =>
  page.getByRole('button', { name: t(key), exact: true }).click();
const open = ({ page, t }: Person, key: string, values = {}) =>
  page
    .locator('summary')
    .filter({ hasText: t(key, values) })
    .first()
    .click();
const says = ({ page, t }: Person, key: string) => page.getByText(t(key), { exact: true }).first().waitFor();

test('from both yes, by steps and a pause that was asked for, to an end (calm 10, 24, 25)', async () => {
  const matcher = await openPerson(started.browser, { url: started.server.url, locale: 'sv', width: 1280 });
  const { t } = matcher;
  await enterAs(matcher, staff, started.server.url);
  const addStep = async (kind: string, state: 'planned' | 'happened', day: string, hours = false) => {
    const { page } = matcher;
    const form = page.locator('details[open]').filter({ has: page.getByLabel(t('placements.steps.kind')) });
    await form.getByLabel(t('placements.steps.kind'), { exact: true }).selectOption(kind);
    await form.getByLabel(t('placements.steps.state'), { exact: true }).selectOption(state);
    await form.getByLabel(t('placements.steps.day'), { exact: true }).fill(day);
    for (const name of hours ? ['daysAWeek', 'hoursADay'] : [])
      await form.getByLabel(t(`placements.steps.${name}`), { exact: true }).selectOption('2');
    await press(matcher, 'placements.steps.add');
    await says(matcher, 'placements.steps.kept');
  };
  await matcher.step('a matcher begins it, and writes steps', async (page) => {
    await page.goto('/skrivbord');
    await page.getByRole('link', { name: t('placements.all.heading'), exact: true }).click();
    await page.getByRole('button', { name: /^Börja praktiken/ }).click();
    await says(matcher, 'placements.state.agreed');
    await open(matcher, 'placements.steps.new');
    await addStep('visit', 'happened', '2026-09-01');
    await addStep('start', 'happened', '2026-09-15', true);
    await page.getByText(t('placements.state.going')).first().waitFor();
  });
  await matcher.step('whoever looks for somebody reads that this one has a placement', async (page) => {
    await page.goto('/skrivbord/matcharens-lista');
    await says(matcher, 'placements.ofPerson.going');
    await page.getByRole('link', { name: 'Kim Påhittad', exact: true }).click();
    await page.getByRole('link', { name: t('placements.ofPerson.going'), exact: true }).click();
    await page.getByText(t('placements.state.going')).first().waitFor();
  });

  const me = await openPerson(started.browser, {
    url: started.server.url,
    locale: 'en',
    width: 320,
    comfort: { locale: 'en' },
  });
  await enterAs(me, client, started.server.url);
  await me.step('the person sees the way, and asks for a pause', async (page) => {
    await page.goto('/platser');
    await page.getByRole('link', { name: me.t('places.toPlacement'), exact: true }).click();
    await page.locator('.way-picture strong').getByText('2 days a week and 2 hours a day').waitFor();
    await open(me, 'placements.wish.open');
    await page.getByLabel(me.t('placements.wish.pause'), { exact: true }).check();
    await page.getByLabel(me.t('placements.own.words'), { exact: true }).first().fill('It is too much now.');
    await press(me, 'placements.wish.send');
    await says(me, 'placements.wish.sent');
  });

  await matcher.step('the matcher meets the wish first, and notes a talk', async (page) => {
    await page.goto('/skrivbord/praktik');
    await page.getByText(t('placements.all.wishes', { wishes: t('placements.wishes.pause') })).waitFor();
    await page.getByRole('link', { name: /^Kim Påhittad/ }).click();
    await page
      .getByText(t('placements.personWords', { words: 'It is too much now.' }))
      .first()
      .waitFor();
    await open(matcher, 'placements.talks.new');
    await page
      .getByLabel(t('placements.talks.words'), { exact: true })
      .first()
      .fill('Vi pausar i två veckor.');
    await press(matcher, 'placements.talks.add');
    await says(matcher, 'placements.talks.kept');
    const change = `${t('placements.steps.change')}: ${t('placements.kind.pause')}`;
    await page.locator('summary').filter({ hasText: change }).click();
    const form = page
      .locator('.way-picture details[open]')
      .filter({ has: page.getByLabel(t('placements.steps.talkOn')) });
    await form.getByLabel(t('placements.steps.state'), { exact: true }).selectOption('happened');
    await form.getByRole('button', { name: t('placements.steps.keep'), exact: true }).click();
    await page.getByText(t('placements.state.paused')).first().waitFor();
  });

  await me.step('the person reads the talk, and prints the agreement', async (page) => {
    await page.reload();
    await page
      .getByText(/Vi pausar i två veckor\./)
      .first()
      .waitFor();
    await page.getByRole('link', { name: me.t('placements.agreement.open'), exact: true }).click();
    await page.getByRole('heading', { name: me.t('placements.agreement.sign'), exact: true }).waitFor();
    const paper = (await page.locator('.agreement').textContent()) ?? '';
    expect([/Kim Påhittad/, /Sanna Seniorsdotter/, /2 days a week/].every((one) => one.test(paper))).toBe(
      true,
    );
    expect(paper).not.toMatch(/pausar|too much/);
    const { pages, isTagged } = readPdf(await page.pdf({ format: 'A4', tagged: true }));
    expect([pages <= 2, isTagged]).toEqual([true, true]);
  });

  await matcher.step('it ends, and support goes on', async (page) => {
    await page.reload();
    await open(matcher, 'placements.steps.new');
    // Not before the pause, which is of today: the last by its day says how it is.
    await addStep('end', 'happened', new Date().toISOString().slice(0, 10));
    await page.getByText(t('placements.state.ended')).first().waitFor();
    await open(matcher, 'placements.talks.new');
    await page.getByLabel(t('placements.talks.words'), { exact: true }).first().fill('Vi hörs i januari.');
    await press(matcher, 'placements.talks.add');
    await says(matcher, 'placements.talks.kept');
  });
});
