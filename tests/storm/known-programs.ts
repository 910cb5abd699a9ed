/** Programs whose verdict is known: solutions and probes of challenges that are shipped, and one that is endless. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Verdict } from '#server/runs/runs.contract.ts';

export type KnownProgram = {
  name: string;
  slug: string;
  language: string;
  files: Record<string, string>;
  verdict: Verdict;
};

const challenges = join(import.meta.dirname, '../../challenges');
const verdicts: Verdict[] = ['holds', 'partly', 'does-not-hold'];
const languages: Record<string, string> = {
  '.js': 'javascript',
  '.ts': 'typescript',
  '.py': 'python',
  '.sql': 'sql',
};
const entries: Record<string, string> = { 'booking-clashes': 'overlaps', 'late-loans': 'query' };

export function knownPrograms(): KnownProgram[] {
  const probes = Object.keys(entries).flatMap((slug) =>
    readdirSync(join(challenges, slug, 'hidden/probes')).map((file) =>
      known(slug, `hidden/probes/${file}`, verdicts.find((one) => file.startsWith(`${one}-`)) ?? 'none'),
    ),
  );
  const endless = known('booking-clashes', 'hidden/solution/javascript/overlaps.js', 'partly');
  const source = endless.files['overlaps.js'] ?? '';
  const loop = 'export function overlaps(bookings) {\n  if (bookings.length === 1) for (;;);';
  endless.files['overlaps.js'] = source.replace('export function overlaps(bookings) {', loop);
  return [...probes, { ...endless, name: 'booking-clashes, endless for a single booking' }];
}

function known(slug: string, path: string, verdict: Verdict): KnownProgram {
  const ending = extname(path);
  const files = { [`${entries[slug]}${ending}`]: readFileSync(join(challenges, slug, path), 'utf8') };
  return { name: `${slug}/${path}`, slug, language: languages[ending] ?? '', files, verdict };
}
