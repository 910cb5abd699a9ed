/** A session through a proxy that lets no socket through: it goes on by an event stream and posts, with the same messages. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SessionForHost } from '#server/sessions/session-views.contract.ts';
import { pathTo } from '#web/routes.ts';
import { enterAs } from '../calm/open-page.ts';
import { openPerson, type Person } from '../support/browser.ts';
import { button, expectText } from '../support/candidate.ts';
import { beginClient } from '../support/client.ts';
import { partOf } from '../support/how-much.ts';
import { startInBrowser } from '../support/in-browser.ts';
import { openSession } from '../support/session-room.ts';
import { openTroubledNetwork, type TroubledNetwork } from '../support/troubled-network.ts';

const started = startInBrowser();
let network: TroubledNetwork;
let session: Awaited<ReturnType<typeof openSession>>;
beforeAll(async () => {
  network = await openTroubledNetwork(() => started.server.url);
  session = await openSession(started.server);
});
afterAll(async () => {
  await network?.close();
});

const posts = (person: Person, path: string) => person.asked().filter((one) => one === `POST ${path}`).length;

test.each(partOf(['refused', 'unanswered'] as const, 2, 1))(
  'sockets that are %s in the middle of a session: nothing is lost, and it is told as before (calm 10, 25)',
  async (how) => {
    const { host: client, sessionId, code } = session;
    const board = `/api/sessions/${sessionId}/board`;
    const visit = `/api/session-visits/${sessionId}`;
    network.treatSockets('pass');
    const lo = await openPerson(started.browser, { url: network.url });
    const { t } = lo;
    const joiner = await beginClient(started.server.url);
    await joiner.call('POST', '/api/session-visits', { code, name: `Lo, ${how}` });
    await enterAs(lo, joiner, network.url);
    const host = await openPerson(started.browser, { url: network.url });
    await enterAs(host, client, network.url);
    const signal = async (name: 'talk' | 'help-here') => {
      await lo.page.getByLabel(t(`sessions.signals.${name}`), { exact: true }).check();
      await button(lo, 'sessions.signal.show').click();
      await expectText(lo, t('sessions.signal.now', { signal: t(`sessions.signals.${name}`) }));
    };
    await lo.step('the participant is in the room, by a socket', async (page) => {
      await page.goto(pathTo('visit', { sessionId }));
      await expectText(lo, t('sessions.live.live'));
    });
    await host.step('and so is the host', async (page) => {
      await page.goto(pathTo('board', { sessionId }));
      await expectText(host, t('sessions.live.live'));
    });
    await lo.step('a signal goes over the socket', () => signal('talk'));
    await host.step('to the board', (page) =>
      page.locator('.board-people').getByText(t('sessions.signals.talk')).first().waitFor(),
    );
    expect([posts(lo, visit), posts(host, board)]).toEqual([0, 0]);

    network.treatSockets(how);
    await lo.step('a wish at the moment when sockets stop is taken all the same', async () => {
      await signal('help-here');
      await expectText(lo, t('sessions.help.waiting'));
    });
    await host.step('and so is a note to all', async (page) => {
      await page.getByLabel(t('hostSessions.note.label')).fill(`Fika, ${how}.`);
      await button(host, 'hostSessions.note.show').click();
      await page.waitForFunction(
        () => document.querySelector<HTMLTextAreaElement>('form > textarea')?.value === '',
      );
    });
    await lo.step('the participant is told again, by the stream', async (page) => {
      await expectText(lo, t('sessions.live.live'));
      await button(lo, 'sessions.notes.show').click();
      await page.getByText(`Fika, ${how}.`).waitFor();
    });
    await host.step('and the host, who takes the wish', async (page) => {
      await expectText(host, t('sessions.live.live'));
      await button(host, 'hostSessions.queue.show').click();
      await page.getByRole('button', { name: t('hostSessions.queue.take', { name: `Lo, ${how}` }) }).click();
    });
    await lo.step('the participant hears who comes', (page) => page.getByText(/kommer till dig/).waitFor());
    await lo.step('and what is sent now reaches the board as well', () => signal('talk'));
    await host.step('as it changes', (page) =>
      page
        .locator('.board-people li', { hasText: `Lo, ${how}` })
        .getByText(t('sessions.signals.talk'))
        .waitFor(),
    );
    // Each act once, and each told by the stream of the same address.
    expect([posts(lo, visit), posts(host, board)]).toEqual([2, 2]);
    expect([lo, host].map((one) => one.asked().some((asked) => /^GET .*\/live$/.test(asked)))).toEqual([
      true,
      true,
    ]);
    const { view } = await client.call<{ view: SessionForHost }>('GET', board);
    expect(view.notes.filter(({ text }) => text === `Fika, ${how}.`)).toHaveLength(1);
    expect(view.participants.filter(({ name }) => name === `Lo, ${how}`)).toMatchObject([{ signal: 'talk' }]);
    await lo.leave();
    await host.leave();
  },
);
