/**
 * `npm run rejudge -- SLUG … [--dry-run] [--from-version N] [--demo]`: judges hand-ins again after a case was mended.
 * Without a slug it says what waits. Works while the server runs. Stopped, the same command goes on where it stopped.
 */
import { parseArgs } from 'node:util';
import type { Challenge, ChallengeLibrary } from '../challenges/challenge-library.ts';
import { loadChallenges } from '../challenges/load-challenges.ts';
import { loadConfig } from '../config.ts';
import { closeDb, openDbIn } from '../db/open.ts';
import { SettingsError } from '../errors.ts';
import { PlatformFault } from '../runs/plan-generated.ts';
import type { RejudgeDeps } from '../runs/rejudge-code.ts';
import { sandboxForTool } from '../runs/sandbox-for-tool.ts';
import {
  listHandInsToRejudge,
  type RejudgeTally,
  type Rejudging,
  rejudgeHandIns,
} from './rejudge-hand-ins.ts';

const usage = 'npm run rejudge -- SLUG … [--dry-run] [--from-version N] [--demo]';

function readOptions() {
  try {
    const isOff = { type: 'boolean', default: false } as const;
    const options = { demo: isOff, 'dry-run': isOff, 'from-version': { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { 'from-version': version } = values;
    if (version !== undefined && !/^[1-9][0-9]{0,5}$/.test(version)) throw new Error('no version');
    const fromVersion = version === undefined ? {} : { fromVersion: Number(version) };
    return { demo: values.demo, slugs: positionals, rejudging: { isDry: values['dry-run'], ...fromVersion } };
  } catch {
    throw new SettingsError(`Use: ${usage}`);
  }
}

async function printRejudge(): Promise<void> {
  const { demo, slugs, rejudging } = readOptions();
  const config = loadConfig({ demo });
  const db = openDbIn(config.dataDir);
  const sandbox = sandboxForTool({ requireLayers: config.requireLayers });
  try {
    const library = await loadChallenges(config.challengesDirs);
    const deps: RejudgeDeps = { db, config, sandbox, clock: () => new Date(), log: logToStderr() };
    const challenges = slugs.map((slug) => getBySlug(library, slug));
    if (challenges.length === 0) tellWhatWaits(deps, library, rejudging);
    for (const challenge of challenges) await rejudgeAndTell(deps, challenge, rejudging);
    library.close();
  } finally {
    await sandbox.close();
    closeDb(db);
  }
}

function getBySlug(library: ChallengeLibrary, slug: string): Challenge {
  const found = library.find(slug);
  if (found) return found;
  const withheld = library.withheld().find((one) => one.slug === slug);
  if (!withheld) throw new SettingsError(`There is no challenge ${slug}. Write the name of its folder.`);
  throw new SettingsError(`${slug} is withheld: ${withheld.reasons.join('; ')}. Mend it first.`);
}

function tellWhatWaits(deps: RejudgeDeps, library: ChallengeLibrary, rejudging: Rejudging): void {
  const waiting = library
    .all()
    .map((challenge) => ({
      slug: challenge.slug,
      count: listHandInsToRejudge(deps, challenge, rejudging).length,
    }))
    .filter(({ count }) => count > 0);
  if (waiting.length === 0) say('Every hand-in was judged by its challenge as it is now.');
  for (const { slug, count } of waiting) say(`${slug}: ${count} hand-ins were judged by an earlier content`);
  if (waiting.length > 0) say(`To judge them again: ${usage}`);
}

async function rejudgeAndTell(deps: RejudgeDeps, challenge: Challenge, rejudging: Rejudging): Promise<void> {
  const { slug } = challenge;
  const waiting = listHandInsToRejudge(deps, challenge, rejudging).length;
  say(`${slug}: ${waiting} hand-ins were judged by an earlier content`);
  const step = Math.max(1, Math.ceil(waiting / 20));
  const tally = await rejudgeHandIns(deps, challenge, rejudging, ({ done, of }) => {
    if (done % step === 0 || done === of) say(`${slug}: ${done} of ${of}`);
  });
  say(`${slug}: ${inWords(tally)}${rejudging.isDry ? ' (nothing was written)' : ''}`);
  if (tally.left > 0) {
    say(`${slug}: what was left could not be judged, and stays as it was. challenges:check may say why.`);
    process.exitCode = 1;
  }
}

function inWords({ same, more, fewer, left }: RejudgeTally): string {
  return `${same} as before, ${more} with claims that hold now, ${fewer} with claims that hold no more, ${left} left`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The reason alone: whose hand-in it was is nobody's concern here. */
function logToStderr(): RejudgeDeps['log'] {
  const tell = (about: unknown, text?: string) => {
    const { reason } = about as { reason?: string };
    process.stderr.write(`${text ?? 'something broke'}${reason === undefined ? '' : `: ${reason}`}\n`);
  };
  const silent = () => undefined;
  const log = { error: tell, warn: tell, info: silent, debug: silent, trace: silent, fatal: tell };
  return log as unknown as RejudgeDeps['log'];
}

printRejudge().catch((error: unknown) => {
  if (error instanceof PlatformFault) {
    process.stderr.write(
      'This computer could not run them all now. The same command goes on where it stopped.\n',
    );
  } else if (error instanceof SettingsError) process.stderr.write(`${error.message}\n`);
  else throw error;
  process.exitCode = 1;
});
