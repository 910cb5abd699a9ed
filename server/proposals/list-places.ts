import type { Candidate } from '../access.ts';
import { findListed } from '../consents/has-consent.ts';
import { takePage } from '../db/take-page.ts';
import type { Deps } from '../deps.ts';
import type { PageAsked } from '../http/contract.ts';
import { listOpenOpenings, type OpenOpening } from '../openings/list-open-openings.ts';
import { listOpeningsBeside, listOwnProposals } from './own-proposals.ts';
import type { PlaceForMe, PlacesForMe } from './proposals.contract.ts';
import { readPersonSide } from './read-people.ts';
import { type PersonSide, reasonsFor } from './reason-rules.ts';

const onePage = 20;

/**
 * Open openings laid beside what the person says and has shown: those that may fit first. It needs no yes to the
 * matcher's list, as nobody else sees it. One that a matcher asks about stands among those alone.
 */
export function listPlaces(
  deps: Pick<Deps, 'db' | 'challenges' | 'clock'>,
  actor: Candidate,
  asked: PageAsked,
): PlacesForMe {
  const { accountId } = actor;
  const side = readPersonSide(deps, deps.db, accountId);
  const { asked: askedAbout, drafts } = listOpeningsBeside(deps, actor);
  const places = listOpenOpenings(deps)
    .filter(({ openingId }) => !askedAbout.has(openingId))
    .map((opening) => ({ ...layBeside(side, opening), isLaidBeside: drafts.has(opening.openingId) }));
  const sorted = [true, false].flatMap((mayFit) => places.filter((one) => one.mayFit === mayFit));
  const { shown, ...which } = takePage(sorted, asked.page, onePage);
  return {
    isListed: findListed(deps.db, accountId) !== undefined,
    placeWish: side.wish,
    proposals: listOwnProposals(deps, actor),
    places: shown,
    ...which,
  };
}

function layBeside(side: PersonSide, opening: OpenOpening): Omit<PlaceForMe, 'isLaidBeside'> {
  const { openingId, title, offered, skills } = opening;
  const reasons = reasonsFor(side, { skills, offered });
  return {
    ...{ openingId, title, offered },
    tasks: opening.tasks.map(({ what }) => what),
    reasons,
    mayFit:
      reasons.fits.length > 0 &&
      !reasons.talkAbout.some((one) => one.rule === 'wish-not-met' && one.weight === 'need'),
  };
}
