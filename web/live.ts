/**
 * The only socket. Keeps one live connection: says hello with the version it has, comes back by itself when it is cut,
 * and turns to an event stream where a network lets no socket through. What is told is always whole.
 */
import type { GoodbyeReason, ServerMessage } from '#server/http/live.contract.ts';
import { openEventStream } from './api.ts';

/** `live`: told as it happens. `waiting`: no contact, it is tried again. `ended`: only a new sign-in helps. */
export type LiveState = 'connecting' | 'live' | 'waiting' | 'ended';

/** How an act went over the socket; `not-sent`: it did not get there, or nobody knows. */
export type LiveAnswer = 'done' | 'not-sent' | Extract<ServerMessage, { type: 'refused' }>;

export type Live = {
  act: (message: object) => Promise<LiveAnswer>;
  close: () => void;
};

type LiveOptions<View> = {
  /** `/api/…/live` */
  path: string;
  onView: (seen: { version: number; view: View }) => void;
  onState: (state: LiveState) => void;
};

/** Milliseconds. The server says that it is there every 20 seconds. */
const times = {
  silent: 45_000,
  /** A proxy that knows no sockets may never answer at all. */
  welcome: 10_000,
  here: 20_000,
  answer: 5_000,
  firstWait: 500,
  mostWait: 15_000,
};
/** Sockets that ended before a welcome; after so many, a stream is tried. */
const socketTries = 2;
/** So many, and the wait is the longest. */
const mostFailures = 5;
/**
 * After these nothing is tried again: the page says what to do. A window that made room for a newer one and came back
 * would take the place of the next, and so on round all of them.
 */
const final: GoodbyeReason[] = ['signed-out', 'gone', 'elsewhere'];

type Line = { send: ((text: string) => void) | null; close: () => void };

export function openLive<View>({ path, onView, onState }: LiveOptions<View>): Live {
  let version: number | null = null;
  let line: Line | null = null;
  let isWelcome = false;
  let isSocket = false;
  let isClosed = false;
  let failedSockets = 0;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let acts = 0;
  const waiting = new Map<string, (answer: LiveAnswer) => void>();
  const here = setInterval(() => line?.send?.(JSON.stringify({ type: 'here' })), times.here);

  const settle = (id: string, answer: LiveAnswer) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(() => lost(), isWelcome ? times.silent : times.welcome);
  };

  function receive(text: string): void {
    const message = JSON.parse(text) as ServerMessage<View>;
    isWelcome ||= message.type === 'welcome';
    heard();
    switch (message.type) {
      case 'welcome':
        failures = 0;
        if (isSocket) failedSockets = 0;
        onState('live');
        if (message.view !== null) take(message.version, message.view);
        break;
      case 'view':
        take(message.version, message.view);
        break;
      case 'done':
        settle(message.id, 'done');
        break;
      case 'refused':
        if (message.id !== null) settle(message.id, message);
        break;
      case 'goodbye':
        // Whoever says goodbye was reached: sockets get through.
        isWelcome = true;
        if (final.includes(message.reason)) end();
        // Coming back at once would be the same again.
        if (message.reason === 'too-many') failures = mostFailures;
        break;
      case 'here':
        break;
    }
  }

  function take(next: number, view: View): void {
    version = next;
    onView({ version: next, view });
  }

  function connect(): void {
    isWelcome = false;
    isSocket = failedSockets < socketTries;
    heard();
    line = isSocket ? openSocket() : openStream();
  }

  function openSocket(): Line {
    const address = new URL(path, location.href);
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    const socket = new WebSocket(address);
    socket.onopen = () => socket.send(JSON.stringify({ type: 'hello', version }));
    socket.onmessage = ({ data }) => receive(String(data));
    socket.onclose = () => {
      if (line?.close === close) lost();
    };
    const close = () => {
      socket.onclose = null;
      socket.close();
    };
    const send = (text: string) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    };
    return { send, close };
  }

  function openStream(): Line {
    const after = version === null ? '' : `?after=${version}`;
    const close = openEventStream(`${path}${after}`, {
      onMessage: receive,
      onEnd: () => {
        // Perhaps sockets get through again: the network may be another. One is enough to see it; where a proxy
        // never answers, each one that is tried is ten seconds in which nobody is told anything.
        failedSockets = Math.min(failedSockets, socketTries - 1);
        lost();
      },
    });
    return { send: null, close };
  }

  /** Tried again after a while that grows, and is never the same for all: a room does not come back in one moment. */
  function lost(): void {
    if (isClosed) return;
    // Closed by somebody in between, or never answered: both are a socket that does not get through.
    if (isSocket && !isWelcome) failedSockets += 1;
    line?.close();
    line = null;
    clearTimeout(silence);
    for (const id of [...waiting.keys()]) settle(id, 'not-sent');
    onState('waiting');
    const wait = Math.min(times.mostWait, times.firstWait * 2 ** failures);
    failures += 1;
    clearTimeout(timer);
    timer = setTimeout(connect, wait * (0.5 + chance() / 2));
  }

  function end(): void {
    close();
    onState('ended');
  }

  function close(): void {
    isClosed = true;
    clearInterval(here);
    clearTimeout(timer);
    clearTimeout(silence);
    line?.close();
    line = null;
    for (const id of [...waiting.keys()]) settle(id, 'not-sent');
  }

  onState('connecting');
  connect();
  return {
    act: (message) => {
      const send = line?.send;
      if (!send || !isWelcome) return Promise.resolve('not-sent');
      acts += 1;
      const id = String(acts);
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        setTimeout(() => settle(id, 'not-sent'), times.answer);
        send(JSON.stringify({ type: 'do', id, message }));
      });
    },
    close,
  };
}

/** From 0 to 1. */
function chance(): number {
  return (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) / 255;
}
