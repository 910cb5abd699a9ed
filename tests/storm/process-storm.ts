/**
 * Kills any process of ours (server, runner, spare, what confines them) at random while people hand in programs whose
 * results are known, and compares every end with what the same program came to before the storm.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { descendantsOf, stillLiving } from '#tests/support/process-tree.ts';
import { startServer } from '#tests/support/server.ts';
import type { KnownProgram } from './known-programs.ts';
import { StormPerson } from './storm-person.ts';

export type ProcessStormReport = {
  serversKilled: number;
  othersKilled: number;
  handedIn: number;
  /** Runs that lost their runner on the way, as the server told in its log. */
  runsCut: number;
  /** Of those, told as our fault on the way, and repeated without anybody asking. */
  toldAsOurFault: number;
  /** What each wrong one came to. Nothing less than the very same result is right. */
  wrong: string[];
  withoutEnd: string[];
  processesLeft: number;
};

/** One kill in so many is of the server itself: its start takes longer than that of a runner. */
const serverEvery = 8;
/** And one in so many is of everything below the server, twice in a row: then no repeat at once can help. */
const allEvery = 6;
const betweenTwoMs = 400;

export async function processStorm(
  {
    kills,
    people,
    programs,
    longestPauseMs,
  }: { kills: number; people: number; programs: KnownProgram[]; longestPauseMs: number },
  say: (line: string) => void = () => {},
): Promise<ProcessStormReport> {
  const server = await startServer({ env: { BEGIN_WITHOUT_CARD: 'yes' } });
  const report: ProcessStormReport = {
    ...{ serversKilled: 0, othersKilled: 0, handedIn: 0, runsCut: 0, toldAsOurFault: 0 },
    ...{ wrong: [], withoutEnd: [], processesLeft: 0 },
  };
  try {
    const calm = await inCalm(server.url, programs);
    say(`${calm.size} programs have the result they should; the storm begins`);
    let isOver = false;
    const keepHandingIn = async (_: unknown, at: number) => {
      const person = new StormPerson(server.url);
      for (let turn = at; !isOver; turn += people) {
        const program = programs[turn % programs.length] as KnownProgram;
        const { ended, wasOurFault } = await person.handIn(program);
        report.handedIn += 1;
        report.toldAsOurFault += wasOurFault ? 1 : 0;
        if (ended === undefined) report.withoutEnd.push(program.name);
        else if (ended !== calm.get(program.name)) report.wrong.push(`${program.name}: ${ended}`);
      }
    };
    const handingIn = Promise.all(Array.from({ length: people }, keepHandingIn));
    const seen = new Set<number>();
    const living = () => {
      const pids = descendantsOf(server.pid());
      for (const pid of pids) seen.add(pid);
      return pids;
    };
    const kill = (pids: (number | undefined)[]) => {
      report.othersKilled += pids.filter(end).length;
    };
    const dice = (list: number[]) => list[Math.floor(Math.random() * list.length)];
    for (let turn = 1; turn <= kills; turn += 1) {
      await Promise.race([sleep(Math.random() * longestPauseMs), handingIn]);
      if (turn % serverEvery === 0) {
        living();
        await server.kill();
        await server.start();
        report.serversKilled += 1;
      } else if (turn % allEvery === 0) {
        kill(living());
        await sleep(betweenTwoMs);
        kill(living());
      } else kill([dice(living())]);
      if (turn % 10 === 0) say(`${turn} of ${kills} kills, ${report.handedIn} hand-ins ended`);
    }
    isOver = true;
    await handingIn;
    living();
    await server.stop();
    report.processesLeft = (await stillLiving([...seen])).length;
    report.runsCut = server.output().split('"kind":"killed"').length - 1;
    return report;
  } finally {
    await server.close();
  }
}

/** What each program comes to when nothing is killed. @throws when that is not the verdict its name tells */
async function inCalm(url: string, programs: KnownProgram[]): Promise<Map<string, string>> {
  const person = new StormPerson(url);
  const ends = new Map<string, string>();
  for (const program of programs) {
    const { ended } = await person.handIn(program);
    if (ended?.split('; ')[1] !== program.verdict) throw new Error(`${program.name} in calm: ${ended}`);
    ends.set(program.name, ended);
  }
  return ends;
}

/** False when it had ended by itself. */
function end(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}
