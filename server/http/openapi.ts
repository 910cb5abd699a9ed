import swagger from '@fastify/swagger';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { type ErrorCode, errors } from '../errors.ts';
import type { RouteAddress, RouteContract } from './contract.ts';
import { Problem } from './problems.ts';

/** Collects every route that is registered after it. Contracts are JSON Schema, which is what OpenAPI 3.1 reads. */
export async function describeRoutes(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    hideUntagged: true,
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Kodlugn',
        version: '0.1.0',
        description: 'Sign in by cookie: POST /api/sign-ins. Errors are problem+json with a code.',
      },
    },
  });
}

/** The part of a route's schema that speaks to readers of OpenAPI. */
export function describeRoute(address: RouteAddress, route: RouteContract): FastifySchema {
  const [, noun = 'service'] = /\/api\/([\w-]+)$|\/api\/([\w-]+)\//.exec(address)?.filter(Boolean) ?? [];
  return { summary: route.summary, tags: [noun], response: problemsOf(route.errors) };
}

/** Status -> problem, naming the codes of this route that have it. */
function problemsOf(codes: readonly ErrorCode[]): Record<number, unknown> {
  const statuses = Map.groupBy(codes, (code) => errors[code].status);
  return Object.fromEntries(
    [...statuses].map(([status, found]) => [
      status,
      {
        description: found.join(', '),
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  );
}
