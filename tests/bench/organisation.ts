/**
 * `npm run bench:organisation`: how long pages about everybody take where a pedagogue meets 1,000 candidates, whose code
 * one reader was asked to read, and how many SQL statements each request asks. Over HTTP on this machine, asked and
 * answered in one process, on a real database file: one candidate hands in our solutions by real requests, which are
 * really judged; the others are copies of those rows, by direct inserts. Everybody is in the matcher's list, and the bank
 * has 500 openings. `-- --people 5000 --openings 2000 --rounds 50`.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { createSandbox } from '#sandbox';
import { buildTestApp, type TestApp } from '../support/app.ts';
import { statementsOf } from '../support/count-statements.ts';
import { makeKey } from '../support/feed.ts';
import { fillOrganisation } from '../support/organisation.ts';
import { queueOf } from '../support/reviews.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000' },
    openings: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '30' },
  },
});
const [people, openings, rounds] = [values.people, values.openings, values.rounds].map(Number) as [
  number,
  number,
  number,
];
/** What the server may take for each, in milliseconds. */
const aim = 100;

/** How many statements each request takes among few people: that many it may take among many. */
const few = await measure({ size: 10, places: 5, times: 1 });
const many = await measure({ size: people, places: openings, times: rounds });
process.stdout.write(
  [
    `${people} candidates who are met, ${openings} openings, load ${loadavg()[0]?.toFixed(1)}. Median / longest of ${rounds}; at most ${aim} ms wanted.`,
    '',
    '| request | ms | processor ms | kB | SQL statements | among 10 people |',
    '| --- | --- | --- | --- | --- | --- |',
    ...[...many].map(
      ([name, { ms, longest, processor, bytes, statements }]) =>
        `| ${name} | ${ms.toFixed(1)} / ${longest.toFixed(1)} | ${processor.toFixed(1)} | ${(bytes / 1e3).toFixed(0)} | ${statements} | ${few.get(name)?.statements} |`,
    ),
    '',
  ].join('\n'),
);
const isOver = [...many].some(
  ([name, { ms, statements }]) => ms > aim || statements !== few.get(name)?.statements,
);
process.exitCode = isOver ? 1 : 0;

/** `processor`: of the process that asks and answers, on the whole of its time for one. */
type Figures = { ms: number; longest: number; processor: number; bytes: number; statements: number };

type Size = { size: number; places: number; times: number };

async function measure({ size, places, times }: Size): Promise<Map<string, Figures>> {
  const server = await buildTestApp({
    challengesDirs: ['challenges'],
    sandbox: createSandbox({ engines: ['javascript', 'sql'] }),
  });
  const slugs = server.deps.challenges
    .all()
    .filter(({ manifest }) => !manifest.changeOf && !['read', 'test'].includes(manifest.kind))
    .map(({ slug }) => slug);
  const filled = await fillOrganisation(server, { people: size, openings: places, slugs });
  const { pedagogue, reader, matcher, me, candidateIds } = filled;
  const { key } = await makeKey(server);
  const url = await server.app.listen({ host: '127.0.0.1', port: 0 });
  const asStaff = { cookie: pedagogue.cookie };
  const asReader = { cookie: reader.cookie };
  const asMatcher = { cookie: matcher.cookie };
  const asCandidate = { cookie: me.cookie };
  const { reviews } = await queueOf(reader);
  const [, read = reviews[0]] = reviews;
  const asProgram = { authorization: `Bearer ${key}` };
  const ask = async (path: string, headers: Record<string, string>, body?: object) => {
    const sent = body && { method: 'POST', body: JSON.stringify(body) };
    const type = body && { 'content-type': 'application/json' };
    const answer = await fetch(`${url}${path}`, { headers: { ...headers, ...type }, ...sent });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
    return text;
  };
  const sought = { headline: 'javascript', language: 'javascript', remote: 'all', hoursFrom: '8' };
  const report = `/api/candidates/${candidateIds[Math.floor(size / 2)]}/report`;
  const requests: [string, () => Promise<string>][] = [
    ['whom one meets', () => ask('/api/candidates', asStaff)],
    ['whose report one may read', () => ask('/api/reports/connected', asStaff)],
    ['with whom one may talk', () => ask('/api/talks/connected', asStaff)],
    ['who wishes to be contacted', () => ask('/api/contact-wishes', asStaff)],
    [`one report, ${slugs.length} challenges`, () => ask(report, asStaff)],
    ['the queue of a reader', () => ask('/api/reviews', asReader)],
    ['one of it to read', () => ask(`/api/reviews/${read?.reviewId}`, asReader)],
    ['the matcher’s list, sought', () => ask('/api/matcher-list/searches', asMatcher, sought)],
    ['one person of it', () => ask(`/api/matcher-list/${me.accountId}`, asMatcher)],
    ['proposals', () => ask('/api/proposals', asMatcher)],
    ['one proposal', () => ask(`/api/proposals/${filled.proposalId}`, asMatcher)],
    ['placements', () => ask('/api/placements', asMatcher)],
    ['who has a placement', () => ask('/api/placements/people', asMatcher)],
    ['one placement', () => ask(`/api/placements/${filled.placementId}`, asMatcher)],
    ['placements of one person', () => ask('/api/own-placements', asCandidate)],
    ['openings of the bank', () => ask('/api/openings', asMatcher)],
    ['the four steps', () => ask('/api/mirror/steps', asMatcher)],
    ['places of one person', () => ask('/api/places', asCandidate)],
    ['a page of the feed, 100 profiles', () => ask('/api/feed/v1/profiles?limit=100', asProgram)],
  ];
  const follow = (cursor: string) => ask(`/api/feed/v1/profiles?cursor=${cursor}&limit=100`, asProgram);
  await tellFollowing(`${size} people new to the feed`, follow);
  const figures = new Map<string, Figures>();
  for (const [name, request] of requests) figures.set(name, await timesOf(server, request, times));
  server.clock.forward({ days: 1 });
  await tellFollowing(`${size} people, on the next day`, follow);
  await server.close();
  return figures;
}

/** The first readings of a day compare everybody, some at a time. Nobody else is answered while one of them lasts. */
async function tellFollowing(what: string, read: (cursor: string) => Promise<string>): Promise<void> {
  const took: number[] = [];
  const before = process.cpuUsage();
  for (let [cursor, hasMore] = ['0', true]; hasMore; ) {
    const began = performance.now();
    ({ cursor, hasMore } = JSON.parse(await read(cursor)));
    took.push(performance.now() - began);
  }
  const { user, system } = process.cpuUsage(before);
  const each = (user + system) / 1_000 / took.length;
  process.stdout.write(
    `${what}: ${took.length} answers, longest ${Math.max(...took).toFixed(0)} ms, ${each.toFixed(0)} ms of processor time each.\n`,
  );
}

async function timesOf({ deps }: TestApp, request: () => Promise<string>, times: number): Promise<Figures> {
  const bytes = (await request()).length;
  const took: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < times; round += 1) {
    const began = performance.now();
    await request();
    took.push(performance.now() - began);
  }
  const { user, system } = process.cpuUsage(before);
  const processor = (user + system) / 1_000 / times;
  const sorted = took.toSorted((one, other) => one - other);
  const statements = (await statementsOf(deps.db, request)).length;
  const [median = 0, longest = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return { ms: median, longest, processor, bytes, statements };
}
