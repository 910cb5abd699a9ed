/** Så här fungerar jag: in six themes, what makes work go well for a person. Each piece is shown to whom they choose. */
import { type Static, Type } from 'typebox';
import { Headline } from '../headlines/headlines.contract.ts';
import { type Contract, Id, Localized } from '../http/contract.ts';

const closed = { additionalProperties: false };

export const Theme = Type.Enum(['communication', 'surroundings', 'time', 'instructions', 'breaks', 'stuck']);
export type Theme = Static<typeof Theme>;

/**
 * Nobody but the person, unless: `pedagogue`, whom they let see; `company`, on the page made for one; `programs`, which
 * read the matcher's list with a key, while the person is in it. Programs read examples as they stand, and no own words.
 */
export const ConditionAudience = Type.Enum(['pedagogue', 'company', 'programs']);
export type ConditionAudience = Static<typeof ConditionAudience>;
const visibleTo = Type.Array(ConditionAudience, { maxItems: 3, uniqueItems: true });

/** Of conditions/condition-examples.ts. */
const ExampleId = Type.String({ pattern: '^[a-z-]{1,40}$' });
/** A sentence or two: more is a letter. */
const Words = Type.String({ minLength: 1, maxLength: 300, pattern: '\\S' });

const said = {
  theme: Theme,
  /** Null: own words. */
  exampleId: Type.Union([ExampleId, Type.Null()]),
  /** Empty where it is an example as it stands. */
  words: Type.String(),
};

/** An example as it stands. */
export const ConditionExample = Type.Object({ theme: Theme, exampleId: ExampleId });
export type ConditionExample = Static<typeof ConditionExample>;

/** One piece, without who may see it. */
export const ConditionSaid = Type.Object(said);

export const ConditionForCandidate = Type.Object({ conditionId: Id, ...said, visibleTo });
export type ConditionForCandidate = Static<typeof ConditionForCandidate>;

export const ConditionsForCandidate = Type.Object({
  themes: Type.Array(Type.Object({ theme: Theme, examples: Type.Array(ExampleId) })),
  /** In the order in which they were written. */
  conditions: Type.Array(ConditionForCandidate),
  /** Own words from challenges, that could be said here too. */
  observations: Type.Array(Type.Object({ title: Localized, words: Type.String() })),
});
export type ConditionsForCandidate = Static<typeof ConditionsForCandidate>;

/** What the candidate lets this pedagogue see, and nothing that says that there is more. */
export const ConditionsForPedagogue = Type.Object({
  candidateId: Id,
  name: Type.Union([Type.String(), Type.Null()]),
  conditions: Type.Array(ConditionSaid),
  headlines: Type.Array(Type.Pick(Headline, ['name', 'marks'])),
});
export type ConditionsForPedagogue = Static<typeof ConditionsForPedagogue>;

const aboutCondition = Type.Object({ conditionId: Id });

export const conditionsContract = {
  'GET /api/conditions': {
    summary: 'What I have said of how I work best, examples to pick, and own words from challenges.',
    act: 'condition.read',
    reply: ConditionsForCandidate,
    errors: [],
  },
  'POST /api/conditions': {
    summary: 'Say one thing: an example as it stands, or own words. Nobody else sees it.',
    act: 'condition.write',
    body: Type.Union([
      Type.Object({ theme: Theme, exampleId: ExampleId }, closed),
      Type.Object({ theme: Theme, words: Words }, closed),
    ]),
    reply: ConditionsForCandidate,
    status: 201,
    errors: ['condition-example-not-found', 'conditions-many'],
  },
  'PUT /api/conditions/:conditionId': {
    summary: 'Say it in other words, or choose who may see it.',
    act: 'condition.write',
    params: aboutCondition,
    body: Type.Object({ words: Type.Optional(Words), visibleTo: Type.Optional(visibleTo) }, closed),
    reply: ConditionsForCandidate,
    errors: ['condition-not-found'],
  },
  'DELETE /api/conditions/:conditionId': {
    summary: 'Take it away. From the answer on nobody sees it.',
    act: 'condition.write',
    params: aboutCondition,
    reply: ConditionsForCandidate,
    errors: ['condition-not-found'],
  },
  'GET /api/conditions/connected': {
    summary: 'Which of the candidates I meet let me see how they work best.',
    act: 'condition.list-connected',
    reply: Type.Object({ candidateIds: Type.Array(Id) }),
    errors: [],
  },
  'GET /api/candidates/:candidateId/conditions': {
    summary:
      'What a candidate lets me see of how they work best, and their headlines. They see that I looked.',
    act: 'condition.read-connected',
    params: Type.Object({ candidateId: Id }),
    reply: ConditionsForPedagogue,
    errors: ['candidate-not-found', 'consent-missing'],
  },
} as const satisfies Contract;
