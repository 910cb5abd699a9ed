/** A real socket client of a live address, and of its event stream. */
import type { ServerMessage } from '#server/http/live.contract.ts';

export type Closed = { code: number; reason: string };

export type LiveClient = {
  messages: ServerMessage[];
  /** The next message of a type that nobody has waited for yet. */
  next<T extends ServerMessage['type']>(type: T): Promise<Extract<ServerMessage, { type: T }>>;
  send(message: unknown): void;
  /** An act; resolves with how it went. */
  act(message: object): Promise<Extract<ServerMessage, { type: 'done' | 'refused' }>>;
  close(): void;
  closed: Promise<Closed>;
  /** Bytes that came. */
  bytes(): number;
};

const hereEveryMs = 20_000;

type Options = { url: string; cookie: string; origin?: string; version?: number | null };

/** Rejects when the server does not take the socket. `version`: of the hello; undefined says none. */
export async function openLive({ url, cookie, origin, version = null }: Options): Promise<LiveClient> {
  const headers = { cookie, ...(origin !== undefined && { origin }) };
  // Node's own client takes headers, which browsers do not.
  const socket = new WebSocket(url.replace(/^http/, 'ws'), { headers } as never);
  const messages: ServerMessage[] = [];
  const waiting: { isIt: (message: ServerMessage) => boolean; take: (message: never) => void }[] = [];
  const kept: ServerMessage[] = [];
  let bytes = 0;
  socket.addEventListener('message', ({ data }) => {
    bytes += Buffer.byteLength(String(data));
    const message = JSON.parse(String(data)) as ServerMessage;
    messages.push(message);
    const at = waiting.findIndex(({ isIt }) => isIt(message));
    if (at < 0) kept.push(message);
    else waiting.splice(at, 1)[0]?.take(message as never);
  });
  const closed = new Promise<Closed>((resolve) => {
    socket.addEventListener('close', ({ code, reason }) => resolve({ code, reason }));
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error('the socket was not taken')));
  });
  const wait = (isIt: (message: ServerMessage) => boolean) =>
    new Promise<never>((take) => {
      const at = kept.findIndex(isIt);
      if (at < 0) waiting.push({ isIt, take });
      else take(kept.splice(at, 1)[0] as never);
    });
  const send = (message: unknown) => socket.send(JSON.stringify(message));
  send({ type: 'hello', version });
  // As web/live.ts does: whoever says nothing for long is taken for gone.
  const here = setInterval(() => send({ type: 'here' }), hereEveryMs).unref();
  void closed.then(() => clearInterval(here));
  let acts = 0;
  return {
    messages,
    next: (type) => wait((message) => message.type === type),
    send,
    act: (message) => {
      const id = `act-${++acts}`;
      send({ type: 'do', id, message });
      return wait((answer) => (answer.type === 'done' || answer.type === 'refused') && answer.id === id);
    },
    close: () => socket.close(),
    closed,
    bytes: () => bytes,
  };
}

/** The messages of an event stream, one after the other. */
export async function* readStream(url: string, cookie: string): AsyncGenerator<ServerMessage> {
  const answer = await fetch(url, { headers: { cookie, accept: 'text/event-stream' } });
  if (!answer.ok) throw new Error(`the stream was refused: ${answer.status}`);
  let text = '';
  for await (const part of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      yield JSON.parse(text.slice('data: '.length, end));
      text = text.slice(end + 2);
    }
  }
}
