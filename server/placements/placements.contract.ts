/** What is done with placements: by matchers, of people in their list; and by the person, of the own. */
import { Type } from 'typebox';
import { type Contract, Day, Empty, Id, PageAsked } from '../http/contract.ts';
import {
  Agreement,
  OwnPlacements,
  PlacedPeople,
  PlacementForMatcher,
  PlacementsForMatcher,
  revision,
  StepChange,
  StepToWrite,
  TalkChange,
  TalkToWrite,
  WishedKind,
  words,
} from './placement-views.contract.ts';

const closed = { additionalProperties: false };
const dayOrNull = Type.Union([Day, Type.Null()]);
const aboutPlacement = Type.Object({ placementId: Id });
const aboutStep = Type.Object({ placementId: Id, stepId: Id });
const aboutTalk = Type.Object({ placementId: Id, placementTalkId: Id });
const ownWords = Type.Object({ words }, closed);

export const placementsContract = {
  'GET /api/placements': {
    summary: 'Placements of people who are in the matcher’s list now, and proposals of which one can begin.',
    act: 'placement.read',
    query: PageAsked,
    reply: PlacementsForMatcher,
    errors: [],
  },
  'GET /api/placements/people': {
    summary: 'Who of the matcher’s list has a placement, so that whoever looks for somebody knows it.',
    act: 'placement.read',
    reply: PlacedPeople,
    errors: [],
  },
  'POST /api/placements': {
    summary: 'Begin a placement from a proposal that both have said yes to. Done twice, it is there once.',
    act: 'placement.change',
    body: Type.Object({ proposalId: Id }, closed),
    reply: PlacementForMatcher,
    status: 201,
    errors: ['proposal-not-found', 'proposal-not-agreed'],
  },
  'GET /api/placements/:placementId': {
    summary: 'The steps and talks of a placement. The person sees that I looked.',
    act: 'placement.read',
    params: aboutPlacement,
    reply: PlacementForMatcher,
    errors: ['placement-not-found'],
  },
  'DELETE /api/placements/:placementId': {
    summary: 'Take away one that began by mistake: nothing has happened, and nobody has talked.',
    act: 'placement.change',
    params: aboutPlacement,
    reply: Empty,
    errors: ['placement-not-found', 'placement-begun'],
  },
  'POST /api/placements/:placementId/steps': {
    summary: 'Add a step that is planned or has happened. The person reads it.',
    act: 'placement.change',
    params: aboutPlacement,
    body: StepToWrite,
    reply: PlacementForMatcher,
    status: 201,
    errors: ['placement-not-found', 'day-unknown', 'step-ahead', 'placement-full'],
  },
  'PUT /api/placements/:placementId/steps/:stepId': {
    summary: 'Say that a step has happened, is on another day, or did not come about. Also of a wish.',
    act: 'placement.change',
    params: aboutStep,
    body: StepChange,
    reply: PlacementForMatcher,
    errors: ['placement-not-found', 'step-not-found', 'placement-changed', 'day-unknown', 'step-ahead'],
  },
  'POST /api/placements/:placementId/talks': {
    summary: 'Note a talk. The person reads it. It can be done after the end as well.',
    act: 'placement.change',
    params: aboutPlacement,
    body: TalkToWrite,
    reply: PlacementForMatcher,
    status: 201,
    errors: ['placement-not-found', 'day-unknown', 'step-ahead', 'placement-full'],
  },
  'PUT /api/placements/:placementId/talks/:placementTalkId': {
    summary: 'Change what was noted of a talk.',
    act: 'placement.change',
    params: aboutTalk,
    body: TalkChange,
    reply: PlacementForMatcher,
    errors: ['placement-not-found', 'talk-not-found', 'placement-changed', 'day-unknown', 'step-ahead'],
  },
  'DELETE /api/placements/:placementId/talks/:placementTalkId': {
    summary: 'Take away a talk that was noted by mistake, with the person’s words about it.',
    act: 'placement.change',
    params: aboutTalk,
    reply: PlacementForMatcher,
    errors: ['placement-not-found', 'talk-not-found'],
  },
  'PUT /api/placements/:placementId/next-talk': {
    summary: 'Suggest a day for the next talk, or none. Nothing happens on it.',
    act: 'placement.change',
    params: aboutPlacement,
    body: Type.Object({ nextTalkOn: dayOrNull, revision }, closed),
    reply: PlacementForMatcher,
    errors: ['placement-not-found', 'placement-changed', 'day-unknown'],
  },
  'POST /api/placements/:placementId/contact': {
    summary: 'Be the one whom the person turns to.',
    act: 'placement.change',
    params: aboutPlacement,
    reply: PlacementForMatcher,
    errors: ['placement-not-found'],
  },
  'GET /api/placements/:placementId/agreement': {
    summary: 'The agreement, to print and sign. The person sees that I looked.',
    act: 'placement.read',
    params: aboutPlacement,
    reply: Agreement,
    errors: ['placement-not-found'],
  },
  'GET /api/own-placements': {
    summary: 'My placements: every step and talk, as matchers see them.',
    act: 'placement.read-own',
    reply: OwnPlacements,
    errors: [],
  },
  'GET /api/own-placements/:placementId/agreement': {
    summary: 'The agreement of my placement, to print and sign.',
    act: 'placement.read-own',
    params: aboutPlacement,
    reply: Agreement,
    errors: ['placement-not-found'],
  },
  'PUT /api/own-placements/:placementId/conditions': {
    summary: 'Let what I show a company of how I work be on the agreement, or not.',
    act: 'placement.write-own',
    params: aboutPlacement,
    body: Type.Object({ showsConditions: Type.Boolean() }, closed),
    reply: OwnPlacements,
    errors: ['placement-not-found'],
  },
  'POST /api/own-placements/:placementId/wishes': {
    summary: 'Ask for a pause, a change, an end, or to go on. Asked again, it stands in the newer words.',
    act: 'placement.write-own',
    params: aboutPlacement,
    body: Type.Object({ stepId: Id, kind: WishedKind, happensOn: Day, words }, closed),
    reply: OwnPlacements,
    status: 201,
    errors: ['placement-not-found', 'day-unknown', 'placement-full'],
  },
  'DELETE /api/own-placements/:placementId/wishes/:stepId': {
    summary: 'Take back what I asked for.',
    act: 'placement.write-own',
    params: aboutStep,
    reply: OwnPlacements,
    errors: ['placement-not-found', 'step-not-found', 'placement-changed'],
  },
  'PUT /api/own-placements/:placementId/steps/:stepId/words': {
    summary: 'Say something of a step in my own words. Empty takes it away.',
    act: 'placement.write-own',
    params: aboutStep,
    body: ownWords,
    reply: OwnPlacements,
    errors: ['placement-not-found', 'step-not-found'],
  },
  'PUT /api/own-placements/:placementId/talks/:placementTalkId/words': {
    summary: 'Say something of a talk in my own words. Empty takes it away.',
    act: 'placement.write-own',
    params: aboutTalk,
    body: ownWords,
    reply: OwnPlacements,
    errors: ['placement-not-found', 'talk-not-found'],
  },
} as const satisfies Contract;
