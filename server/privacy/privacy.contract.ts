/** Det som sparas om mig: everything stored about the signed-in person. */
import { Type } from 'typebox';
import type { Contract } from '../http/contract.ts';
import { Moment } from '../http/contract.ts';

export const privacyContract = {
  'GET /api/privacy/export': {
    summary: 'Everything stored about me, as one JSON document.',
    act: 'privacy.export',
    reply: Type.Object({
      format: Type.Literal('kodlugn-export'),
      version: Type.Literal(1),
      exportedAt: Moment,
      /** Table -> rows. The names are those of server/db/tables.ts, which says what each is for. */
      data: Type.Record(Type.String(), Type.Array(Type.Record(Type.String(), Type.Unknown()))),
    }),
    errors: [],
  },
} as const satisfies Contract;
