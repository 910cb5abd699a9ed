import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { askOfReading, type ReadableLanguage } from '../runs/ask-of-reading.ts';
import { isSandboxBusy } from '../runs/is-sandbox-busy.ts';
import { tenantOf } from '../runs/tenant.ts';
import { getWork } from './read-own-works.ts';
import type { WorkQuestions } from './works.contract.ts';

const languageOf: Record<string, ReadableLanguage | undefined> = {
  js: 'javascript',
  mjs: 'javascript',
  ts: 'typescript',
  mts: 'typescript',
  py: 'python',
};
/** More would not be talked through. */
const mostFiles = 3;

/**
 * Questions to talk about, of the files that are in a language we can read. Nothing is run, and nothing is kept.
 * @throws AppError `work-not-found`, `queue-full`, `questions-not-made`
 */
export async function askAboutWork(deps: Deps, actor: Candidate, workId: string): Promise<WorkQuestions> {
  const { files } = getWork(deps, actor, workId);
  const tenant = tenantOf(deps.config, actor.accountId);
  const readable = files.flatMap(({ name, text }) => {
    const language = languageOf[name.split('.').at(-1)?.toLowerCase() ?? ''];
    return language === undefined ? [] : [{ name, language, source: text }];
  });
  const questions: WorkQuestions['questions'] = [];
  try {
    for (const { name, language, source } of readable.slice(0, mostFiles)) {
      const options = { signal: deps.activeRuns.closing };
      const asked = await askOfReading(deps, { tenant, language, source }, options);
      questions.push(...asked.map((one) => ({ fileName: name, ...one })));
    }
  } catch (error) {
    if (isSandboxBusy(error)) throw new AppError('queue-full');
    if (!deps.activeRuns.closing.aborted) deps.log.error({ err: error }, 'questions could not be made');
    throw new AppError('questions-not-made');
  }
  return { questions };
}
