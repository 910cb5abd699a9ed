/** `npm run audit:verify [-- --demo]`: says in a sentence whether the audit is whole. Ends with 1 when it is not. */
import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { closeDb, openDbIn } from '../db/open.ts';
import { SettingsError } from '../errors.ts';
import { auditHeadFileIn } from './audit-head.ts';
import { type Verification, verifyAudit } from './verify-audit.ts';

function readFlags(): { demo: boolean } {
  try {
    return parseArgs({ options: { demo: { type: 'boolean', default: false } } }).values;
  } catch {
    throw new SettingsError('Write npm run audit:verify, or npm run audit:verify -- --demo');
  }
}

function printVerification(): void {
  const { dataDir } = loadConfig(readFlags());
  const db = openDbIn(dataDir);
  try {
    const found = verifyAudit(db, dataDir);
    process.stdout.write(`${sentence(found, auditHeadFileIn(dataDir))}\n`);
    if (!found.whole) process.exitCode = 1;
  } finally {
    closeDb(db);
  }
}

function sentence(found: Verification, headFile: string): string {
  if (found.whole && found.newestHash === null) return 'The audit is whole: it holds no entry yet.';
  if (found.whole) {
    return (
      `The audit is whole: ${found.entries} entries, each following the one before. The newest has the hash\n` +
      `${found.newestHash}\nNote it where nobody can change it, and a later cut shows against it.`
    );
  }
  const { auditId, fault } = found;
  const faults = {
    missing: `entry ${auditId} is missing`,
    changed: `entry ${auditId} says another thing than when it was written`,
    'not-following': `entry ${auditId} does not follow entry ${auditId - 1}, which was changed or moved`,
    cut: `entry ${auditId} and those after it are gone, though ${headFile} names a newer one`,
    rewritten: `entry ${auditId} is another than the one noted in ${headFile}`,
    'head-unreadable': `the entries follow one another, but ${headFile} cannot be read, so a cut at the end would not show`,
    unguarded: 'the entries follow one another, but a trigger that guards them is missing in the database',
  };
  return `The audit is not whole: ${faults[fault]}. Compare it with a backup from before.`;
}

try {
  printVerification();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
