/** Reads one challenge folder: a whole challenge, or every reason why it is withheld. */
import { basename } from 'node:path';
import type { Language } from '#sandbox';
import { HiddenCases, PublicExamples, Questions } from './case-format.ts';
import { settingOf } from './case-parts.ts';
import { ChallengeManifest, CheckRecord, EquivalentMutants, type SkillsFile } from './challenge-format.ts';
import type { Challenge } from './challenge-library.ts';
import { checkManifest } from './check-manifest.ts';
import { checkExamples, checkGroups, checkQuestions, onlyCallOf } from './check-parts.ts';
import { readJson } from './check-shape.ts';
import { checkRecordFile, type Fault, readFolder } from './read-folder.ts';
import { readPrograms } from './read-programs.ts';
import { readSchema, type Schema } from './read-schema.ts';
import { type Locale, readStatement, type StatementText, splitHints } from './read-statement.ts';
import { readTestedPrograms } from './read-tested-programs.ts';
import { topsIn } from './top-names-of-programs.ts';
import { viewChallenge } from './view-challenge.ts';

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
  if (!manifest) return { slug, reasons };
  checkManifest(manifest, skills, fault);
  const { schema, questions, programs } = readKindFiles(manifest, texts, fault);
  const call = onlyCallOf(cases?.groups ?? []);
  const around = { call, schema, programs, questions, tops: topsIn(texts, manifest) };
  if (cases) checkGroups(cases.groups, manifest, around, fault);
  if (examples && cases) checkExamples(examples, manifest, around, fault);
  if (cases) checkQuestions(questions, around, fault);
  const { generator, solutions, starters, probes } = readPrograms(
    manifest,
    cases?.groups ?? [],
    texts,
    fault,
  );
  if (!cases || !examples || !equivalent || !statement || reasons.length > 0) return { slug, reasons };

  const about = { manifest, programs, questions: withCall(questions, call) };
  const settings = (Object.keys(manifest.languages) as Language[]).map((language) => ({
    language,
    setting: { ...settingOf(about, language), call },
  }));
  const schemaText = texts.get('public/schema.sql');
  const challenge: Challenge = {
    slug,
    folder,
    manifest,
    forCandidate: viewChallenge({
      ...{ slug, manifest, skills, statement, examples, settings, starters, programs, hints },
      questions: about.questions,
      schema: { text: schemaText ?? '', tables: schema },
    }),
    examples: withCall(examples, call).map(({ id, why: _why, ...one }) => ({ id, case: one })),
    hints,
    ...(schemaText !== undefined && { schema: { text: schemaText, tables: schema } }),
    questions: about.questions,
    programs,
    starters,
    hidden: { groups: cases.groups, ...(generator !== undefined && { generator }), solutions, probes },
    limits: manifest.limits ?? {},
    check: readCheckRecord(texts, contentHash),
    equivalentMutants: equivalent,
    contentHash,
  };
  return { challenge };
}

/** What only some kinds have. A file of another kind is a fault. */
function readKindFiles(manifest: ChallengeManifest, texts: Map<string, string>, fault: Fault) {
  const programs = readTestedPrograms(manifest, texts, fault);
  const owners = { 'public/schema.sql': 'query', 'public/questions.json': 'read' };
  for (const [file, kind] of Object.entries(owners)) {
    if (texts.has(file) && manifest.kind !== kind) {
      fault(file, `is there, and the kind is ${manifest.kind}.`, 'Remove it.');
    }
  }
  const schema: Schema =
    manifest.kind === 'query' ? readSchema(texts.get('public/schema.sql'), fault) : new Map();
  const questions =
    manifest.kind === 'read' ? readJson(Questions, 'public/questions.json', texts, fault) : undefined;
  return { programs, schema, questions: questions ?? [] };
}

/** A call that names no function means the only one. */
function withCall<T extends object>(list: T[], call: string | undefined): T[] {
  return list.map((one) =>
    'args' in one && !('call' in one) && call !== undefined ? { call, ...one } : one,
  );
}

function readStatements(texts: Map<string, string>, fault: Fault) {
  const read = (locale: Locale): StatementText | undefined => {
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
  return { sv, en };
}

function readHints(texts: Map<string, string>, fault: Fault): { sv: string; en: string }[] {
  const [sv, en] = ['sv', 'en'].map((locale) => splitHints(texts.get(`public/hints.${locale}.md`) ?? ''));
  if (sv === undefined || en === undefined) return [];
  if (sv.length !== en.length) {
    const counts = `has ${sv.length} hints, and hints.en.md ${en.length}.`;
    fault('public/hints.sv.md', counts, 'Write the same hints in both, parted by lines of `---`.');
  }
  return sv.map((hint, index) => ({ sv: hint, en: en[index] ?? '' }));
}

/** A record of another content, or one that somebody changed by hand into something else, says nothing. */
function readCheckRecord(texts: Map<string, string>, contentHash: string): CheckRecord | null {
  if (!texts.has(checkRecordFile)) return null;
  const record = readJson(CheckRecord, checkRecordFile, texts, () => undefined);
  return record?.contentHash === contentHash ? record : null;
}
