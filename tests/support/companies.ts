/** Matchers of a test app, and companies that they have added. */
import { randomUUID } from 'node:crypto';
import type {
  CompaniesForMatcher,
  CompanyForMatcher,
  CompanySearch,
} from '#server/companies/companies.contract.ts';
import type { Offered } from '#server/openings/offered.contract.ts';
import type { OpeningForMatcher, OpeningToKeep } from '#server/openings/openings.contract.ts';
import type { TestApp } from './app.ts';
import { asker } from './sessions.ts';

export const workshop = {
  name: 'Påhittade Verken',
  place: 'Provstad',
  field: 'Bokningar för hamnar',
  standing: 'talking' as const,
  nextStep: 'Fråga om en plats i höst',
  nextStepOn: '2026-12-01',
};

export const contact = {
  name: 'Sanna Seniorsdotter',
  title: 'Utvecklingschef',
  email: 'sanna@verken.example',
  phone: '070-174 06 05',
  bestWay: 'email' as const,
};

export async function matcherOf(server: TestApp) {
  const { cookie, staff } = await server.signInStaff('matcher');
  const ask = asker(server, cookie);
  return {
    cookie,
    staff,
    ask,
    add: async (change: object = {}) =>
      (await ask<CompanyForMatcher>('POST /api/companies', { ...workshop, ...change })).body,
    read: async (companyId: string) => (await ask<CompanyForMatcher>(`GET /api/companies/${companyId}`)).body,
    list: async (search: CompanySearch = {}) =>
      (await ask<CompaniesForMatcher>('POST /api/company-searches', search)).body,
    note: async (companyId: string, change: object = {}) =>
      (
        await ask<CompanyForMatcher>(`POST /api/companies/${companyId}/notes`, {
          ...{ noteId: randomUUID(), kind: 'call', happenedOn: '2026-11-20', text: 'De letar tester.' },
          ...change,
        })
      ).body,
  };
}

export type Matcher = Awaited<ReturnType<typeof matcherOf>>;

export const offered: Offered = {
  remote: 'part',
  daysOnSite: 2,
  room: 'quiet-room',
  hoursFrom: 4,
  hoursTo: 20,
  instructions: 'written',
  together: 'either',
};

export const opening: OpeningToKeep = {
  title: 'Rätta och pröva bokningar',
  tasks: [
    { what: 'Rätta små fel som kunder har sett', skillIds: ['javascript'], kinds: ['repair'] },
    { what: 'Skriva tester till det som är rättat', skillIds: ['unit-testing'], kinds: ['test', 'write'] },
  ],
  offered,
  insurer: 'organisation',
  supervisorName: 'Sanna Seniorsdotter',
  supervisorTitle: 'Utvecklingschef',
  agreement: 'Vi börjar med två halva dagar.',
};

/** An opening of a new company; `state` draft at first. */
export async function addOpening({ ask, add }: Matcher, change: object = {}): Promise<OpeningForMatcher> {
  const { companyId } = await add();
  const made = { ...opening, ...change };
  return (await ask<OpeningForMatcher>(`POST /api/companies/${companyId}/openings`, made)).body;
}

/** By which the company of an opening writes its part. */
export async function linkTo({ ask }: Matcher, { openingId }: { openingId: string }) {
  const { body } = await ask<{ link: string; opening: OpeningForMatcher }>(
    `POST /api/openings/${openingId}/links`,
  );
  const { link, opening } = body;
  return { link, token: new URL(link).hash.slice(1), linkId: opening.links[0]?.linkId ?? '' };
}
