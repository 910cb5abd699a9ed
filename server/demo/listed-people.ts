/** Made-up people in the matcher's list: what they say, and how far each has come with a company over a year. */
import type { Candidate } from '../access.ts';
import { addCondition } from '../conditions/add-condition.ts';
import type { Theme } from '../conditions/conditions.contract.ts';
import { purposes } from '../consents/consent-purposes.ts';
import { giveConsent } from '../consents/give-consent.ts';
import type { Deps } from '../deps.ts';
import { tellWish } from '../feed/own-feed.ts';
import { addHeadline } from '../headlines/add-headline.ts';
import type { Mark } from '../headlines/headlines.contract.ts';
import type { Offered } from '../openings/offered.contract.ts';
import { tellPlaceWish } from '../wishes/place-wish.ts';
import { nothingSaid } from '../wishes/said-parts.ts';
import type { PlaceWish, Wish } from '../wishes/wishes.contract.ts';
import { addWork } from '../works/keep-work.ts';
import type { WorkToKeep } from '../works/works.contract.ts';
import { type DemoPlacement, endedPlacement, placeDemo } from './place-demo.ts';
import { type DemoProposal, proposeDemo } from './propose-demo.ts';

export type ListedPerson = {
  /** Also what the code is made from. */
  key: string;
  /** Since when they are in the list. */
  daysAgo: number;
  name?: string;
  headlines: [words: string, marks: Mark[]][];
  wish: Wish;
  place: { wished: Partial<Offered>; needs: PlaceWish['needs'] };
  conditions: { theme: Theme; exampleId: string }[];
  work?: WorkToKeep;
  proposals: (DemoProposal & { daysAgo: number })[];
  placement?: DemoPlacement;
};

const page: WorkToKeep = {
  title: 'En sida för en schackklubb',
  language: 'JavaScript',
  what: 'En sida som visar vem som möter vem, och vad det blev.',
  myPart: 'Jag gjorde allt själv, utom färgerna.',
  satisfied: 'Den går att läsa på en gammal telefon.',
  files: [
    {
      name: 'rounds.js',
      text: 'export function pairs(players) {\n  const half = Math.ceil(players.length / 2);\n  return players.slice(0, half).map((one, at) => [one, players[half + at] ?? null]);\n}\n',
    },
  ],
  isShown: true,
  inReport: true,
};

export const listedPeople: ListedPerson[] = [
  {
    ...{ key: 'listed-remote', daysAgo: 60, name: 'Lo Påhittad', wish: 'placement' },
    headlines: [
      ['JavaScript', ['can', 'want']],
      ['TypeScript', ['curious']],
      ['Tillgänglighet', ['want']],
    ],
    place: { wished: { remote: 'all', hoursFrom: 8, instructions: 'written' }, needs: ['remote'] },
    conditions: [
      { theme: 'communication', exampleId: 'in-text' },
      { theme: 'stuck', exampleId: 'try-first' },
    ],
    work: page,
    proposals: [],
  },
  {
    ...{ key: 'listed-agreed', daysAgo: 110, name: 'Robin Provsson', wish: 'work' },
    headlines: [
      ['Python', ['can', 'want']],
      ['SQL', ['can']],
      ['Statistik', ['curious']],
    ],
    place: { wished: { remote: 'none', room: 'own-room', hoursFrom: 12 }, needs: ['room'] },
    conditions: [{ theme: 'surroundings', exampleId: 'quiet-room' }],
    proposals: [
      {
        ...{ daysAgo: 12, title: 'Rapporter ur ett register' },
        person: { answer: 'yes', words: 'Jag vill se rummet först.' },
        company: { answer: 'yes', words: 'Hälsa på när det passar.' },
      },
    ],
  },
  {
    ...{ key: 'listed-asked', daysAgo: 30, name: 'Sam Testsson', wish: 'either' },
    headlines: [
      ['JavaScript', ['want', 'curious']],
      ['Bygga hemsidor åt vänner', ['can']],
    ],
    place: { wished: { remote: 'part', hoursFrom: 10, together: 'alone' }, needs: [] },
    conditions: [],
    proposals: [{ daysAgo: 2, title: 'Webbplatser på distans', person: 'asked' }],
  },
  {
    ...{ key: 'listed-no-name', daysAgo: 8, wish: 'unsure' },
    headlines: [
      ['Rust', ['can']],
      ['C', ['can', 'curious']],
    ],
    place: { wished: {}, needs: [] },
    conditions: [],
    proposals: [{ daysAgo: 1, title: 'Rätta och pröva bokningar' }],
  },
  {
    ...{ key: 'listed-ended', daysAgo: 330, name: 'Charlie Låtsas', wish: 'placement' },
    headlines: [
      ['SQL', ['can']],
      ['JavaScript', ['can', 'want']],
    ],
    place: { wished: { daysOnSite: 2, hoursFrom: 12, instructions: 'written' }, needs: ['hoursFrom'] },
    conditions: [{ theme: 'instructions', exampleId: 'example-first' }],
    proposals: [
      {
        ...{ daysAgo: 70, title: 'Rätta och pröva bokningar' },
        person: { answer: 'no', words: 'Det är långt dit.' },
      },
      {
        ...{ daysAgo: 40, title: 'Webbplatser på distans' },
        person: { answer: 'yes', words: '' },
        company: { answer: 'no', words: 'Vi har någon nu. Fråga gärna igen till hösten.' },
      },
    ],
    placement: endedPlacement,
  },
];

/** What they did when they joined. */
export function joinList(deps: Deps, actor: Candidate, person: ListedPerson): void {
  const purpose = 'matcher-list';
  giveConsent(deps, actor, { purpose, textVersion: purposes[purpose].textVersion });
  for (const [words, marks] of person.headlines) addHeadline(deps, actor, { words, marks });
  for (const asked of person.conditions) addCondition(deps, actor, asked);
  const { wished, needs } = person.place;
  tellPlaceWish(deps, actor, { wished: { ...nothingSaid, ...wished }, needs });
  tellWish(deps, actor, person.wish);
  if (person.work) addWork(deps, actor, person.work);
}

/** What a matcher did with them since. */
export function meetCompanies(deps: Deps, actor: Candidate, { placement, proposals }: ListedPerson): void {
  if (placement) placeDemo(deps, actor, placement);
  for (const { daysAgo, ...proposal } of proposals)
    proposeDemo(
      { ...deps, clock: () => new Date(deps.clock().getTime() - daysAgo * 24 * 60 * 60 * 1_000) },
      actor,
      proposal,
    );
}
