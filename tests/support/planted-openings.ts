/** A bank of any size: one company with an open opening, by real requests, and copies of both by direct inserts. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { companies } from '#server/db/tables/companies.ts';
import { openings } from '#server/db/tables/openings.ts';
import type { OpeningForMatcher } from '#server/openings/openings.contract.ts';
import type { TestApp } from './app.ts';
import { type Matcher, opening as madeUp, matcherOf } from './companies.ts';
import { openPlace } from './proposals.ts';

export type Bank = { matcher: Matcher; place: OpeningForMatcher };

export async function fillBank(server: TestApp, count: number): Promise<Bank> {
  const matcher = await matcherOf(server);
  const place = await openPlace(matcher, { tasks: madeUp.tasks.slice(0, 1) });
  const { db } = server.deps;
  const company = db.select().from(companies).where(eq(companies.companyId, place.companyId)).get();
  const opening = db.select().from(openings).where(eq(openings.openingId, place.openingId)).get();
  if (!company || !opening) throw new Error('the first company was not kept');
  db.transaction((tx) => {
    for (let index = 1; index < count; index += 1) {
      const companyId = randomUUID();
      tx.insert(companies)
        .values({ ...company, companyId, name: `${company.name} ${index}` })
        .run();
      tx.insert(openings)
        .values({ ...opening, companyId, openingId: randomUUID() })
        .run();
    }
  });
  return { matcher, place };
}
