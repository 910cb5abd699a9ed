/** For authors alone: in which cases a program does other than the files say. Hidden cases are in it. */
import type { JobCase, Language } from '#sandbox';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';
import { judgeOnSeed } from './judge-seed.ts';
import type { RunDeps } from './plan-generated.ts';
import { filesToRun, planGroups } from './plan-work.ts';
import type { ResultSetDifference, VisibleCase } from './runs.contract.ts';
import { viewCase } from './view-case.ts';

const longest = 400;

/** A line for each group that does not hold: its first such case, what it gave and what it should. @throws as planGroups */
export async function explainDifference(
  deps: RunDeps,
  challenge: Challenge,
  { language, files }: { language: Language; files: SourceFiles },
  seed: string,
): Promise<string[]> {
  const planned = await planGroups(deps, challenge, language, seed);
  const program = { language, files: filesToRun(challenge, language, files), tenant: 'check:explain' };
  const result = await judgeOnSeed(deps, challenge, program, seed);
  return planned.flatMap((group, g) => {
    const judged = result.groups[g]?.cases ?? [];
    const at = judged.findIndex((one) => one.state !== 'holds');
    const [one, seen] = [group.cases[at], judged[at]];
    if (one === undefined || seen === undefined) return [];
    const view = viewCase(null, one, seen, { language, schema: challenge.schema });
    return [shortened(`${group.id}: ${aboutCase(challenge, one, view)}`)];
  });
}

function aboutCase(challenge: Challenge, one: JobCase, view: VisibleCase): string {
  const { program, query, error, limit } = view;
  const trouble =
    limit ?? (error ? `${error.name}: ${error.message} (line ${error.line ?? '?'})` : undefined);
  if (program) {
    const notices = program.tests.flatMap(({ name, error: said }) =>
      said === null ? [] : `${name}: ${said}`,
    );
    const said = trouble ?? `${program.tests.length} tests, noticing: ${notices.join('; ') || 'nothing'}`;
    return `should ${program.should} ${nameOf(challenge, one)}; ${said}`;
  }
  if (query) {
    const tables = JSON.stringify(query.tables.map(({ name, rows }) => [name, ...rows]));
    return trouble ?? `${differenceIn(query.difference)}; gave ${JSON.stringify(query.actual)}, on ${tables}`;
  }
  const expected = view.expectedError ?? view.expected;
  const gave = view.changedArguments ? 'changed its arguments' : `gave ${trouble ?? view.actual}`;
  return `${view.code} ${gave}${expected === null ? '' : `, expected ${expected}`}`;
}

/** The files of a case are those of its program, the same object. */
function nameOf({ programs }: Challenge, one: JobCase): string {
  const found = Object.entries(programs).find(([, { files }]) =>
    Object.values(files).some((those) => those === one.files),
  );
  return found?.[0] ?? 'the program';
}

function differenceIn(difference: ResultSetDifference | undefined): string {
  if (difference === undefined) return 'no result set';
  const { columns, missing, extra, order } = difference;
  const parts = [columns && 'other columns', order && 'another order'].filter((part) => part !== false);
  return [...parts, `${missing.length} rows missing, ${extra.length} too many`].join(', ');
}

const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest)}…`;
};
