/** Runs many hostile programs, some at a time, and tells of each what it did. */
import { inLanes } from '#server/runs/in-lanes.ts';
import { checkProgram, honestWork, type Report } from './check-program.ts';
import { People } from './people.ts';
import type { Program } from './programs.ts';
import type { Stage } from './stage.ts';

/** So many programs between two looks at what is left of them. */
const batchSize = 40;
/** Times a program that was too slow or too large is tried again, alone. */
const triesAlone = 2;
/** Where less of the processors' time was idle, others computed beside the program: what took long may be theirs. */
const leastSpare = 0.1;

export async function runSuite(
  stage: Stage,
  programs: Program[],
  lanes: number,
  onReport: (report: Report) => void = () => undefined,
): Promise<Map<string, Report>> {
  const people = new People(stage);
  const reports = new Map<string, Report>();
  const coldMs = await coldTimes(stage, programs);
  const look = async (program: Program, lane: number, beside: number) =>
    checkProgram(stage, await people.at(lane), program, beside, coldMs.get(program.language) ?? 0);
  for (let at = 0; at < programs.length; at += batchSize) {
    const batch = programs.slice(at, at + batchSize);
    await inLanes(batch, lanes, async (program, lane) => {
      reports.set(program.name, await look(program, lane, lanes));
    });
    const isRestless = await stage.isRestless();
    for (const program of batch) {
      const first = reports.get(program.name) as Report;
      const isSuspect = isRestless || first.slips.length + first.delays.length > 0;
      if (isSuspect)
        reports.set(program.name, await tryAlone(stage, () => look(program, 0, 1), first, isRestless));
    }
    for (const { name } of batch) onReport(reports.get(name) as Report);
  }
  return reports;
}

const countable = ({ slips, delays, spare }: Report) => (spare < leastSpare ? slips : [...slips, ...delays]);

/** Language -> milliseconds of the first honest program there: on a server that has just started, its runner's start too. */
async function coldTimes(stage: Stage, programs: Program[]): Promise<Map<Program['language'], number>> {
  const person = await stage.begin();
  const times = new Map<Program['language'], number>();
  for (const language of new Set(programs.map((program) => program.language))) {
    const { challenge, ...work } = honestWork(language);
    const { ms, result } = await person.handIn(challenge, work);
    if (result?.verdict !== 'holds') throw new Error(`The honest program of ${language} does not hold.`);
    times.set(language, ms);
  }
  return times;
}

/** What a slow machine can cause counts when it comes every time. */
async function tryAlone(
  stage: Stage,
  look: () => Promise<Report>,
  first: Report,
  isRestless: boolean,
): Promise<Report> {
  let latest = first;
  for (let tries = 0; tries < triesAlone; tries += 1) {
    latest = await look();
    if (isRestless && (await stage.isRestless())) latest.slips.push('something went on computing');
    if (latest.faults.length > 0 || countable(latest).length === 0) break;
  }
  return { ...latest, faults: [...first.faults, ...latest.faults, ...countable(latest)] };
}
