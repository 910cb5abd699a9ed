/** Somebody at a company tries, by their link, what candidates meet: the same honest result, and nothing that stays. */
import type { Work } from '../attempts/attempts.contract.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { Run } from '../runs/runs.contract.ts';
import type { VisibleRunRequest } from '../runs/start-visible-run.ts';
import { dayOf } from '../shares/share-days.ts';
import { startTrialClaims } from '../trials/start-trial-claims.ts';
import { startTrialRun } from '../trials/start-trial-run.ts';
import type { Claims } from '../trials/trials.contract.ts';
import type { Visit } from '../trials/visits.ts';
import { fittingChallenges } from './fitting-challenges.ts';
import { getOpenLink } from './get-open-link.ts';

type What = { token: string; slug: string };

/** @throws AppError `opening-link-not-open`, `trial-off`, `challenge-not-found`, and as startTrialRun */
export async function startCompanyRun(
  deps: Deps,
  visit: Visit,
  { ask, ...what }: What & { ask: Work & VisibleRunRequest['what'] },
  signal?: AbortSignal,
): Promise<Run> {
  return startTrialRun(deps, getFitting(deps, what), visit, ask, signal);
}

/** @throws AppError `opening-link-not-open`, `trial-off`, `challenge-not-found`, and as startTrialClaims */
export async function startCompanyClaims(
  deps: Deps,
  visit: Visit,
  { work, ...what }: What & { work: Work },
  signal?: AbortSignal,
): Promise<Claims> {
  return startTrialClaims(deps, getFitting(deps, what), visit, work, signal);
}

/** Only what the page of the link shows: it opens no other challenge. */
function getFitting(deps: Deps, { token, slug }: What): Challenge {
  const { opening } = getOpenLink(deps.db, { token, day: dayOf(deps.clock()) });
  if (deps.config.organisation.tryChallenge === null) throw new AppError('trial-off');
  const found = fittingChallenges(deps, opening.tasks).find((one) => one.slug === slug);
  if (!found) throw new AppError('challenge-not-found', { slug });
  return found;
}
