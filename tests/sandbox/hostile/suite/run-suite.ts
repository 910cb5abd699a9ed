/** Runs many hostile programs, some at a time, and tells of each what it did. */
import { checkProgram, type Report } from './check-program.ts';
import { inLanes } from './in-lanes.ts';
import { People } from './people.ts';
import type { Program } from './programs.ts';
import type { Stage } from './stage.ts';

/** So many programs between two looks at what is left of them. */
const batchSize = 40;
/** Times a program that was too slow or too large is tried again, alone. */
const triesAlone = 2;
/** Of one second: what idle runners need for themselves, rounded up to what the system can tell. */
const restlessAboveMs = 100;

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
    const isRestless = (await stage.restlessMs()) > restlessAboveMs;
    for (const program of batch) {
      const report = reports.get(program.name) as Report;
      const isSuspect = isRestless || report.slips.length > 0;
      const settled = isSuspect ? await tryAlone(stage, people, program, report, isRestless) : report;
      reports.set(program.name, settled);
      onReport(settled);
    }
  }
  return reports;
}

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
    const leftMs = isRestless ? await stage.restlessMs() : 0;
    if (leftMs > restlessAboveMs) latest.slips.push(`${leftMs} ms were computed in a second of rest`);
    if (latest.faults.length > 0 || latest.slips.length === 0) break;
  }
  return { ...latest, faults: [...first.faults, ...latest.faults, ...latest.slips] };
}
