/** A route that is live: over a socket when the browser asks for one, else as an event stream. */
import { PassThrough } from 'node:stream';
import websocket, { type WebSocket } from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Compile } from 'typebox/compile';
import { Value } from 'typebox/value';
import { findActor } from '../accounts/find-actor.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { RouteContract } from './contract.ts';
import type { GoodbyeReason, LiveChannel, LiveView } from './live.contract.ts';
import { LiveConnection, type LiveRights, type Transport } from './live-connection.ts';
import { LiveHub } from './live-hub.ts';
import { describeFault } from './log.ts';
import { readSignInCookie } from './sign-in-cookie.ts';

declare module 'fastify' {
  interface FastifyInstance {
    live: LiveHub;
  }
}

/** Bytes of one message from a browser. A longer one ends the socket before it is read. */
export const liveMessageLimit = 16 * 1024;

/** Milliseconds in which a browser that was told goodbye may say it too. */
const goodbyeMs = 5_000;

/** Of the codes that are free for anybody, one for each reason. */
const closeCodes: Record<GoodbyeReason, number> = {
  'signed-out': 4401,
  gone: 4404,
  slow: 4408,
  silent: 4409,
  elsewhere: 4410,
  'too-many': 4429,
  closing: 1001,
};

export async function prepareLive(app: FastifyInstance): Promise<void> {
  app.decorate('live', new LiveHub());
  app.addHook('preClose', async () => app.live.close());
  await app.register(websocket, {
    // A board is much like the one before it: what is repeated costs little. Small messages go as they are.
    options: { maxPayload: liveMessageLimit, perMessageDeflate: { threshold: 1_024, concurrencyLimit: 4 } },
  });
}

type Needs = Pick<Deps, 'config' | 'db' | 'clock'>;
type ChannelOf = (request: FastifyRequest) => LiveChannel;

/** The two handlers of one address. */
export function liveHandlers(app: FastifyInstance, deps: Needs, route: RouteContract, open: ChannelOf) {
  const channelOf = asContracted(route, open);
  const connect = (request: FastifyRequest, transport: Transport) => {
    const connection = new LiveConnection(
      channelOf(request),
      rightsOf(deps, route, request),
      transport,
      // How long somebody is silent is told by the machine's clock, whatever the day is.
      { now: () => performance.now(), counts: app.live.counts },
    );
    app.live.add(connection);
    return connection;
  };
  return {
    wsHandler: (socket: WebSocket, request: FastifyRequest) => {
      const connection = connect(request, overSocket(socket));
      socket.on('message', (data, isBinary) => {
        const acted = connection.receive(isBinary ? '' : String(data));
        if (acted) app.live.changed(connection.channel.topic, acted.keys);
      });
      socket.on('close', () => app.live.remove(connection));
      // A message that is too long, or no message at all: the socket is closed by itself.
      socket.on('error', () => undefined);
    },
    handler: (request: FastifyRequest, reply: FastifyReply) => {
      // Refused as any other address, before the stream begins.
      const channel = channelOf(request);
      channel.read(request.actor);
      const stream = new PassThrough();
      const connection = connect(request, overStream(stream));
      stream.on('close', () => app.live.remove(connection));
      reply.raw.once('close', () => stream.destroy());
      const { after } = request.query as { after?: string };
      connection.greet(after === undefined ? null : Number(after));
      // A proxy that gathers answers would keep them from the person.
      return reply.type('text/event-stream; charset=utf-8').header('x-accel-buffering', 'no').send(stream);
    },
  };
}

function rightsOf(deps: Needs, { act }: RouteContract, request: FastifyRequest): LiveRights {
  const token = readSignInCookie(deps.config, request);
  return {
    act,
    who: (isUse) => findActor(deps, token, { isUse }).actor,
    onFault: (error) => request.log.error({ fault: describeFault(error) }, 'platform-fault'),
  };
}

/**
 * As at any other address: an act is checked by the contract's own schema, as the body of the POST is, and what the
 * schema of the answer lacks is dropped.
 */
function asContracted({ live, reply }: RouteContract, open: ChannelOf): ChannelOf {
  const schema = live ? Compile(live) : undefined;
  return (request) => {
    const { act, read, ...channel } = open(request);
    return {
      ...channel,
      read: (actor) => Value.Clean(reply, read(actor)) as LiveView,
      ...(act && {
        act: (actor, message) => {
          if (!schema?.Check(message)) throw new AppError('body-malformed', { at: '/message' });
          return act(actor, message);
        },
      }),
    };
  };
}

function overSocket(socket: WebSocket): Transport {
  return {
    isHeard: true,
    send: (text) => socket.send(text),
    waiting: () => socket.bufferedAmount,
    end: (reason) => {
      socket.close(closeCodes[reason], reason);
      setTimeout(() => socket.terminate(), goodbyeMs).unref();
    },
  };
}

/** Who listens only says nothing: whether it is there, the network tells. */
function overStream(stream: PassThrough): Transport {
  return {
    isHeard: false,
    send: (text) => stream.write(`data: ${text}\n\n`),
    waiting: () => stream.writableLength,
    end: () => stream.end(),
  };
}
