/** Proposals: somebody from the matcher's list and an opening, with reasons. The person is asked before anybody else. */
import { type Static, Type } from 'typebox';
import { type Contract, Day, Id, PageAsked, pageTold } from '../http/contract.ts';
import { Offered } from '../openings/offered.contract.ts';
import { PlaceWish } from '../wishes/wishes.contract.ts';
import { Reasons } from './reasons.contract.ts';

const closed = { additionalProperties: false };
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

export const Answer = Type.Enum(['yes', 'no']);
export type Answer = Static<typeof Answer>;

/**
 * `draft`: the person is not asked. `asked`: no answer yet. `person-no`, `person-yes`: as the person answered.
 * `company-no`, `both-yes`: as the company answered after the person's yes. `closed`: the opening is not open now;
 * `agreed-closed`: and both had said yes.
 */
export const ProposalState = Type.Enum([
  'draft',
  'asked',
  'person-no',
  'person-yes',
  'company-no',
  'both-yes',
  'closed',
  'agreed-closed',
]);
export type ProposalState = Static<typeof ProposalState>;

/** An own reason, or none. */
const words = Type.String({ maxLength: 500 });

const place = {
  openingId: Id,
  title: Type.String(),
  tasks: Type.Array(Type.String()),
  offered: Offered,
};
const answers = {
  askedOn: orNull(Day),
  personAnswer: orNull(Answer),
  personWords: Type.String(),
  companyAnswer: orNull(Answer),
  companyWords: Type.String(),
};

export const ProposalInList = Type.Object({
  proposalId: Id,
  candidateId: Id,
  /** Of the person; null: none was wanted. */
  name: orNull(Type.String()),
  openingId: Id,
  title: Type.String(),
  companyName: Type.String(),
  state: ProposalState,
  madeOn: Day,
});
export type ProposalInList = Static<typeof ProposalInList>;

export const ProposalsForMatcher = Type.Object({
  proposals: Type.Array(ProposalInList),
  ...pageTold,
});
export type ProposalsForMatcher = Static<typeof ProposalsForMatcher>;

export const ProposalForMatcher = Type.Object({
  ...ProposalInList.properties,
  ...place,
  ...answers,
  placeWish: orNull(PlaceWish),
  reasons: Reasons,
  /** Who laid the two beside each other. */
  maker: orNull(Type.String()),
  revision: Type.Integer(),
});
export type ProposalForMatcher = Static<typeof ProposalForMatcher>;

export const OwnProposal = Type.Object({
  proposalId: Id,
  companyName: Type.String(),
  ...place,
  ...answers,
  placeWish: orNull(PlaceWish),
  reasons: Reasons,
  state: ProposalState,
  /** Who asks. */
  maker: orNull(Type.String()),
});
export type OwnProposal = Static<typeof OwnProposal>;

/** Which company it is, the person learns when a matcher asks. */
export const PlaceForMe = Type.Object({
  ...place,
  reasons: Reasons,
  /** Something fits, and nothing that the person needs is otherwise there. */
  mayFit: Type.Boolean(),
  /** A matcher has it as a draft beside me, and has not asked. */
  isLaidBeside: Type.Boolean(),
});
export type PlaceForMe = Static<typeof PlaceForMe>;

export const PlacesForMe = Type.Object({
  isListed: Type.Boolean(),
  /** Null: nothing was said of how a place should be. */
  placeWish: orNull(PlaceWish),
  /** Asked by a matcher, newest first. None while the person is not in the list. */
  proposals: Type.Array(OwnProposal),
  /** That no matcher asks about. Those that may fit first, then the newest. */
  places: Type.Array(PlaceForMe),
  ...pageTold,
});
export type PlacesForMe = Static<typeof PlacesForMe>;

const revision = Type.Integer({ minimum: 1, maximum: 1_000_000_000 });
const aboutProposal = Type.Object({ proposalId: Id });

export const proposalsContract = {
  'GET /api/proposals': {
    summary: 'Proposals of people who are in the matcher’s list now, newest first.',
    act: 'proposal.read',
    query: PageAsked,
    reply: ProposalsForMatcher,
    errors: [],
  },
  'POST /api/proposals': {
    summary:
      'Lay somebody and an opening beside each other. Done twice, it is there once. The person is not asked.',
    act: 'proposal.change',
    body: Type.Object({ candidateId: Id, openingId: Id }, closed),
    reply: ProposalForMatcher,
    status: 201,
    errors: ['person-not-listed', 'opening-not-found', 'opening-withdrawn'],
  },
  'GET /api/proposals/:proposalId': {
    summary: 'Why the two may fit, and what to talk about. The person sees that I looked.',
    act: 'proposal.read',
    params: aboutProposal,
    reply: ProposalForMatcher,
    errors: ['proposal-not-found'],
  },
  'POST /api/proposals/:proposalId/ask': {
    summary: 'Ask the person. Nothing is sent to the company.',
    act: 'proposal.change',
    params: aboutProposal,
    body: Type.Object({ revision }, closed),
    reply: ProposalForMatcher,
    errors: ['proposal-not-found', 'proposal-changed', 'opening-withdrawn'],
  },
  'POST /api/proposals/:proposalId/company-answer': {
    summary: 'Note what the company answered, after the person’s yes. The person reads it.',
    act: 'proposal.change',
    params: aboutProposal,
    body: Type.Object({ answer: Answer, words, revision }, closed),
    reply: ProposalForMatcher,
    errors: ['proposal-not-found', 'proposal-changed', 'opening-withdrawn'],
  },
  'DELETE /api/proposals/:proposalId': {
    summary: 'Take a draft away. One that was asked about stays.',
    act: 'proposal.change',
    params: aboutProposal,
    reply: ProposalsForMatcher,
    errors: ['proposal-not-found', 'proposal-changed'],
  },
  'GET /api/places': {
    summary: 'Openings that may fit me, and why; and those that a matcher asks me about.',
    act: 'proposal.read-own',
    query: PageAsked,
    reply: PlacesForMe,
    errors: [],
  },
  'GET /api/places/asked': {
    summary: 'About how many openings a matcher asks me that I have not answered.',
    act: 'proposal.read-own',
    reply: Type.Object({ waiting: Type.Integer() }),
    errors: [],
  },
  'POST /api/places/proposals/:proposalId/answer': {
    summary:
      'Answer a matcher, with an own reason or none. It can be answered anew. After a no the company is asked anew.',
    act: 'proposal.answer',
    params: aboutProposal,
    body: Type.Object({ answer: Answer, words }, closed),
    reply: OwnProposal,
    errors: ['proposal-not-found', 'opening-withdrawn'],
  },
} as const satisfies Contract;
