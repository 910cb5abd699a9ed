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
  /** Of those, told as our fault on the way, and repeated without anybody asking. */
  toldAsOurFault: number;
  /** What each wrong one came to. Nothing less than the very same result is right. */
  wrong: string[];
  withoutEnd: string[];
  processesLeft: number;
};

/** One kill in so many is of the server itself: its start takes longer than that of a runner. */
const serverEvery = 8;
const longestPauseMs = 1_200;

export async function processStorm(
  { kills, people, programs }: { kills: number; people: number; programs: KnownProgram[] },
  say: (line: string) => void = () => {},
): Promise<ProcessStormReport> {
  const server = await startServer({ env: { BEGIN_WITHOUT_CARD: 'yes' } });
  const report: ProcessStormReport = {
    ...{ serversKilled: 0, othersKilled: 0, handedIn: 0, toldAsOurFault: 0 },
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
    const all = new Set<number>();
    for (let kill = 1; kill <= kills; kill += 1) {
      await Promise.race([sleep(Math.random() * longestPauseMs), handingIn]);
      const living = descendantsOf(server.pid());
      for (const pid of living) all.add(pid);
      if (kill % serverEvery === 0) {
        await server.kill();
        await server.start();
        report.serversKilled += 1;
      } else if (end(living[Math.floor(Math.random() * living.length)])) report.othersKilled += 1;
      if (kill % 10 === 0) say(`${kill} of ${kills} killed, ${report.handedIn} hand-ins ended`);
    }
    isOver = true;
    await handingIn;
    for (const pid of descendantsOf(server.pid())) all.add(pid);
    await server.stop();
    report.processesLeft = (await stillLiving([...all])).length;
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
