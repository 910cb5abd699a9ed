import type { Language } from '#sandbox';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';
import type { RunDeps } from './plan-generated.ts';
import { seedsOf } from './plan-seed.ts';
import { filesToRun, isGenerated, planGroups } from './plan-work.ts';

/**
 * Makes the cases that this program will meet when it is handed in, so that the person does not wait for them.
 * Never rejects: what goes wrong here is met, and answered, at the hand-in.
 */
export async function planAhead(
  deps: RunDeps,
  challenge: Challenge,
  work: { language: Language; files: SourceFiles },
): Promise<void> {
  if (!isGenerated(challenge)) return;
  const files = filesToRun(challenge, work.language, work.files);
  try {
    for (const seed of seedsOf(deps.config.secret, challenge, work.language, files)) {
      await planGroups(deps, challenge, work.language, seed);
    }
  } catch (error) {
    deps.log.warn({ slug: challenge.slug, name: (error as Error).name }, 'cases were not made ahead');
  }
}
