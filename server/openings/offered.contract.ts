/** What somebody meets at a place, in few plain choices: a company offers it, and a person can wish for it. */
import { type Static, Type } from 'typebox';

const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);
const hours = orNull(Type.Integer({ minimum: 1, maximum: 40 }));

/** Whether the work can be done from elsewhere. */
export const Remote = Type.Enum(['all', 'part', 'none', 'not-said']);
export const Room = Type.Enum(['own-room', 'quiet-room', 'shared-room', 'not-said']);
export const Instructions = Type.Enum(['written', 'spoken', 'both', 'not-said']);
export const Together = Type.Enum(['alone', 'group', 'either', 'not-said']);

export const Offered = Type.Object(
  {
    remote: Remote,
    /** Days a week at the place; null: not said. */
    daysOnSite: orNull(Type.Integer({ minimum: 0, maximum: 5 })),
    room: Room,
    /** Hours a week to begin with, and those to which it can grow; null: not said. */
    hoursFrom: hours,
    hoursTo: hours,
    instructions: Instructions,
    together: Together,
  },
  { additionalProperties: false },
);
export type Offered = Static<typeof Offered>;
