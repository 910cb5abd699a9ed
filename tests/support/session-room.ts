/** A room of participants with sockets to a real server: each changes its signal again and again, some are cut. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Signal, signals } from '#server/sessions/session-messages.contract.ts';
import type { SessionForHost } from '#server/sessions/session-views.contract.ts';
import { beginClient, beginOwner, type Client, type StaffClient } from './client.ts';
import { type LiveClient, openLive } from './live-client.ts';
import type { RunningServer } from './server.ts';
import { evening } from './sessions.ts';

type RoomOptions = {
  people: number;
  minutes: number;
  /** Per cent of the connections that are cut in a minute. */
  cut: number;
  /** Seconds between two signals of one person, on the whole. */
  every: number;
};

type RoomFigures = {
  /** Seconds that it took. */
  wall: number;
  /** Milliseconds from a signal to the board, the shortest first. */
  latencies: number[];
  sent: number;
  cuts: number;
  refused: number;
  /** How many whose last signal is not the one on the board. */
  lost: number;
  /** Bytes of messages to all participants, and to the board. */
  bytes: { people: number; board: number };
  /** Seconds of processor time that the server needed, and megabytes that it held before and after. */
  server: { seconds: number; megabytes: [number, number] };
};

type Person = { name: string; client: Client; socket: LiveClient; signal: Signal; bytes: number };
type Sent = Map<string, { signal: Signal; since: number }>;

/** The server must be fresh: its first owner becomes the host. */
export async function holdRoom(server: RunningServer, options: RoomOptions): Promise<RoomFigures> {
  const { host, sessionId, code } = await openSession(server);
  const board = `/api/sessions/${sessionId}/board`;
  const visit = `${server.url}/api/session-visits/${sessionId}/live`;
  const room = await seat(server, visit, code, options.people);
  const hosts = await openLive({ url: `${server.url}${board}/live`, cookie: host.cookie });

  const waiting: Sent = new Map();
  const latencies: number[] = [];
  void watchBoard(hosts, waiting, latencies);
  let isBoardOpen = true;
  void hosts.closed.then(() => {
    isBoardOpen = false;
  });
  const counts = { sent: 0, cuts: 0, refused: 0 };
  const before = usageOf(server);
  const began = performance.now();
  const until = began + options.minutes * 60_000;
  await Promise.all(room.map((person) => live(person, { visit, until, options, waiting, counts })));
  // What is on its way arrives.
  await sleep(1_000);
  const wall = (performance.now() - began) / 1_000;
  const after = usageOf(server);

  if (!isBoardOpen) throw new Error(`the board was closed: ${(await hosts.closed).reason}`);

  const last = await host.call<{ view: SessionForHost }>('GET', board);
  const shown = new Map(last.view.participants.map(({ name, signal }) => [name, signal]));
  const figures = {
    wall,
    latencies: latencies.toSorted((a, b) => a - b),
    ...counts,
    lost: room.filter(({ name, signal }) => shown.get(name) !== signal).length,
    bytes: {
      people: room.reduce((sum, person) => sum + person.bytes + person.socket.bytes(), 0),
      board: hosts.bytes(),
    },
    server: {
      seconds: after.seconds - before.seconds,
      megabytes: [before.megabytes, after.megabytes] as [number, number],
    },
  };
  for (const { socket } of room) socket.close();
  hosts.close();
  return figures;
}

/** The first owner of a fresh server becomes a host, and has a session that goes on. */
export async function openSession(
  server: RunningServer,
): Promise<{ host: StaffClient; sessionId: string; code: string }> {
  const host = await beginOwner(server);
  const { accountId } = await host.call<{ accountId: string }>('GET', '/api/staff/me');
  await host.call('PUT', `/api/staff/${accountId}/roles`, { roles: ['owner', 'host'] });
  const inHours = (hours: number) => new Date(Date.now() + hours * 60 * 60 * 1_000).toISOString();
  const plan = { ...evening, startsAt: inHours(0), endsAt: inHours(3), challenges: [] };
  const { sessionId } = await host.call<{ sessionId: string }>('POST', '/api/sessions', plan);
  const { view } = await host.call<{ view: SessionForHost }>('GET', `/api/sessions/${sessionId}/board`);
  return { host, sessionId, code: view.code };
}

async function seat(server: RunningServer, visit: string, code: string, people: number): Promise<Person[]> {
  const room: Person[] = [];
  for (let number = 1; number <= people; number += 1) {
    const client = await beginClient(server.url);
    const name = `P${number}`;
    await client.call('POST', '/api/session-visits', { code, name });
    const socket = await openLive({ url: visit, cookie: client.cookie });
    await client.call('POST', new URL(visit).pathname.replace(/\/live$/, ''), {
      type: 'signal',
      signal: 'working',
    });
    room.push({ name, client, socket, signal: 'working', bytes: 0 });
  }
  return room;
}

async function watchBoard(hosts: LiveClient, waiting: Sent, latencies: number[]): Promise<never> {
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

type Living = {
  visit: string;
  until: number;
  options: RoomOptions;
  waiting: Sent;
  counts: { sent: number; cuts: number; refused: number };
};

async function live(person: Person, { visit, until, options, waiting, counts }: Living): Promise<void> {
  const { cut, every } = options;
  while (performance.now() < until) {
    await sleep(every * 1_000 * (0.5 + Math.random()));
    const others = signals.filter((one) => one !== person.signal && !one.startsWith('help'));
    person.signal = others[Math.floor(Math.random() * others.length)] ?? 'working';
    waiting.set(person.name, { signal: person.signal, since: performance.now() });
    counts.sent += 1;
    const answer = await person.socket.act({ type: 'signal', signal: person.signal });
    if (answer.type === 'refused') counts.refused += 1;
    // The chance that it is this one's turn to be cut, in the time between two signals.
    if (Math.random() >= (cut / 100) * (every / 60)) continue;
    counts.cuts += 1;
    person.bytes += person.socket.bytes();
    person.socket.close();
    await person.socket.closed;
    person.socket = await openLive({ url: visit, cookie: person.client.cookie });
  }
}

/** Seconds of processor time, and megabytes that the process holds. */
function usageOf(server: RunningServer): { seconds: number; megabytes: number } {
  const stat = readFileSync(`/proc/${server.pid()}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const pages = Number(readFileSync(`/proc/${server.pid()}/statm`, 'utf8').split(' ')[1]);
  return { seconds: (Number(stat[11]) + Number(stat[12])) / 100, megabytes: (pages * 4_096) / 1e6 };
}
