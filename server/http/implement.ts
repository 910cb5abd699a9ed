/** Contract -> routes. The only place where a URL is bound to a handler; a forgotten handler is a compile error. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import {
  type Act,
  type Actor,
  type access,
  actsWithFreshProof,
  mayDo,
  roleForSome,
  type Staff,
  type StaffRole,
} from '../access.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { cameFrom } from './came-from.ts';
import type {
  BodyOf,
  Contract,
  ParamsOf,
  QueryOf,
  ReplyOf,
  RouteAddress,
  RouteContract,
} from './contract.ts';
import { deviceWords } from './device-words.ts';
import type { InParts } from './in-parts.ts';
import type { LiveChannel } from './live.contract.ts';
import { liveHandlers } from './live-routes.ts';
import { describeRoute } from './openapi.ts';
import type { RefuseTooMany } from './rate-limits.ts';

export type App = FastifyInstance;

/** Who can come so far: routes that nobody can call without signing in get an actor with an account. */
type ActorFor<A extends Act> = ActorOf<keyof (typeof access)[A]>;
type ActorOf<R> = R extends StaffRole ? Staff : Extract<Actor, { role: R }>;

export type HandlerRequest<R extends RouteContract> = {
  actor: ActorFor<R['act']>;
  params: ParamsOf<R>;
  query: QueryOf<R>;
  body: BodyOf<R>;
  /** Where it comes from, opaque. Stays in memory: it is never stored or logged. */
  from: string;
  /** Kind of browser and system in words, as `Firefox, Linux`. */
  device: string;
  /** Aborted when the browser went away or the server is closing: a long poll then answers what it knows. */
  signal: AbortSignal;
};

type Answer<Reply> = Reply | Promise<Reply> | InParts<Reply>;
type Handlers<C extends Contract> = {
  [A in keyof C]: C[A] extends RouteContract
    ? (
        request: HandlerRequest<C[A]>,
        reply: FastifyReply,
      ) => 'live' extends keyof C[A] ? LiveChannel : Answer<ReplyOf<C[A]>>
    : never;
};

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The contract's address and row. Every /api route has it: routes come from contracts only. */
    contract?: RouteContract & { address: RouteAddress };
  }
  interface FastifyRequest {
    actor: Actor;
  }
  interface FastifyInstance {
    /** Aborted when the server starts to close. */
    closing: AbortSignal;
    refuseTooMany: RefuseTooMany;
    /** Every route there is, for tests that walk them. Only the built web's have no contract. */
    routeList: { method: string; url: string; contract: RouteContract | undefined }[];
  }
}

/**
 * Registers every route of a contract. In order: who (app.ts), how often, may they, is the body right, the
 * handler. Bodies are checked and never mended; reply fields outside the schema are dropped.
 */
export function implement<const C extends Contract>(
  app: App,
  deps: Pick<Deps, 'config' | 'clock' | 'db'>,
  contract: C,
  handlers: Handlers<C>,
): void {
  for (const [address, route] of Object.entries(contract) as [RouteAddress, RouteContract][]) {
    const [method = '', url = ''] = address.split(' ');
    const handler = (handlers as Record<string, unknown>)[address] as (
      request: unknown,
      reply?: FastifyReply,
    ) => unknown;
    const described = describeRoute(address, route);
    const liveOnes =
      route.live === undefined
        ? undefined
        : liveHandlers(app, deps, route, (request) => handler(request, undefined) as LiveChannel);
    app.route({
      method,
      url,
      config: { contract: { ...route, address } },
      schema: {
        ...described,
        ...(route.params && { params: route.params }),
        ...(route.query && { querystring: route.query }),
        ...(route.body && { body: route.body }),
        response: { ...(described.response as object), [route.status ?? 200]: route.reply },
      },
      // Before the body is read: nobody who may not do this can make the server parse anything.
      preParsing: async (request) => {
        await app.refuseTooMany(request, route.act);
        refuseUnlessAllowed(request.actor, route.act);
        refuseWithoutFreshProof(deps, request.actor, route.act);
      },
      ...(liveOnes && { wsHandler: liveOnes.wsHandler, exposeHeadRoute: false }),
      handler: async (request, reply) => {
        if (liveOnes) return liveOnes.handler(request, reply);
        reply.status(route.status ?? 200);
        const { actor, params, query, body } = request;
        const asked = {
          actor,
          params,
          query,
          body,
          get from() {
            return cameFrom(deps.config, request);
          },
          get device() {
            return deviceWords(request.headers['user-agent']);
          },
          get signal() {
            return signalOf(app, reply);
          },
        };
        return handler(asked, reply);
      },
    });
  }
}

/** Whether it may be done to anything at all; whose an object is, the verb finds out. */
function refuseUnlessAllowed(actor: Actor, act: Act): void {
  if (roleForSome(actor, act) !== undefined) return;
  if (actor.role === 'anonymous') throw new AppError('sign-in-needed');
  throw new AppError(mayDo('anonymous', act, 'own') ? 'already-signed-in' : 'not-allowed');
}

/** How long a proof of who somebody is counts as new. */
const freshMinutes = 15;

function refuseWithoutFreshProof({ clock }: Pick<Deps, 'clock'>, actor: Actor, act: Act): void {
  if (actor.role !== 'staff' || !actsWithFreshProof.has(act)) return;
  const age = clock().getTime() - Date.parse(actor.provedAt);
  if (age > freshMinutes * 60_000) throw new AppError('proof-needed');
}

function signalOf(app: App, reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  return AbortSignal.any([gone.signal, app.closing]);
}
