/**
 * Proves challenges before people meet them: `npm run challenges:check -- [slug or folder …] [--write] [--kept]
 * [--brief]`. `--write` keeps what was measured in `<slug>/hidden/check.json`; `--kept` does not measure a content again
 * that was measured before; `--brief` takes of that content one solution, the same one each time, the next challenge's in
 * the next language; what is shown (examples, siblings, answers) is compared with that one; and one probe in eight.
 * Exit code 0 when all is right, 1 when a challenge needs mending, 2 when the check itself could not be made.
 */
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckRecord } from '../challenges/challenge-format.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import { lintChallenge } from '../challenges/lint-challenge.ts';
import { loadChallenges } from '../challenges/load-challenges.ts';
import { builtInChallenges, CannotRun, folderOf } from '../challenges/open-challenge.ts';
import { checkRecordFile } from '../challenges/read-folder.ts';
import { checkMutants } from './check-mutants.ts';
import { checkPrograms } from './check-programs.ts';
import { checkShown } from './check-shown.ts';
import { coverageTable } from './coverage-table.ts';
import { inLanes } from './in-lanes.ts';
import { tryLazyPrograms } from './lazy-groups.ts';
import type { Fault } from './mutations.ts';
import type { RunDeps } from './plan-generated.ts';
import { runTool } from './run-tool.ts';

/** Least share of small faults that the cases notice. */
const leastNoticed = 0.95;
const fewestGroups = 4;
const fewestProbes = 6;
/** Answers have fewer ways to be given than programs have to be written. */
const fewestSheets = 3;

runTool(async (deps) => {
  const { values, positionals } = readOptions();
  const folders = positionals.map(folderOf);
  const dirs = [...new Set([builtInChallenges, ...folders.map((folder) => dirname(folder))])];
  const library = await loadChallenges(dirs).catch((error: Error) => {
    throw new CannotRun(error.message);
  });
  const isAsked = ({ folder }: { folder: string }) => folders.length === 0 || folders.includes(folder);
  const challenges = library.all().filter(isAsked);
  const withheld = library.withheld().filter(isAsked);
  const known = [...challenges, ...withheld].map(({ folder }) => folder);
  const missing = folders.filter((folder) => !known.includes(folder));
  if (missing.length > 0)
    throw new CannotRun(`${missing.join(', ')}: no challenge is there. Give its slug or folder.`);

  const howMuch = values.brief ? 'brief' : values.kept ? 'kept' : 'all';

  let faults = 0;
  for (const { slug, reasons } of withheld) {
    say(`${slug}: withheld`, reasons);
    faults += reasons.length;
  }
  const checks: Check[] = [];
  let told = 0;
  // One program at a time would leave the other processors idle. What is said keeps the order of the names.
  await inLanes([...challenges.entries()], availableParallelism(), async ([at, challenge]) => {
    const changed = library.find(challenge.manifest.changeOf ?? '');
    const check = await checkOne(deps, challenge, changed, howMuch, at);
    if (values.write && check.problems.length === 0) await writeRecord(check);
    checks[at] = check;
    for (let next = checks[told]; next !== undefined; next = checks[told]) {
      tell(next);
      told += 1;
    }
  });
  faults += checks.reduce((sum, { problems }) => sum + problems.length, 0);
  say('Skill, highest word that this content can reach, challenges', []);
  say(coverageTable(checks, library.skills), []);
  say(
    faults === 0 ? `${challenges.length} challenges checked, nothing to mend` : `${faults} things to mend`,
    [],
  );
  if (faults > 0) process.exitCode = 1;
});

function readOptions() {
  try {
    const options = {
      write: { type: 'boolean' },
      kept: { type: 'boolean' },
      brief: { type: 'boolean' },
    } as const;
    return parseArgs({ allowPositionals: true, options });
  } catch {
    throw new CannotRun('Use: npm run challenges:check -- [slug or folder …] [--write] [--kept] [--brief]');
  }
}

type HowMuch = 'all' | 'kept' | 'brief';

type Check = {
  challenge: Challenge;
  /** What is to be mended. */
  problems: string[];
  /** What else there is to know. */
  notes: string[];
  lazyGroups: string[];
  strength: CheckRecord['strength'];
};

function tell({ challenge, problems, notes }: Check): void {
  const verdict = problems.length === 0 ? 'right' : `${problems.length} to mend`;
  say(`${challenge.slug}: ${verdict}`, [...problems, ...notes]);
}

async function writeRecord({ challenge, strength, lazyGroups }: Check): Promise<void> {
  const record = { contentHash: challenge.contentHash, strength, lazyGroups };
  await writeFile(join(challenge.folder, checkRecordFile), `${JSON.stringify(record, null, 2)}\n`);
}

/**
 * `kept`, `brief`: what was measured of this very content stands, and is not measured again.
 * @param at the challenge's place among those that are checked
 */
async function checkOne(
  deps: RunDeps,
  challenge: Challenge,
  changed: Challenge | undefined,
  howMuch: HowMuch,
  at: number,
): Promise<Check> {
  const { groups, probes } = challenge.hidden;
  const fewest = challenge.manifest.kind === 'read' ? fewestSheets : fewestProbes;
  const { findings, lix } = await lintChallenge(challenge);
  const record = howMuch === 'all' ? null : challenge.check;
  const turn = record !== null && howMuch === 'brief' ? at : undefined;
  const shown = await checkShown(deps, challenge, turn);
  const programs = await checkPrograms(deps, challenge, changed, turn);
  const wrong = programs.filter((one) => !one.isRight);
  // Against a solution that does not hold, every mutant would seem to be noticed.
  const isSound = !wrong.some((one) => one.program.startsWith('solution'));
  const measured = record
    ? keptMeasurement(record)
    : isSound
      ? await measure(deps, challenge)
      : nothingMeasured;
  const problems = [
    ...findings,
    ...shown,
    ...wrong.map(({ program, wanted, got, detail, cases }) =>
      [`${program}: wanted ${wanted}, got ${got}. ${detail}`, ...cases].join('\n      '),
    ),
    ...(groups.length < fewestGroups ? [`${groups.length} groups (at least ${fewestGroups})`] : []),
    ...(probes.length < fewest ? [`${probes.length} probes (at least ${fewest})`] : []),
    ...(probes.some(({ verdict }) => verdict === 'holds') ? [] : ['no probe solves it in another right way']),
    ...measured.problems,
  ];
  const notes = [
    `${programs.length - wrong.length} of ${programs.length} programs earn their verdict`,
    `LIX ${lix.sv} (sv), ${lix.en} (en)`,
    ...measured.notes,
  ];
  return { challenge, problems, notes, lazyGroups: measured.lazyGroups, strength: measured.strength };
}

const nothingMeasured: Measurement = {
  problems: [],
  notes: ['lazy programs and small faults were not tried: the solution does not hold'],
  lazyGroups: [],
  strength: { noticed: 0, of: 0 },
};
type Measurement = {
  problems: string[];
  notes: string[];
  lazyGroups: string[];
  strength: CheckRecord['strength'];
};

function keptMeasurement({ lazyGroups, strength }: CheckRecord): Measurement {
  const notes = ['lazy programs and small faults: measured before, for this very content'];
  return { lazyGroups, strength, notes, problems: [] };
}

async function measure(deps: RunDeps, challenge: Challenge): Promise<Measurement> {
  const { kind } = challenge.manifest;
  const lazy = await tryLazyPrograms(deps, challenge);
  const lazyGroups = lazy.map(({ groupId }) => groupId);
  const passed = lazy.map(
    ({ groupId, programs: by }) => `no evidence from ${groupId}: passed by ${by.join('; ')}`,
  );
  const bare = skillsWithoutEvidence(challenge, lazyGroups);
  if (kind === 'read') return { lazyGroups, strength: null, problems: bare, notes: passed };
  const { noticed, of, survivors, equivalent, stale } = await checkMutants(deps, challenge);
  const tooFew = of === 0 || noticed / of < leastNoticed;
  const [whose, where] = kind === 'test' ? ['reference tests', 'shown program'] : ['cases', 'solution'];
  return {
    lazyGroups,
    // What the author's tests notice says nothing of how strictly the person's are tried.
    strength: kind === 'test' ? null : { noticed, of },
    problems: [
      ...bare,
      ...(tooFew ? [`the ${whose} notice too few small faults (at least ${leastNoticed * 100} %)`] : []),
      ...stale.map((one) => `equivalent-mutants.json: no such survivor: ${written(one)}`),
    ],
    notes: [
      ...passed,
      `the ${whose} notice ${noticed} of ${of} small faults in the ${where}`,
      ...survivors.map((one) => `not noticed: ${written(one)}`),
      ...equivalent.map((one) => `judged equivalent: ${written(one)}: ${one.why}`),
    ],
  };
}

function skillsWithoutEvidence({ manifest, hidden }: Challenge, lazyGroups: string[]): string[] {
  return manifest.skills.flatMap((skill) => {
    const own = hidden.groups.filter((group) => group.skill === skill);
    if (own.length === 0) return [`skill ${skill} has no group`];
    return own.every(({ id }) => lazyGroups.includes(id))
      ? [`every group of skill ${skill} is passed by a lazy program`]
      : [];
  });
}

const written = ({ file, line, change }: Fault) => `${file}:${line} ${change}`;

function say(heading: string, lines: string[]): void {
  process.stdout.write(`${[heading, ...lines.map((line) => `  ${line}`)].join('\n')}\n`);
}
