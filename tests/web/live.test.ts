/** The one socket of the web: when it is tried again, and when a stream takes its place. Time is moved by hand. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { GoodbyeReason, ServerMessage } from '#server/http/live.contract.ts';
import { type Live, type LiveState, openLive } from '#web/live.ts';

type Opened = {
  kind: 'socket' | 'stream';
  address: string;
  say: (message: ServerMessage) => void;
  /** The other end, or something in between, closes it. */
  cut: () => void;
};

let opened: Opened[];
let states: LiveState[];
let live: Live | undefined;

class FakeSocket {
  static readonly OPEN = 1;
  readonly readyState = 1;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  constructor(address: URL) {
    opened.push({
      kind: 'socket',
      address: address.pathname,
      say: (message) => this.onmessage?.({ data: JSON.stringify(message) }),
      cut: () => this.onclose?.(),
    });
  }
  send(): void {}
  close(): void {}
}

class FakeStream {
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(address: string) {
    opened.push({
      kind: 'stream',
      address,
      say: (message) => this.onmessage?.({ data: JSON.stringify(message) }),
      cut: () => this.onerror?.(),
    });
  }
  close(): void {}
}

beforeEach(() => {
  opened = [];
  states = [];
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FakeSocket);
  vi.stubGlobal('EventSource', FakeStream);
  vi.stubGlobal('location', { href: 'https://kod.example/traffar' });
});
afterEach(() => {
  live?.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = () => {
  live = openLive({
    path: '/api/x/live',
    onView: () => undefined,
    onState: (state) => states.push(state),
  });
};
const kinds = () => opened.map(({ kind }) => kind);
const welcome: ServerMessage = { type: 'welcome', version: 3, view: null };

test('a proxy that never answers an upgrade leads to the stream, in less than half a minute', () => {
  open();
  vi.advanceTimersByTime(30_000);
  expect(kinds()).toEqual(['socket', 'socket', 'stream']);
  opened[2]?.say(welcome);
  expect(states.at(-1)).toBe('live');
});

test('sockets that are closed before a welcome lead to the stream as well', () => {
  open();
  opened[0]?.cut();
  vi.advanceTimersByTime(1_000);
  opened[1]?.cut();
  vi.advanceTimersByTime(2_000);
  expect(kinds()).toEqual(['socket', 'socket', 'stream']);
});

test('after a stream that ends one socket is tried, and then the stream again', () => {
  open();
  vi.advanceTimersByTime(30_000);
  opened[2]?.say(welcome);
  opened[2]?.cut();
  vi.advanceTimersByTime(13_000);
  expect(kinds()).toEqual(['socket', 'socket', 'stream', 'socket', 'stream']);
});

test('a socket that was welcome and is cut comes back as a socket', () => {
  open();
  for (let time = 0; time < 4; time++) {
    opened[time]?.say(welcome);
    opened[time]?.cut();
    vi.advanceTimersByTime(1_000);
  }
  expect(kinds()).toEqual(Array(5).fill('socket'));
});

test('a server that says nothing for long is lost, and one that says that it is there is not', () => {
  open();
  opened[0]?.say(welcome);
  for (let beat = 0; beat < 5; beat++) {
    vi.advanceTimersByTime(20_000);
    opened[0]?.say({ type: 'here' });
  }
  expect(states).toEqual(['connecting', 'live']);
  vi.advanceTimersByTime(46_000);
  expect(states).toContain('waiting');
});

test.each(['signed-out', 'gone', 'elsewhere'] as GoodbyeReason[])(
  'after the goodbye %s nothing is tried again',
  (reason) => {
    open();
    opened[0]?.say(welcome);
    opened[0]?.say({ type: 'goodbye', reason });
    opened[0]?.cut();
    vi.advanceTimersByTime(120_000);
    expect([states.at(-1), opened.length]).toEqual(['ended', 1]);
  },
);

test('whoever sent too much waits long before coming back', () => {
  open();
  opened[0]?.say(welcome);
  opened[0]?.say({ type: 'goodbye', reason: 'too-many' });
  opened[0]?.cut();
  vi.advanceTimersByTime(5_000);
  expect(opened).toHaveLength(1);
  vi.advanceTimersByTime(15_000);
  expect(opened).toHaveLength(2);
});
