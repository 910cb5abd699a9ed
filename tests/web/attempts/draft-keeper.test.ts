import { describe, expect, test } from 'vitest';
import { createDraftKeeper, type DraftStart } from '#web/attempts/draft-keeper.ts';
import { createFlakyServer, createMemoryShelf, failure, workOf } from './flaky-server.ts';
import { createMovedClock } from './moved-clock.ts';

const freshStart: DraftStart = {
  work: workOf('start'),
  baseRevision: 0,
  isSaved: true,
  unconfirmed: [],
  writerStep: 0,
};

function setUp(start: DraftStart = freshStart, limit: { longestLastSend?: number } = {}) {
  const { clock, move, settle } = createMovedClock();
  const server = createFlakyServer(clock);
  const shelf = createMemoryShelf();
  const keeper = createDraftKeeper({
    save: server.save,
    shelf,
    clock,
    writerId: 'this-tab',
    start,
    ...limit,
  });
  return { server, shelf, keeper, move, settle, clock };
}

describe('where a text is kept', () => {
  test('nothing is said to be saved before anything was written (calm 26)', () => {
    expect(setUp().keeper.get().keptOn).toBe('nothing-written');
  });

  test('a text is on the device within a second and on the server within five', async () => {
    const { keeper, shelf, server, move } = setUp();
    keeper.write(workOf('one'));
    const atOnce = keeper.get().keptOn;
    await move(1_000);
    const afterOne = { keptOn: keeper.get().keptOn, shelved: shelf.all.get('this-tab')?.files };
    await move(4_000);
    expect({ atOnce, afterOne, finally: keeper.get().keptOn, draft: server.draft()?.files }).toEqual({
      atOnce: 'nowhere',
      afterOne: { keptOn: 'device', shelved: workOf('one').files },
      finally: 'server',
      draft: workOf('one').files,
    });
  });

  test('steady writing is saved too, without waiting for a pause', async () => {
    const { keeper, server, move } = setUp();
    for (let letter = 0; letter < 50; letter += 1) {
      keeper.write(workOf('x'.repeat(letter + 1)));
      await move(100);
    }
    expect(server.draft()?.files['overlaps.ts']?.length).toBeGreaterThan(20);
  });

  test('a confirmed text leaves nothing behind on the device', async () => {
    const { keeper, shelf, move } = setUp();
    keeper.write(workOf('one'));
    await move(5_000);
    expect(shelf.all.size).toBe(0);
  });

  test('without storage in the browser the server still gets the text', async () => {
    const { keeper, shelf, server, move } = setUp();
    shelf.isBroken = true;
    keeper.write(workOf('one'));
    await move(5_000);
    expect([keeper.get().keptOn, server.draft()?.files]).toEqual(['server', workOf('one').files]);
  });
});

describe('a lost network', () => {
  test('says so, keeps the text on the device, and saves by itself when contact is back', async () => {
    const { keeper, server, move } = setUp();
    server.state.weather = 'request-lost';
    keeper.write(workOf('written offline'));
    await move(5_000);
    const offline = { keptOn: keeper.get().keptOn, trouble: keeper.get().trouble };
    server.state.weather = 'fine';
    await move(30_000);
    expect([offline, keeper.get().keptOn, keeper.get().trouble, server.draft()?.files]).toEqual([
      { keptOn: 'device', trouble: 'offline' },
      'server',
      null,
      workOf('written offline').files,
    ]);
  });

  test('a lost answer is no other writer: nothing is offered as two versions', async () => {
    const { keeper, server, move } = setUp();
    server.state.weather = 'answer-lost';
    keeper.write(workOf('one'));
    await move(2_500);
    keeper.write(workOf('one and two'));
    server.state.weather = 'fine';
    await move(60_000);
    expect([keeper.get().beside, keeper.get().keptOn, server.draft()?.files]).toEqual([
      null,
      'server',
      workOf('one and two').files,
    ]);
  });

  test('an ended sign-in keeps the text and goes on after entering again', async () => {
    const { keeper, server, move } = setUp();
    server.state.weather = 'signed-out';
    keeper.write(workOf('still here'));
    await move(5_000);
    const during = [keeper.get().trouble, keeper.get().keptOn, keeper.get().work.files];
    server.state.weather = 'fine';
    keeper.retry();
    await move(100);
    expect([during, keeper.get().keptOn]).toEqual([
      ['sign-in-needed', 'device', workOf('still here').files],
      'server',
    ]);
  });
});

describe('a slow network', () => {
  test('what is written while a save is under way is saved after it', async () => {
    const { keeper, server, move } = setUp();
    server.state.weather = 'slow';
    keeper.write(workOf('one'));
    await move(3_000);
    keeper.write(workOf('one and two'));
    const during = keeper.get().keptOn;
    await move(20_000);
    expect([during, keeper.get().keptOn, server.draft()?.files]).toEqual([
      'nowhere',
      'server',
      workOf('one and two').files,
    ]);
  });
});

describe('what the server refuses', () => {
  test('is said with its code, and the next text is tried again', async () => {
    const shelf = createMemoryShelf();
    const server = createFlakyServer();
    const { clock, move } = createMovedClock();
    const keeper = createDraftKeeper({
      save: async (body, options) => {
        if (body.files['overlaps.ts'] === 'too long') throw failure('source-too-large');
        return server.save(body, options);
      },
      shelf,
      clock,
      writerId: 'this-tab',
      start: freshStart,
    });
    keeper.write(workOf('too long'));
    await move(10_000);
    const refused = [keeper.get().trouble, keeper.get().refusal?.code, keeper.get().keptOn];
    keeper.write(workOf('shorter'));
    await move(5_000);
    expect([refused, keeper.get().trouble, keeper.get().keptOn]).toEqual([
      ['refused', 'source-too-large', 'device'],
      null,
      'server',
    ]);
  });
});

describe('two places that write', () => {
  test('both texts are on the server and both are offered', async () => {
    const { keeper, server, move } = setUp();
    await server.save(
      { ...workOf('from the phone'), baseRevision: 0, writerId: 'phone', writerStep: 1 },
      { keepalive: false },
    );
    keeper.write(workOf('from here'));
    await move(5_000);
    expect([
      keeper.get().beside?.theirs.files,
      keeper.get().keptOn,
      server.holds().map(({ files }) => files['overlaps.ts']),
    ]).toEqual([workOf('from the phone').files, 'server', ['from the phone', 'from here']]);
  });

  test('going on with the other text puts it under the cursor', async () => {
    const { keeper, server, move } = setUp();
    await server.save(
      { ...workOf('from the phone'), baseRevision: 0, writerId: 'phone', writerStep: 1 },
      { keepalive: false },
    );
    keeper.write(workOf('from here'));
    await move(5_000);
    keeper.adopt(server.draft()!);
    keeper.write(workOf('from the phone, continued'));
    await move(5_000);
    expect([keeper.get().beside, server.draft()?.files['overlaps.ts']]).toEqual([
      null,
      'from the phone, continued',
    ]);
  });
});

describe('leaving the workspace', () => {
  test('keeps the last letters on the device at once, and sends them', async () => {
    const { keeper, server, shelf, settle, move } = setUp();
    server.state.weather = 'slow';
    keeper.write(workOf('last words'));
    keeper.close();
    await settle();
    const shelved = shelf.all.get('this-tab')?.files;
    await move(10_000);
    expect([shelved, server.draft()?.files, shelf.all.size]).toEqual([
      workOf('last words').files,
      workOf('last words').files,
      0,
    ]);
  });
});

describe('leaving the page', () => {
  test('sends what is left with a request that outlives it', async () => {
    const { keeper, server, settle } = setUp();
    keeper.write(workOf('last words'));
    keeper.leave();
    await settle();
    expect(server.draft()?.files).toEqual(workOf('last words').files);
  });

  test('a text that is larger than such a request may be waits on the device', async () => {
    const { keeper, server, shelf, settle } = setUp();
    keeper.write(workOf('x'.repeat(60_000)));
    keeper.leave();
    await settle();
    expect([server.draft(), shelf.all.get('this-tab')?.files]).toEqual([
      null,
      workOf('x'.repeat(60_000)).files,
    ]);
  });

  test('what is written where nothing is requested has no such limit', async () => {
    const { keeper, server, settle } = setUp(freshStart, { longestLastSend: Number.POSITIVE_INFINITY });
    keeper.write(workOf('x'.repeat(60_000)));
    keeper.leave();
    await settle();
    expect(server.draft()?.files).toEqual(workOf('x'.repeat(60_000)).files);
  });

  test('sends nothing when everything is saved', async () => {
    const { keeper, server, move } = setUp();
    keeper.write(workOf('one'));
    await move(5_000);
    keeper.leave();
    await move(5_000);
    expect(server.everAccepted.length).toBe(1);
  });
});
