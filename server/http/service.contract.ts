/** What the server says about itself: whether it is well, and what it can be asked. Nothing about a person. */
import { Type } from 'typebox';
import type { Contract } from './contract.ts';

export const Health = Type.Object({
  /** Status 503 comes with the second: the database does not answer. */
  status: Type.Enum(['ok', 'database-silent']),
  layers: Type.Array(Type.Object({ name: Type.String(), active: Type.Boolean(), detail: Type.String() })),
  challenges: Type.Object({ loaded: Type.Integer(), withheld: Type.Array(Type.String()) }),
});

export const serviceContract = {
  'GET /healthz': {
    summary: 'Whether the server is well: database, layers around programs, challenges.',
    act: 'public.read',
    reply: Health,
    errors: [],
  },
  'GET /api/openapi.json': {
    summary: 'Every route of this server, as OpenAPI 3.1.',
    act: 'public.read',
    reply: Type.Record(Type.String(), Type.Unknown()),
    errors: [],
  },
} as const satisfies Contract;
