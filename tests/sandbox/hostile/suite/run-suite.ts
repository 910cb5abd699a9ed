/** Runs many hostile programs, some at a time, and tells of each what it did. */
import { availableParallelism, loadavg } from 'node:os';
import { inLanes } from '#server/runs/in-lanes.ts';
import { checkProgram, type Report } from './check-program.ts';
import { People } from './people.ts';
import type { Program } from './programs.ts';
import type { Stage } from './stage.ts';

/** So many programs between two looks at what is left of them. */
const batchSize = 40;
/** Times a program that was too slow or too large is tried again, alone. */
const triesAlone = 2;
/** When so many were all well alone, the machine was slow for the whole batch, and no program was the cause. */
const sample = 8;

export async function runSuite(
  stage: Stage,
  programs: Program[],
  lanes: number,
  onReport: (report: Report) => void = () => undefined,
): Promise<Map<string, Report>> {
  const people = new People(stage);
  const reports = new Map<string, Report>();
  for (let at = 0; at < programs.length; at += batchSize) {
    const batch = programs.slice(at, at + batchSize);
    await inLanes(batch, lanes, async (program, lane) => {
      reports.set(program.name, await checkProgram(stage, await people.at(lane), program));
    });
    const isRestless = await stage.isRestless();
    const isSuspect = ({ name }: Program) => isRestless || countable(reports.get(name)).length > 0;
    const suspects = batch.filter(isSuspect);
    for (const [index, program] of suspects.entries()) {
      const first = reports.get(program.name) as Report;
      reports.set(program.name, await tryAlone(stage, people, program, first, isRestless));
      const isSlowMachine = index + 1 === sample && suspects.slice(0, sample).every(isWell(reports));
      if (isSlowMachine) break;
    }
    for (const { name } of batch) onReport(reports.get(name) as Report);
  }
  return reports;
}

/** With so many others at work on the machine, what takes long says nothing about a program. */
const isMachineBusy = () => (loadavg()[0] ?? 0) > 4 * availableParallelism();

function countable(report: Report | undefined): string[] {
  if (report === undefined) return [];
  return isMachineBusy() ? report.slips : [...report.slips, ...report.delays];
}

const isWell = (reports: Map<string, Report>) => (program: Program) =>
  reports.get(program.name)?.faults.length === 0;

/** What a slow machine can cause counts when it comes every time. */
async function tryAlone(
  stage: Stage,
  people: People,
  program: Program,
  first: Report,
  isRestless: boolean,
): Promise<Report> {
  let latest = first;
  for (let tries = 0; tries < triesAlone; tries += 1) {
    latest = await checkProgram(stage, await people.at(0), program);
    if (isRestless && (await stage.isRestless())) latest.slips.push('something went on computing');
    if (latest.faults.length > 0 || countable(latest).length === 0) break;
  }
  return { ...latest, faults: [...first.faults, ...latest.faults, ...countable(latest)] };
}
