/** What somebody's profile says. Nothing in it is written freely: no name, no account, no words of the person's own. */
import { type Static, Type } from 'typebox';
import { Kind, Language } from '../challenges/challenges.contract.ts';
import { ConditionExample } from '../conditions/conditions.contract.ts';
import { Mark } from '../headlines/headlines.contract.ts';
import { Id, Localized } from '../http/contract.ts';
import { Level } from '../reports/reports.contract.ts';
import { PlaceWish, Wish } from '../wishes/wishes.contract.ts';

const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

/** What a key reads beside that somebody is there and what they wish for. */
export const FeedScope = Type.Enum(['skills', 'reasons', 'headlines', 'conditions', 'matches'], {
  description:
    'skills: languages and skills with levels. reasons: why each skill has its level, too. headlines: what the person says that they know or want to work with. conditions: how a place should be, and how the person works best. matches: that a place is asked about or agreed on, or that a placement has begun.',
});
export type FeedScope = Static<typeof FeedScope>;

const Reason = Type.Object(
  {
    title: Localized,
    kind: Kind,
    language: Language,
    domain: Localized,
    generatedInput: Type.Boolean({ description: 'The program was tried with random input too.' }),
    strength: orNull(Type.Object({ noticed: Type.Integer(), of: Type.Integer() })),
  },
  { description: 'One challenge that counts. strength: how many of so many small faults its cases notice.' },
);

const elsewhere = {
  esco: orNull(Type.String({ description: 'ESCO concept URI; null when ESCO has none.' })),
  jobtech: orNull(Type.String({ description: 'JobTech Taxonomy concept id; null when it has none.' })),
};

const FeedSkill = Type.Object({
  skillId: Type.String(),
  name: Localized,
  level: Type.Enum([...Level.enum], {
    description:
      'one-challenge: shown in one challenge. several-challenges: in two or more that are no variants. new-situations: in two kinds and two domains, with random input. Never a number, and no order of people. A skill that is not here is not shown here: it says nothing about the person.',
  }),
  ...elsewhere,
  reasons: Type.Optional(Type.Array(Reason)),
});

const FeedHeadline = Type.Object({
  subjectId: Type.String({ description: 'Of a skill its skillId. Headlines in own words are in no feed.' }),
  name: Localized,
  marks: Type.Array(Mark, {
    description: 'can, want to work with, curious: as the person says. Never a level.',
  }),
  ...elsewhere,
});
export type FeedHeadline = Static<typeof FeedHeadline>;

const FeedMatch = Type.Object({
  matchId: Id,
  state: Type.Enum(['proposed', 'both-yes', 'placement'], {
    description:
      'proposed: a matcher asks the person about an opening, and not both have answered. both-yes: the person and the company have said yes. placement: the first day of a placement has been; a pause is not told. One that is gone is told no more: it has ended, or its opening or company is here no more.',
  }),
});

/** What the person says, and what they were asked. Of a place null: nothing was said. */
const said = {
  wish: Wish,
  headlines: Type.Array(FeedHeadline),
  placeWish: orNull(PlaceWish),
  conditions: Type.Array(ConditionExample, {
    description:
      'How the person works best: examples of Kodlugn that they have chosen for programs, one by one, by id.',
  }),
  matches: Type.Array(FeedMatch),
};
/** What programs of theirs have shown. */
const shown = { languages: Type.Array(Language), skills: Type.Array(FeedSkill) };

export const FeedSaid = Type.Object(said);
export type FeedSaid = Static<typeof FeedSaid>;
export const FeedShown = Type.Object(shown);
export type FeedShown = Static<typeof FeedShown>;
export const FeedContent = Type.Object({ ...said, ...shown });
export type FeedContent = Static<typeof FeedContent>;

/** As much of it as a key reads. */
export const FeedProfile = Type.Object({
  wish: Wish,
  ...Type.Partial(Type.Object({ ...shown, headlines: said.headlines })).properties,
  ...Type.Partial(Type.Pick(FeedSaid, ['placeWish', 'conditions', 'matches'])).properties,
});
export type FeedProfile = Static<typeof FeedProfile>;

export const feedExamples = {
  present: {
    profileId: '7d0f0a52-58b1-4a7e-9c55-3d1f7a1b2c3d',
    state: 'present',
    changedOn: '2026-11-26',
    profile: {
      wish: 'placement',
      languages: ['python'],
      skills: [
        {
          skillId: 'python',
          name: { sv: 'Python', en: 'Python' },
          level: 'one-challenge',
          esco: 'http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d',
          jobtech: 'qfkh_ZRK_w4W',
          reasons: [
            {
              title: { sv: 'Krockar i bokningar', en: 'Booking clashes' },
              kind: 'write',
              language: 'python',
              domain: { sv: 'Bibliotek och lokaler', en: 'Libraries and rooms' },
              generatedInput: true,
              strength: { noticed: 38, of: 40 },
            },
          ],
        },
      ],
      headlines: [
        {
          subjectId: 'rust',
          name: { sv: 'Rust', en: 'Rust' },
          marks: ['want', 'curious'],
          esco: null,
          jobtech: null,
        },
      ],
      placeWish: {
        wished: {
          remote: 'part',
          daysOnSite: 2,
          room: 'quiet-room',
          hoursFrom: 8,
          hoursTo: null,
          instructions: 'written',
          together: 'not-said',
        },
        needs: ['hoursFrom'],
      },
      conditions: [{ theme: 'instructions', exampleId: 'example-first' }],
      matches: [
        { matchId: '5c2b8d7e-6f1a-4b3c-8d9e-0a1b2c3d4e5f', state: 'proposed' },
        { matchId: '9e8d7c6b-5a4f-4e3d-8c2b-1a0f9e8d7c6b', state: 'placement' },
      ],
    },
  },
  withdrawn: {
    profileId: '0b6f7f0e-2a3c-4c77-8a0e-5b8f1c2d3e4f',
    state: 'withdrawn',
    changedOn: '2026-11-26',
  },
};
