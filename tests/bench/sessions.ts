/**
 * `npm run bench:sessions`: a room of participants with sockets to a real server. Each changes its signal again and
 * again; some connections are cut every minute. Prints how long a signal takes to the board, what the server needed,
 * and whether the board shows the last signal of everybody. `-- --people 100 --minutes 30 --cut 5`.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Signal, signals } from '#server/sessions/session-messages.contract.ts';
import type { SessionForHost } from '#server/sessions/session-views.contract.ts';
import { beginClient, beginOwner, type Client } from '../support/client.ts';
import { type LiveClient, openLive } from '../support/live-client.ts';
import { startServer } from '../support/server.ts';
import { evening } from '../support/sessions.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '100' },
    minutes: { type: 'string', default: '30' },
    /** Per cent of the connections that are cut in a minute. */
    cut: { type: 'string', default: '5' },
    /** Seconds between two signals of one person, on the whole. */
    every: { type: 'string', default: '30' },
  },
});
const [people, minutes, cut, every] = [values.people, values.minutes, values.cut, values.every].map(
  Number,
) as [number, number, number, number];

const server = await startServer();
const host = await beginOwner(server);
const { accountId } = await host.call<{ accountId: string }>('GET', '/api/staff/me');
await host.call('PUT', `/api/staff/${accountId}/roles`, { roles: ['owner', 'host'] });
const inHours = (hours: number) => new Date(Date.now() + hours * 60 * 60 * 1_000).toISOString();
const { sessionId } = await host.call<{ sessionId: string }>('POST', '/api/sessions', {
  ...evening,
  ...{ startsAt: inHours(0), endsAt: inHours(3), challenges: [] },
});
const board = `/api/sessions/${sessionId}/board`;
const { view } = await host.call<{ view: SessionForHost }>('GET', board);

type Person = { name: string; client: Client; socket: LiveClient; signal: Signal; bytes: number };
const visit = `${server.url}/api/session-visits/${sessionId}/live`;
const room: Person[] = [];
for (let number = 1; number <= people; number += 1) {
  const client = await beginClient(server.url);
  const name = `P${number}`;
  await client.call('POST', '/api/session-visits', { code: view.code, name });
  const socket = await openLive({ url: visit, cookie: client.cookie });
  room.push({ name, client, socket, signal: 'working', bytes: 0 });
}
const hosts = await openLive({ url: `${server.url}${board}/live`, cookie: host.cookie });

/** Who waits for which signal to be on the board, since when. */
const waiting = new Map<string, { signal: Signal; since: number }>();
const latencies: number[] = [];
async function watchBoard(): Promise<never> {
  for (;;) {
    const { view } = await hosts.next('view');
    const at = performance.now();
    for (const { name, signal } of (view as SessionForHost).participants) {
      const sent = waiting.get(name ?? '');
      if (sent?.signal !== signal) continue;
      latencies.push(at - sent.since);
      waiting.delete(name ?? '');
    }
  }
}
void watchBoard();

/** Seconds of processor time, and megabytes that the process holds. */
function usage(): { seconds: number; megabytes: number } {
  const stat = readFileSync(`/proc/${server.pid()}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const pages = Number(readFileSync(`/proc/${server.pid()}/statm`, 'utf8').split(' ')[1]);
  return { seconds: (Number(stat[11]) + Number(stat[12])) / 100, megabytes: (pages * 4_096) / 1e6 };
}

let refused = 0;
let cuts = 0;
async function live(person: Person, until: number): Promise<void> {
  const others = () => signals.filter((one) => one !== person.signal && !one.startsWith('help'));
  while (performance.now() < until) {
    await sleep(every * 1_000 * (0.5 + Math.random()));
    const next = others()[Math.floor(Math.random() * others().length)] ?? 'working';
    person.signal = next;
    waiting.set(person.name, { signal: next, since: performance.now() });
    const answer = await person.socket.act({ type: 'signal', signal: next });
    if (answer.type === 'refused') refused += 1;
    // The chance that it is this one's turn to be cut, in the time between two signals.
    if (Math.random() < (cut / 100) * (every / 60)) {
      cuts += 1;
      person.bytes += person.socket.bytes();
      person.socket.close();
      await person.socket.closed;
      person.socket = await openLive({ url: visit, cookie: person.client.cookie });
    }
  }
}

const before = usage();
const began = performance.now();
await Promise.all(room.map((person) => live(person, began + minutes * 60_000)));
await sleep(1_000);
const wall = (performance.now() - began) / 1_000;
const after = usage();

const last = await host.call<{ view: SessionForHost }>('GET', board);
const shown = new Map(last.view.participants.map(({ name, signal }) => [name, signal]));
const lost = room.filter(({ name, signal }) => shown.get(name) !== signal).length;
const perHour = (bytes: number) => Math.round((bytes / wall) * 3_600);
const bytes = room.reduce((sum, person) => sum + person.bytes + person.socket.bytes(), 0);
const sorted = latencies.toSorted((a, b) => a - b);
const share = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN);
const figures = {
  people,
  minutes: Math.round(wall / 6) / 10,
  signals: sorted.length,
  cuts,
  refused,
  lost,
  'signal to board, ms (median / p95 / most)': [0.5, 0.95, 1].map(share).join(' / '),
  'server, % of one processor': Math.round(((after.seconds - before.seconds) / wall) * 1_000) / 10,
  'server, MB (before / after)': [before, after].map(({ megabytes }) => Math.round(megabytes)).join(' / '),
  'bytes of messages per participant and hour': perHour(bytes / people),
  'bytes of messages to the board per hour, not compressed': perHour(hosts.bytes()),
};
for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name}: ${value}\n`);
for (const { socket } of room) socket.close();
hosts.close();
await server.close();
process.exit(lost === 0 && refused === 0 ? 0 : 1);
