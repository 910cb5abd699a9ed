/** Everything a person reads in a challenge, code one starts from too, held against the calm rules. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#sandbox';
import type { Locale } from './calm-words.ts';
import type { Challenge } from './challenge-library.ts';
import { lintHints } from './lint-hints.ts';
import { lintLines } from './lint-lines.ts';
import { lintNames } from './lint-names.ts';
import { lintProse, lixOf } from './lint-text.ts';
import { readStatement, splitHints } from './read-statement.ts';

const mostLix = 40;
const locales: Locale[] = ['sv', 'en'];

/** Each finding says where, and what. */
export async function lintChallenge(
  challenge: Challenge,
): Promise<{ findings: string[]; lix: Record<Locale, number> }> {
  const findings: string[] = [];
  const lix = { sv: 0, en: 0 };
  const read = (file: string) => readFile(join(challenge.folder, file), 'utf8').catch(() => '');
  for (const locale of locales) {
    const file = `public/statement.${locale}.md`;
    const text = await read(file);
    findings.push(...lintProse(text, locale).map((what) => `${file}: ${what}`));
    const statement = readStatement(file, locale, text, () => undefined);
    lix[locale] = lixOf(`${statement?.intro ?? ''}\n\n${statement?.doThis ?? ''}`);
    if (lix[locale] > mostLix)
      findings.push(`${file}: LIX ${lix[locale]} outside "Exakt" (at most ${mostLix})`);
    const hints = splitHints(await read(`public/hints.${locale}.md`));
    if (hints.length === 0) findings.push(`public/hints.${locale}.md: holds no hint`);
    findings.push(
      ...hints.flatMap((hint) => lintProse(hint, locale)).map((what) => `public/hints.${locale}.md: ${what}`),
    );
    findings.push(...hintsThatTell(challenge, hints).map((what) => `public/hints.${locale}.md: ${what}`));
  }
  const shown = ['statement.sv.md', 'statement.en.md', 'hints.sv.md', 'hints.en.md'];
  const texts = await Promise.all(
    shown.map(async (name) => [`public/${name}`, await read(`public/${name}`)] as const),
  );
  const sources = [
    'public/examples.json',
    'public/questions.json',
    'hidden/cases.json',
    'hidden/generate.js',
  ];
  const cases = await Promise.all(sources.map(read));
  const names = lintNames(challenge, { read: Object.fromEntries(texts), cases });
  return { findings: [...findings, ...names, ...lintManifest(challenge), ...lintLines(challenge)], lix };
}

function hintsThatTell(challenge: Challenge, hints: string[]): string[] {
  const found = Object.entries(challenge.hidden.solutions).flatMap(([language, solution]) => {
    const starter = challenge.starters[language as Language] ?? {};
    return Object.entries(solution)
      .filter(([file, source]) => starter[file] !== source)
      .flatMap(([file, source]) => lintHints(hints, source, starter[file] ?? '') ?? []);
  });
  return [...new Set(found)];
}

function lintManifest({ manifest, hidden, forCandidate }: Challenge): string[] {
  const { title, summary, whoNeeds, needs, size, shows, doesNotShow } = manifest;
  const texts = [
    ...Object.entries({ title, summary, whoNeeds, needs, size, shows, doesNotShow }).map(([key, text]) => ({
      where: `challenge.json /${key}`,
      text,
    })),
    ...hidden.groups.map(({ id, sentence }) => ({
      where: `hidden/cases.json ${id} /sentence`,
      text: sentence,
    })),
    ...forCandidate.examples.flatMap(({ exampleId, why }) =>
      why ? [{ where: `public/examples.json ${exampleId} /why`, text: why }] : [],
    ),
    ...(forCandidate.questions ?? []).flatMap(({ questionId, text }) =>
      text ? [{ where: `public/questions.json ${questionId} /text`, text }] : [],
    ),
  ];
  const findings = texts.flatMap(({ where, text }) => {
    const words = locales.flatMap((locale) => lintProse(text[locale], locale));
    const same = text.sv === text.en && text.sv.split(' ').length > 3 ? ['is the same in sv and en'] : [];
    return [...words, ...same].map((what) => `${where}: ${what}`);
  });
  if (/\b(minut|minuter|minutes?|timmar|hours?)\b/i.test(`${size.sv} ${size.en}`)) {
    findings.push('challenge.json /size: speaks of time. Say what can be counted instead');
  }
  return findings;
}
