/** `npm run words`: what is not calm in the words of the interface and of every challenge, a line each. */
import { join } from 'node:path';
import { lintChallenge } from '#server/challenges/lint-challenge.ts';
import { loadChallenges } from '#server/challenges/load-challenges.ts';
import { findWordFaults } from './word-faults.ts';

const challengesDir = join(import.meta.dirname, '../../challenges');
const library = await loadChallenges([challengesDir]);
const faults = findWordFaults();
for (const { slug, reasons } of library.withheld()) {
  faults.push(...reasons.map((reason) => `challenges/${slug}: ${reason}`));
}
for (const challenge of library.all()) {
  const { findings, lix } = await lintChallenge(challenge);
  faults.push(...findings.map((what) => `challenges/${challenge.slug}/${what}`));
  process.stdout.write(`${challenge.slug}: LIX ${lix.sv} in Swedish, ${lix.en} in English\n`);
}
library.close();
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(faults.length === 0 ? 'Nothing to mend.\n' : `${faults.length} things to mend.\n`);
if (faults.length > 0) process.exitCode = 1;
