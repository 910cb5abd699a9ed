/** What the organisation tells everybody: its name, who helps, and which sentences it stands for. */
import { type Static, type TSchema, Type } from 'typebox';
import type { Contract } from '../http/contract.ts';
import { Localized } from '../http/contract.ts';

const orNull = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);

export const Organisation = Type.Object({
  name: Type.String(),
  help: Type.Object({
    /** A named person or team. */
    who: Localized,
    /** How one writes to them, leaves a voice message, or asks to be called; null: not told. */
    byText: orNull(Localized),
    byVoice: orNull(Localized),
    callMe: orNull(Localized),
    /** In the organisation's own words: plain text lines. Null when the three say it all. */
    how: orNull(Localized),
    /** How long an answer takes. */
    answerTime: Localized,
  }),
  /** Whether one button on the start page makes an account. Otherwise `cardsFrom` says who gives out cards. */
  beginWithoutCard: Type.Boolean(),
  cardsFrom: Localized,
  /** The organisation has confirmed: "Vi skickar inget till Försäkringskassan eller Arbetsförmedlingen". */
  sendsNothingToAuthorities: Type.Boolean(),
  /** The challenge that can be tried without an account; null: none can. */
  tryChallenge: orNull(Type.String()),
  /** Who answers questions about benefits, in the organisation's own words; null: not written yet. */
  compensation: orNull(Type.Object({ text: Localized, who: Localized, how: Localized })),
  /** Who supervises accessibility, and the address where one reports to them; null: not written yet. */
  accessibilityAuthority: orNull(Type.Object({ name: Localized, url: Type.String() })),
  /** Where the source code is; null: not written. */
  sourceUrl: orNull(Type.String()),
  /** The organisation has opened it to people. Before that, every page works, and the start page says so. */
  isOpen: Type.Boolean(),
  /** True when the data is the plainly fictitious demo. */
  demo: Type.Boolean(),
});
export type Organisation = Static<typeof Organisation>;

export const OrganisationValues = Type.Object({
  fields: Type.Array(
    Type.Object({
      /** The name of the setting, as ORGANISATION_NAME. */
      name: Type.String(),
      /** What an owner wrote on the desk; empty: nothing. It goes before `given`. */
      written: Type.String(),
      /** What the environment says; empty: nothing. */
      given: Type.String(),
    }),
  ),
  /** What must be written before the organisation can open. */
  lacks: Type.Array(Type.String()),
});
export type OrganisationValues = Static<typeof OrganisationValues>;

export const organisationContract = {
  'GET /api/organisation': {
    summary: 'Name, help contact and choices of the organisation.',
    act: 'public.read',
    reply: Organisation,
    errors: [],
  },
  'GET /api/organisation/values': {
    summary: 'What an owner has written about the organisation, beside what the environment says.',
    act: 'organisation.read-values',
    reply: OrganisationValues,
    errors: [],
  },
  'PUT /api/organisation/values': {
    summary:
      'Write about the organisation: effective at once. An empty value takes what the environment says.',
    act: 'organisation.change',
    body: Type.Object(
      {
        values: Type.Record(Type.String({ pattern: '^[A-Z_]{1,40}$' }), Type.String({ maxLength: 4_000 }), {
          maxProperties: 60,
          additionalProperties: false,
        }),
      },
      { additionalProperties: false },
    ),
    reply: OrganisationValues,
    errors: ['organisation-value-refused', 'colour-refused', 'opening-lacks'],
  },
} as const satisfies Contract;
