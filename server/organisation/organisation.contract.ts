/** What the organisation tells everybody: its name, who helps, and which sentences it stands for. */
import { type Static, Type } from 'typebox';
import type { Contract } from '../http/contract.ts';
import { Localized } from '../http/contract.ts';

export const Organisation = Type.Object({
  name: Type.String(),
  help: Type.Object({
    /** A named person or team. */
    who: Localized,
    /** How to reach them: plain text lines, e.g. an address or a number. */
    how: Localized,
    /** How long an answer takes. */
    answerTime: Localized,
  }),
  /** Whether one button on the start page makes an account. Otherwise `cardsFrom` says who gives out cards. */
  beginWithoutCard: Type.Boolean(),
  cardsFrom: Localized,
  /** The organisation has confirmed: "Vi skickar inget till Försäkringskassan eller Arbetsförmedlingen". */
  sendsNothingToAuthorities: Type.Boolean(),
  /** True when the data is the plainly fictitious demo. */
  demo: Type.Boolean(),
});
export type Organisation = Static<typeof Organisation>;

export const organisationContract = {
  'GET /api/organisation': {
    summary: 'Name, help contact and choices of the organisation.',
    act: 'public.read',
    reply: Organisation,
    errors: [],
  },
} as const satisfies Contract;
