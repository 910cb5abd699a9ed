import type { OwnSubmission } from '../attempts/get-submission.ts';
import { getChallenge } from '../challenges/get-challenge.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { askAboutCode } from '../runs/ask-about-code.ts';
import { isSandboxBusy } from '../runs/is-sandbox-busy.ts';
import { tenantOf } from '../runs/tenant.ts';

type ShownWork = Parameters<typeof askAboutCode>[1];
type RunOptions = NonNullable<Parameters<typeof askAboutCode>[2]>;

/** Lets something be found out about a hand-in's code. @throws challenge-not-found, challenge-withheld, queue-full, questions-not-made */
export async function askSandbox<T>(
  deps: Deps,
  { submission, attempt }: OwnSubmission,
  ask: (shown: ShownWork, options: RunOptions) => Promise<T>,
): Promise<T> {
  const challenge = getChallenge(deps, attempt.slug);
  const { language, files } = submission;
  const tenant = tenantOf(deps.config, attempt.accountId);
  try {
    const work = { language, files };
    return await ask({ challenge, work, tenant }, { signal: deps.activeRuns.closing });
  } catch (error) {
    if (isSandboxBusy(error)) throw new AppError('queue-full');
    if (!deps.activeRuns.closing.aborted) deps.log.error({ err: error }, 'questions could not be made');
    throw new AppError('questions-not-made');
  }
}
