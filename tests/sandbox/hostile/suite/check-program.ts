/** Hands one hostile program in and tells everything that was not as it must be. */
import type { Candidate, Work } from './candidate.ts';
import { challengeRows } from './challenge-rows.ts';
import { languageRows } from './languages.ts';
import type { Program } from './programs.ts';
import { findLeaks } from './secrets.ts';
import { watchSpareTime } from './spare-time.ts';
import type { Stage } from './stage.ts';

export type Report = {
  name: string;
  /** What was not as it must be; empty for a program that did no harm. */
  faults: string[];
  /** What chance can cause as well: these count when they come again and again. */
  slips: string[];
  /** What a slow machine can cause as well: these count on a machine with time to spare. */
  delays: string[];
  /** Share of the processors' time that was idle meanwhile. */
  spare: number;
  /** How the hand-in ended, in a word or two. */
  ended: string;
  ms: number;
};

const healthWithinMs = 500;
/** Beyond the limit of the run, or as long as it takes here to start three runners anew, where that is longer. */
const slackMs = 2_000;
const startsAnew = 3;
const mostSlackMs = 12_000;
/** Share of its cap that a runner may hold for a moment. */
const fullestShare = 1.25;

/**
 * @param lanes programs that are handed in at a time: they wait for one another, and so much longer is no fault yet
 * @param coldMs what an honest program of the language takes on this machine with its runner's start
 */
export async function checkProgram(
  stage: Stage,
  people: { own: Candidate; neighbour: Candidate },
  program: Program,
  lanes: number,
  coldMs: number,
): Promise<Report> {
  const { challenge } = program;
  const from = Date.now();
  const spareSince = watchSpareTime();
  const saidBefore = stage.output().length;
  const examples = await people.own.runExamples(challenge, program);
  const handIn = await people.own.handIn(challenge, program);
  const to = Date.now();
  const spare = spareSince();
  const afterwards = [
    ...(await notHolding(people.own, honestWork(program.language), 'of the same person')),
    ...(await notHolding(
      people.neighbour,
      withMarker(honestWork(program.language), stage.marker),
      'of somebody else',
    )),
  ];
  const seen = examples.seen + handIn.seen + stage.output().slice(saidBefore);
  const outcome = handIn.result?.outcome;
  const isRefused = handIn.status >= 400 && handIn.status < 500;
  const faults = [
    ...heldGroups(examples.result?.cases, handIn.result?.groups),
    ...afterwards,
    ...new Set(findLeaks(seen, stage.secrets).map((what) => `shows ${what}`)),
    ...(isRefused === (program.says.refused !== undefined) ? [] : [`was answered ${handIn.status}`]),
  ];
  const { healthMs, fullest } = stage.worstBetween(from, to);
  const [slips, delays]: [string[], string[]] = [[], []];
  if (healthMs > healthWithinMs * lanes) delays.push(`health took ${healthMs} ms`);
  if (fullest > fullestShare) slips.push(`a runner held ${Math.round(fullest * 100)} % of its cap`);
  const slack = Math.min(mostSlackMs, Math.max(slackMs, Math.round(startsAnew * coldMs)));
  const longest = ((challengeRows[challenge]?.limits.runMs ?? 0) + slack) * (outcome === 'crashed' ? 3 : 1);
  for (const { ms } of [examples, handIn]) {
    if (ms > longest * lanes) delays.push(`took ${Math.round(ms)} ms, ${longest} at most`);
  }
  const states = [...new Set(handIn.result?.groups.map(({ state, limit }) => limit ?? state))].join('+');
  const ended = `${outcome ?? handIn.status} ${handIn.result?.problem?.kind ?? states}`;
  return { name: program.name, faults, slips, delays, spare, ended, ms: Math.round(to - from) };
}

type Judged = { state: string }[] | undefined;

function heldGroups(cases: Judged, groups: Judged): string[] {
  const held = (one: Judged) => one?.filter(({ state }) => state === 'holds').length ?? 0;
  const counts = [held(cases), held(groups)];
  return counts.some((count) => count > 0) ? [`${counts[0]} examples and ${counts[1]} groups hold`] : [];
}

/** The honest program of a language, as it is handed in at its usual challenge. */
export function honestWork(language: Program['language']): Work & { challenge: string } {
  const row = languageRows.find((one) => one.language === language);
  if (row === undefined) throw new Error(`There is no row for ${language}.`);
  return { language, files: { [row.entry]: row.honest }, challenge: row.challenge };
}

function withMarker(work: ReturnType<typeof honestWork>, marker: string): ReturnType<typeof honestWork> {
  const { comment } = languageRows.find((one) => one.language === work.language) ?? { comment: '//' };
  const files = Object.entries(work.files).map(([name, text]) => [name, `${comment} ${marker}\n${text}`]);
  return { ...work, files: Object.fromEntries(files) };
}

async function notHolding(
  person: Candidate,
  work: ReturnType<typeof honestWork>,
  whose: string,
): Promise<string[]> {
  const { result, seen } = await person.handIn(work.challenge, {
    language: work.language,
    files: work.files,
  });
  const isWell = result?.verdict === 'holds' && result.outcome === 'finished';
  if (isWell) return [];
  const ended = result === undefined ? seen.slice(-600) : JSON.stringify(result).slice(0, 600);
  return [`the honest program ${whose} right after: ${ended}`];
}
