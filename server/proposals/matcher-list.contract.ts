/** The matcher's list: people who said yes to it. Sought by what they say and have shown; nobody is left out for either. */
import { type Static, Type } from 'typebox';
import { Mark } from '../headlines/headlines.contract.ts';
import { type Contract, Day, Id, Localized, PageNumber, pageTold } from '../http/contract.ts';
import { Instructions, Remote, Room, Together } from '../openings/offered.contract.ts';
import { Level } from '../reports/reports.contract.ts';
import { PlaceWish, Wish, WishPart } from '../wishes/wishes.contract.ts';
import { ProposalInList } from './proposals.contract.ts';

const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);
const hours = Type.Optional(Type.String({ pattern: '^([1-9]|[1-3][0-9]|40)$' }));

/** What a matcher looks for: what a caller needs and offers. What is not said leaves nothing out. */
export const ListSearch = Type.Object(
  {
    headline: Type.Optional(Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' })),
    /** Of a language its id among the subjects of headlines. */
    language: Type.Optional(Type.String({ pattern: '^[a-z0-9-]{1,60}$' })),
    wish: Type.Optional(Type.Enum(['placement', 'work'])),
    remote: Type.Optional(Remote),
    room: Type.Optional(Room),
    instructions: Type.Optional(Instructions),
    together: Type.Optional(Together),
    daysOnSite: Type.Optional(Type.String({ pattern: '^[0-5]$' })),
    hoursFrom: hours,
    hoursTo: hours,
    /** By name when absent. Never by what was shown. */
    sort: Type.Optional(Type.Enum(['name', 'joined'])),
    page: PageNumber,
  },
  { additionalProperties: false },
);
export type ListSearch = Static<typeof ListSearch>;

/** `fits`: all that was sought. `talk`: some of it is not said. `otherwise`: the person has said otherwise. */
export const ListGroup = Type.Enum(['fits', 'talk', 'otherwise']);
export type ListGroup = Static<typeof ListGroup>;

/**
 * Why somebody is not among those whom all fits. `not-said`: nothing is known of it. `rather-other`: they would rather
 * have it otherwise. `other`: they need it otherwise, or wish for something else.
 */
export const ListReason = Type.Object({
  about: Type.Enum(['headline', 'language', 'wish', ...WishPart.enum]),
  state: Type.Enum(['not-said', 'rather-other', 'other']),
});
export type ListReason = Static<typeof ListReason>;

const person = {
  candidateId: Id,
  /** Only when the person wants one. */
  name: orNull(Type.String()),
  joinedOn: Day,
  wish: Wish,
};

export const PersonInList = Type.Object({
  ...person,
  group: ListGroup,
  reasons: Type.Array(ListReason),
  /** The first of them. */
  headlines: Type.Array(Localized),
  /** How many more there are. */
  moreHeadlines: Type.Integer(),
});
export type PersonInList = Static<typeof PersonInList>;

export const MatcherList = Type.Object({
  /** Those whom all fits first, then those with whom something is to be talked about. */
  people: Type.Array(PersonInList),
  counts: Type.Object({ fits: Type.Integer(), talk: Type.Integer(), otherwise: Type.Integer() }),
  ...pageTold,
  /** To choose among. */
  languages: Type.Array(Type.Object({ subjectId: Type.String(), name: Localized })),
});
export type MatcherList = Static<typeof MatcherList>;

export const PersonForMatcher = Type.Object({
  ...person,
  /** Null: nothing was said. */
  placeWish: orNull(PlaceWish),
  headlines: Type.Array(Type.Object({ name: Localized, marks: Type.Array(Mark) })),
  /** What programs have shown, with the words of the report. */
  shown: Type.Array(Type.Object({ skillId: Type.String(), name: Localized, level: Level })),
  proposals: Type.Array(ProposalInList),
  /** That are open, and not yet laid beside this person. */
  openings: Type.Array(Type.Object({ openingId: Id, title: Type.String(), companyName: Type.String() })),
});
export type PersonForMatcher = Static<typeof PersonForMatcher>;

export const matcherListContract = {
  'POST /api/matcher-list/searches': {
    summary:
      'Everybody in the matcher’s list, in three groups by what is sought, which is in no address. By name or day, never by level.',
    act: 'matcher-list.search',
    body: ListSearch,
    reply: MatcherList,
    errors: ['conditions-contradict'],
  },
  'GET /api/matcher-list/:candidateId': {
    summary: 'What somebody in the matcher’s list wishes for, says and has shown. They see that I looked.',
    act: 'matcher-list.read',
    params: Type.Object({ candidateId: Id }),
    reply: PersonForMatcher,
    errors: ['person-not-listed'],
  },
} as const satisfies Contract;
