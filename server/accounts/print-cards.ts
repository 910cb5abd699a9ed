/** `npm run cards -- 5 [--html] [--days 180] [--demo]`: makes cards, prints code, link and QR for each. */
import { randomBytes, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import { type Config, loadConfig } from '../config.ts';
import { closeDb, openDbIn } from '../db/open.ts';
import { SettingsError } from '../errors.ts';
import { applyOrganisation } from '../organisation/apply-organisation.ts';
import { renderCardSheet } from './card-sheet.ts';
import { cardDays, makeCards, type NewCard } from './make-cards.ts';

const usage = 'Write how many cards, from 1 to 200: npm run cards -- 5';

function readArguments(): { count: number; days: number; html: boolean; demo: boolean } {
  const { values, positionals } = readFlags();
  const count = positionals.length === 0 ? 1 : Number(positionals[0]);
  const days = Number(values.days);
  if (positionals.length > 1 || !Number.isInteger(count) || count < 1 || count > 200) {
    throw new SettingsError(usage);
  }
  if (!Number.isInteger(days) || days < 1 || days > 3_650) {
    throw new SettingsError('--days is how many days a card waits to be used, from 1 to 3650: --days 180');
  }
  return { count, days, html: values.html, demo: values.demo };
}

function readFlags() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        html: { type: 'boolean', default: false },
        demo: { type: 'boolean', default: false },
        days: { type: 'string', default: String(cardDays) },
      },
    });
  } catch {
    throw new SettingsError(`${usage} [--html] [--days ${cardDays}] [--demo]`);
  }
}

function printCards(): void {
  const { count, days, html, demo } = readArguments();
  const config = loadConfig({ demo });
  const db = openDbIn(config.dataDir);
  try {
    const random = { id: randomUUID, bytes: (length: number) => randomBytes(length) };
    const cards = makeCards({ config, db, clock: () => new Date(), random }, { count, days });
    process.stdout.write(cards.map(describe).join('\n'));
    applyOrganisation({ config, db });
    if (html) process.stdout.write(`\nTo print and cut: ${writeSheet(config, cards)}\n`);
  } finally {
    closeDb(db);
  }
}

function describe({ code, link, expiresAt }: NewCard): string {
  const day = expiresAt.slice(0, 10);
  return `${renderUnicodeCompact(link)}\nCode: ${code}\nLink: ${link}\nCan be used the first time until ${day}\n`;
}

/** Into the data folder, readable by its owner alone: who holds the sheet can begin as these people. */
function writeSheet(config: Config, cards: NewCard[]): string {
  const file = join(config.dataDir, `cards-${new Date().toISOString().replaceAll(':', '-')}.html`);
  const sheet = renderCardSheet(config.organisation.name, config.publicUrl, cards);
  writeFileSync(file, sheet, { mode: 0o600, flag: 'wx' });
  return file;
}

try {
  printCards();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
