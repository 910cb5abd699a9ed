/** Reads one challenge folder: a whole challenge, or every reason why it is withheld. */
import { basename } from 'node:path';
import type { Language } from '#sandbox';
import { defaultLimits } from '#sandbox';
import {
  ChallengeManifest,
  CheckRecord,
  EquivalentMutants,
  HiddenCases,
  PublicExamples,
  type SkillsFile,
} from './challenge-format.ts';
import type { Challenge } from './challenge-library.ts';
import type { ChallengeForCandidate } from './challenges.contract.ts';
import { checkExamples, checkGroups, checkManifest, onlyCallOf } from './check-parts.ts';
import { readJson } from './check-shape.ts';
import { drawExamples, ownInputOf } from './draw-examples.ts';
import { checkRecordFile, type Fault, readFolder } from './read-folder.ts';
import { readPrograms } from './read-programs.ts';
import { type Locale, readStatement, renderMarkdown, splitHints } from './read-statement.ts';

export type Loaded = { challenge: Challenge } | { slug: string; reasons: string[] };

/** Never throws for what a folder holds. */
export async function loadChallenge(folder: string, skills: SkillsFile): Promise<Loaded> {
  const slug = basename(folder);
  const reasons: string[] = [];
  const fault: Fault = (where, what, mend) => reasons.push(`${where}: ${what} ${mend}`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 60) {
    fault(
      '.',
      'has a folder name that cannot be an address.',
      'Use a-z, 0-9 and single hyphens, at most 60.',
    );
  }
  const { texts, contentHash } = await readFolder(folder, fault).catch((error: Error) => {
    fault('.', `cannot be read: ${error.message}.`, 'Let the server read every file in it.');
    return { texts: new Map<string, string>(), contentHash: '' };
  });
  if (texts.size === 0 && reasons.length === 0)
    fault('.', 'is empty.', 'Make a challenge with `npm run challenges:new`.');
  if (reasons.length > 0) return { slug, reasons };

  const manifest = readJson(ChallengeManifest, 'challenge.json', texts, fault);
  const cases = readJson(HiddenCases, 'hidden/cases.json', texts, fault);
  const examples = readJson(PublicExamples, 'public/examples.json', texts, fault);
  const equivalent = texts.has('hidden/equivalent-mutants.json')
    ? readJson(EquivalentMutants, 'hidden/equivalent-mutants.json', texts, fault)
    : [];
  const statement = readStatements(texts, fault);
  const hints = readHints(texts, fault);
  if (manifest) checkManifest(manifest, skills, fault);
  if (manifest && cases) checkGroups(cases.groups, manifest, fault);
  const call = onlyCallOf(cases?.groups ?? []);
  if (examples && cases) checkExamples(examples, call, fault);
  const programs = manifest && readPrograms(manifest, cases?.groups ?? [], texts, fault);
  if (!manifest || !cases || !examples || !equivalent || !statement || !programs || reasons.length > 0) {
    return { slug, reasons };
  }

  const limits = manifest.limits ?? {};
  const forCandidate: ChallengeForCandidate = {
    ...publicFieldsOf(slug, manifest, skills),
    statement,
    examples: drawExamples(examples, manifest, call),
    starters: startersOf(manifest, programs.starters),
    ownInput: ownInputOf(examples, manifest, call),
    hintCount: hints.length,
    limits: {
      caseMs: limits.caseMs ?? defaultLimits.caseMs,
      runMs: limits.runMs ?? defaultLimits.runMs,
    },
  };
  const { generator, solutions, probes } = programs;
  const challenge: Challenge = {
    slug,
    folder,
    manifest,
    forCandidate,
    examples: examples.map(({ id, why: _why, ...one }) => ({
      id,
      case: 'steps' in one || one.call !== undefined || call === undefined ? one : { call, ...one },
    })),
    hints,
    starters: programs.starters,
    hidden: { groups: cases.groups, ...(generator !== undefined && { generator }), solutions, probes },
    limits,
    check: readCheckRecord(texts, contentHash),
    equivalentMutants: equivalent,
    contentHash,
  };
  return { challenge };
}

function publicFieldsOf(slug: string, manifest: ChallengeManifest, skills: SkillsFile) {
  const { version, kind, title, summary, size, exposure, whoNeeds, needs, shows, doesNotShow } = manifest;
  const named = manifest.skills.flatMap((id) => skills.skills.filter((skill) => skill.id === id));
  return {
    slug,
    ...{ version, kind, title, summary, size, exposure, whoNeeds, needs, shows, doesNotShow },
    skills: named.map((skill) => ({ skillId: skill.id, name: skill.name })),
    languages: Object.keys(manifest.languages) as Language[],
  };
}

function startersOf(
  manifest: ChallengeManifest,
  starters: Challenge['starters'],
): ChallengeForCandidate['starters'] {
  const entries = Object.entries(manifest.languages);
  return Object.fromEntries(
    entries.map(([language, { entry, editable }]) => [
      language,
      { files: starters[language as Language] ?? {}, entry, editable },
    ]),
  );
}

function readStatements(texts: Map<string, string>, fault: Fault) {
  const read = (locale: Locale) => {
    const file = `public/statement.${locale}.md`;
    const text = texts.get(file);
    if (text === undefined) fault(file, 'is missing.', 'Write the statement in this language.');
    return text === undefined ? undefined : readStatement(file, locale, text, fault);
  };
  const [sv, en] = [read('sv'), read('en')];
  if (sv === undefined || en === undefined) return undefined;
  if (sv.exactCount !== en.exactCount) {
    const counts = `has ${sv.exactCount} rules in Swedish and ${en.exactCount} in English.`;
    fault('public/statement.sv.md Exakt', counts, 'Say the same rules in both.');
  }
  const render = ({ intro, doThis, exact, exactCount }: typeof sv) => ({
    intro: renderMarkdown(intro),
    doThis: renderMarkdown(doThis),
    exact: renderMarkdown(exact),
    exactCount,
  });
  return { sv: render(sv), en: render(en) };
}

function readHints(texts: Map<string, string>, fault: Fault): { sv: string; en: string }[] {
  const [sv, en] = ['sv', 'en'].map((locale) => splitHints(texts.get(`public/hints.${locale}.md`) ?? ''));
  if (sv === undefined || en === undefined) return [];
  if (sv.length !== en.length) {
    const counts = `has ${sv.length} hints, and hints.en.md ${en.length}.`;
    fault('public/hints.sv.md', counts, 'Write the same hints in both, parted by lines of `---`.');
  }
  return sv.map((hint, index) => ({ sv: renderMarkdown(hint), en: renderMarkdown(en[index] ?? '') }));
}

/** A record of another content, or one that somebody changed by hand into something else, says nothing. */
function readCheckRecord(texts: Map<string, string>, contentHash: string): CheckRecord | null {
  if (!texts.has(checkRecordFile)) return null;
  const record = readJson(CheckRecord, checkRecordFile, texts, () => undefined);
  return record?.contentHash === contentHash ? record : null;
}
