/** Notes of a talk on their way, over a connection that loses requests and answers. */
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { stubDeviceStorage } from '#tests/support/device-storage.ts';
import { type NotesKeeper, openKeeper, type Ways } from '#web/talks/notes-keeper.ts';
import {
  apartFrom,
  isEmpty,
  type Known,
  keepUnsent,
  readUnsent,
  withNote,
  withWhole,
} from '#web/talks/unsent-notes.ts';

/** What becomes of a sending. `unheard`: the server takes it, and its answer is lost. */
type Fate = 'answered' | 'lost' | 'unheard';

const of = { from: 'noor', talkId: 'talk' };
let kept: Map<string, string>;
beforeEach(() => {
  kept = stubDeviceStorage();
});

/** A server as `note-talk.ts` is: all of a sending is taken or none, and nothing is replaced unseen. */
function startServer() {
  let known: Known = { words: '', questions: [0, 1].map((place) => ({ place, marks: [], words: '' })) };
  const fates: Fate[] = [];
  const isOver = (now: unknown, was: unknown, next: unknown) =>
    [was, next].every((one) => JSON.stringify(one) !== JSON.stringify(now));
  const take: Ways['put'] = async ({ notes, whole }) => {
    const changed = known.questions.map((theirs) => {
      const mine = notes.find((one) => one.place === theirs.place);
      if (mine && isOver(theirs.words, mine.was.words, mine.words)) throw new Error('changed');
      return mine ? { ...theirs, words: mine.words } : theirs;
    });
    if (whole && isOver(known.words, whole.was, whole.words)) throw new Error('changed');
    known = { words: whole?.words ?? known.words, questions: changed };
  };
  const put = vi.fn<Ways['put']>(async (body) => {
    const fate = fates.shift() ?? 'answered';
    if (fate === 'lost') throw new Error('unanswered');
    await take(body).catch((error) => {
      throw fate === 'unheard' ? new Error('unanswered') : error;
    });
    if (fate === 'unheard') throw new Error('unanswered');
  });
  const fetch = vi.fn(async () => known);
  const faultOf: Ways['faultOf'] = (error) => (error as Error).message as 'changed';
  const ways: Ways = { put, fetch, faultOf, arrived: () => undefined };
  const openPage = () => {
    const keeper = openKeeper(of, known, true, ways);
    keeper.enter();
    return keeper;
  };
  const words = () => [...known.questions.map((question) => question.words), known.words];
  return { fates, put, fetch, openPage, words, write: (body: Parameters<Ways['put']>[0]) => take(body) };
}

const write = (keeper: NotesKeeper, place: number, words: string) =>
  keeper.write((now, known) =>
    place === 2 ? withWhole(now, words, known) : withNote(now, place, { marks: [], words }, known),
  );
const apartIn = (keeper: NotesKeeper) => {
  const { places, isWholeApart } = apartFrom(keeper.get().unsent, keeper.get().known);
  return { places, isWholeApart };
};
const nothingApart = { places: [], isWholeApart: false };

const step = fc.oneof(
  fc.record({ place: fc.constantFrom(0, 1, 2), words: fc.constantFrom('', 'a', 'ab', 'abc') }),
  fc.constantFrom<Fate>('answered', 'lost', 'unheard'),
  fc.constant('reload' as const),
);

test('whatever is lost on the way, all that was written arrives, and nobody is asked about their own words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      kept.clear();
      const server = startServer();
      const written = ['', '', ''];
      let keeper = server.openPage();
      for (const one of steps) {
        if (one === 'reload') keeper = server.openPage();
        else if (typeof one === 'string') {
          server.fates.push(one);
          await keeper.send();
        } else {
          written[one.place] = one.words;
          write(keeper, one.place, one.words);
        }
        expect(apartIn(keeper)).toEqual(nothingApart);
      }
      server.fates.length = 0;
      await keeper.send();
      await keeper.send();
      expect([server.words(), isEmpty(readUnsent(of)), keeper.get().refusal]).toEqual([written, true, null]);
    }),
  );
});

test('what was sent without an answer is sent again as it was, and what is newer follows at once', async () => {
  const server = startServer();
  server.fates.push('unheard');
  const keeper = server.openPage();
  write(keeper, 0, 'ab');
  await keeper.send();
  write(keeper, 0, 'abc');
  await keeper.send();
  const sent = server.put.mock.calls.map(([{ notes }]) => notes.map(({ was, words }) => [was.words, words]));
  expect(sent).toEqual([[['', 'ab']], [['', 'ab']], [['ab', 'abc']]]);
  // Every asking is told to the candidate.
  expect(server.fetch).not.toHaveBeenCalled();
});

test('what the page is left with waits for what is under way, and a page opened again meanwhile goes on from it', async () => {
  const server = startServer();
  const keeper = server.openPage();
  write(keeper, 0, 'a');
  const first = keeper.send();
  write(keeper, 0, 'ab');
  const left = keeper.leave();
  const again = server.openPage();
  write(again, 0, 'abc');
  await Promise.all([first, left, again.send()]);
  expect([server.words()[0], apartIn(again), isEmpty(readUnsent(of))]).toEqual(['abc', nothingApart, true]);
});

test('a page that is left sends all there is, and is then forgotten', async () => {
  const server = startServer();
  const keeper = server.openPage();
  write(keeper, 0, 'a');
  const first = keeper.send();
  write(keeper, 0, 'ab');
  await Promise.all([first, keeper.leave()]);
  expect([server.words()[0], isEmpty(readUnsent(of))]).toEqual(['ab', true]);
  expect(server.openPage()).not.toBe(keeper);
});

test('what another device wrote after an answer was lost waits for the person, also when what was sent is sent again', async () => {
  const server = startServer();
  server.fates.push('unheard');
  const keeper = server.openPage();
  write(keeper, 0, 'ab');
  write(keeper, 1, 'ett');
  await keeper.send();
  await server.write({ notes: [{ place: 0, marks: [], words: 'annat', was: { marks: [], words: 'ab' } }] });
  write(keeper, 0, 'abc');
  write(keeper, 1, 'två');
  await keeper.send();
  await keeper.send();
  expect([server.words(), apartIn(keeper), keeper.get().refusal]).toEqual([
    ['annat', 'två', ''],
    { places: [0], isWholeApart: false },
    null,
  ]);
});

test('what the server says no to stays on the device, and is not taken for something that it may have', async () => {
  const server = startServer();
  const no = new Error('refused');
  server.put.mockRejectedValueOnce(no);
  const keeper = server.openPage();
  write(keeper, 0, 'ab');
  await keeper.send();
  expect([keeper.get().refusal, readUnsent(of).sent, readUnsent(of).notes[0]?.words]).toEqual([
    no,
    undefined,
    'ab',
  ]);
});

test('what went from the device at signing out is not laid there again by a sending that ends later', async () => {
  const server = startServer();
  server.fates.push('lost');
  const keeper = server.openPage();
  write(keeper, 0, 'ab');
  keepUnsent(of, { notes: {} });
  await keeper.leave();
  expect(kept.size).toBe(0);
});
