/** One live connection: says hello, is told what changed, and acts. Knows nothing of what it is about. */
import { Compile } from 'typebox/compile';
import { type Act, type Actor, roleForSome } from '../access.ts';
import { AppError, errors } from '../errors.ts';
import {
  ClientMessage,
  type GoodbyeReason,
  type LiveChannel,
  type LiveView,
  type ServerMessage,
} from './live.contract.ts';

/** A socket or a stream. */
export type Transport = {
  /** Whether the other end can say something: a stream only listens, and the network tells when it is gone. */
  isHeard: boolean;
  send: (text: string) => void;
  /** Bytes that the other end has not taken yet. */
  waiting: () => number;
  end: (reason: GoodbyeReason) => void;
};

export type LiveRights = {
  act: Act;
  /** Who holds the sign-in at this moment. `isUse`: the person did something. */
  who: (isUse: boolean) => Actor;
  /** Something of ours broke. */
  onFault: (error: unknown) => void;
};

/** Whoever has so much unread is slow: it is let go, and comes back to the present view. */
export const mostWaiting = 256 * 1024;
/** Messages in ten seconds; what is above is refused, and far above ends the connection. */
export const messageLimit = { windowMs: 10_000, allowed: 40, ending: 200 };

/** How many messages each account has sent lately, over all its windows: a new socket begins no new count. */
export class MessageCounts {
  readonly #windows = new Map<string, { since: number; count: number }>();

  /** Counts one more. @returns how many there were in this window */
  add(accountId: string, now: number): number {
    const window = this.#windows.get(accountId);
    if (!window || now - window.since > messageLimit.windowMs) {
      this.#windows.set(accountId, { since: now, count: 1 });
      return 1;
    }
    window.count += 1;
    return window.count;
  }

  /** Forgets who has been silent for a while. */
  forgetOld(now: number): void {
    for (const [accountId, { since }] of this.#windows)
      if (now - since > messageLimit.windowMs) this.#windows.delete(accountId);
  }
}

const message = Compile(ClientMessage);

export class LiveConnection {
  readonly channel: LiveChannel;
  readonly accountId: string;
  readonly #rights: LiveRights;
  readonly #transport: Transport;
  readonly #now: () => number;
  readonly #counts: MessageCounts;
  #lastView = '';
  #isGreeted = false;
  #isOver = false;
  #heardAt: number;

  constructor(
    channel: LiveChannel,
    rights: LiveRights,
    transport: Transport,
    { now, counts }: { now: () => number; counts: MessageCounts },
  ) {
    this.channel = channel;
    this.#rights = rights;
    this.#transport = transport;
    this.#now = now;
    this.#counts = counts;
    this.#heardAt = now();
    const actor = rights.who(false);
    this.accountId = actor.role === 'anonymous' ? '' : actor.accountId;
  }

  /** Answers a hello. What was seen before is sent again when it has another version. */
  greet(version: number | null): void {
    if (this.#isGreeted) return;
    const seen = this.#read(version === null);
    if (!seen) return;
    this.#isGreeted = true;
    this.#lastView = JSON.stringify(seen.view);
    this.#send({ type: 'welcome', version: seen.version, view: seen.version === version ? null : seen.view });
  }

  /** Something may have changed. Nothing is sent when it looks the same. @returns whether it was sent */
  refresh(): boolean {
    if (!this.#isGreeted || this.#isOver) return false;
    if (this.#transport.waiting() > mostWaiting) {
      this.end('slow');
      return false;
    }
    const seen = this.#read();
    if (!seen) return false;
    const text = JSON.stringify(seen.view);
    if (text === this.#lastView) return false;
    this.#lastView = text;
    this.#send({ type: 'view', ...seen });
    return true;
  }

  /** Every while: says that the server is there, and ends with the sign-in. */
  beat(silentMs: number): void {
    const isSilent = this.#transport.isHeard && this.#now() - this.#heardAt > silentMs;
    if (isSilent) this.end('silent');
    else if (this.#read() && !this.refresh() && !this.#isOver) this.#send({ type: 'here' });
  }

  /** A text that came. @returns whom the act concerns; null when nothing was done */
  receive(text: string): { keys: string[] | undefined } | null {
    if (this.#isOver) return null;
    this.#heardAt = this.#now();
    const received = read(text);
    const id = received?.type === 'do' ? received.id : null;
    const count = this.#counts.add(this.accountId, this.#heardAt);
    // A hello that is refused leaves a socket that nothing is told on: ended, the browser waits and comes back.
    if (count > (this.#isGreeted ? messageLimit.ending : messageLimit.allowed)) {
      this.end('too-many');
      return null;
    }
    if (count > messageLimit.allowed) {
      const seconds = messageLimit.windowMs / 1_000;
      return this.#refuse(id, new AppError('too-many-requests', { seconds }));
    }
    if (received === undefined) return this.#refuse(id, new AppError('body-malformed', { at: '/' }));
    if (received.type === 'hello') this.greet(received.version);
    return received.type === 'do' ? this.#act(received.id, received.message) : null;
  }

  end(reason: GoodbyeReason): void {
    if (this.#isOver) return;
    this.#send({ type: 'goodbye', reason });
    this.#isOver = true;
    this.#transport.end(reason);
  }

  #act(id: string, asked: unknown): { keys: string[] | undefined } | null {
    const actor = this.#actor(true);
    const { act } = this.channel;
    if (!actor) return null;
    if (!act) return this.#refuse(id, new AppError('not-allowed'));
    try {
      const keys = act(actor, asked);
      this.#send({ type: 'done', id });
      return { keys };
    } catch (error) {
      if (error instanceof AppError) return this.#refuse(id, error);
      this.#rights.onFault(error);
      return this.#refuse(id, new AppError('platform-fault'));
    }
  }

  #refuse(id: string | null, { code, params }: AppError): null {
    this.#send({ type: 'refused', id, code, params, next: errors[code].next });
    return null;
  }

  /** Ends the connection with the sign-in, or with what it was about. */
  #read(isFirst = false): LiveView | undefined {
    const actor = this.#actor(false);
    if (!actor) return undefined;
    try {
      if (isFirst) this.channel.begin?.(actor);
      return this.channel.read(actor);
    } catch (error) {
      if (!(error instanceof AppError)) this.#rights.onFault(error);
      this.end(error instanceof AppError ? 'gone' : 'closing');
      return undefined;
    }
  }

  #actor(isUse: boolean): Actor | undefined {
    const actor = this.#rights.who(isUse);
    if (roleForSome(actor, this.#rights.act) !== undefined) return actor;
    this.end('signed-out');
    return undefined;
  }

  #send(said: ServerMessage): void {
    if (!this.#isOver) this.#transport.send(JSON.stringify(said));
  }
}

function read(text: string): ClientMessage | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return message.Check(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
