/** What a browser gets of a challenge, made once when its folder is loaded. */
import { defaultLimits, type Language } from '#sandbox';
import type { PublicExamples, Questions } from './case-format.ts';
import { expectationOf } from './case-parts.ts';
import type { ChallengeManifest, SkillsFile } from './challenge-format.ts';
import type { Challenge } from './challenge-library.ts';
import type { ChallengeForCandidate } from './challenges.contract.ts';
import { drawExamples, drawQuestions, ownInputOf, type Settings } from './draw-examples.ts';
import { markdownIn, type Naming, namingOf, sentenceIn } from './in-language.ts';
import { renderMarkdown, type StatementText } from './read-statement.ts';
import { expectedErrorName } from './write-case.ts';

type Parts = Pick<Challenge, 'slug' | 'manifest' | 'starters' | 'programs' | 'hints'> & {
  skills: SkillsFile;
  statement: { sv: StatementText; en: StatementText };
  examples: PublicExamples;
  questions: Questions;
  settings: Settings;
  schema: NonNullable<Challenge['schema']>;
};

type Drawn = Parts & { render: (markdown: string) => string };

export function viewChallenge(given: Parts): ChallengeForCandidate {
  const parts: Drawn = { ...given, render: renderOnce() };
  const { slug, manifest, skills, examples, settings, schema, hints } = parts;
  const { limits = {}, kind } = manifest;
  const inLanguage = textsInLanguages(parts);
  return {
    ...publicFieldsOf(slug, manifest, skills),
    statement: statementIn(parts, namingOf(manifest, 'javascript')),
    ...(Object.keys(inLanguage).length > 0 && { inLanguage }),
    examples: drawExamples(examples, settings, parts.programs, schema.tables),
    ...(manifest.compare && {
      query: {
        schema: schema.text,
        ...manifest.compare,
        changes: `DELETE FROM ${[...schema.tables.keys()].at(-1)};`,
      },
    }),
    ...(kind === 'read' && { questions: drawQuestions(parts.questions, settings) }),
    starters: startersOf(manifest, parts.starters),
    ownInput: kind === 'read' ? [] : ownInputOf(examples, settings),
    hintCount: hints.length,
    limits: {
      caseMs: limits.caseMs ?? defaultLimits.caseMs,
      runMs: limits.runMs ?? defaultLimits.runMs,
    },
  };
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

/** Most languages share most of their texts, and a start renders those of every challenge. */
function renderOnce(): Drawn['render'] {
  const known = new Map<string, string>();
  return (markdown) => {
    const html = known.get(markdown) ?? renderMarkdown(markdown);
    known.set(markdown, html);
    return html;
  };
}

type Texts = NonNullable<ChallengeForCandidate['inLanguage']>[string];

/** The languages whose names differ from those that the texts are written with. */
function textsInLanguages(parts: Drawn): Record<string, Texts> {
  const { manifest, settings } = parts;
  const base = JSON.stringify(textsIn(parts, { language: 'javascript' }, settings[0]));
  const all = settings.map(
    (one) => [one.language, textsIn(parts, namingOf(manifest, one.language), one)] as const,
  );
  return Object.fromEntries(all.filter(([, texts]) => JSON.stringify(texts) !== base));
}

function textsIn(parts: Drawn, naming: Naming, one: Settings[number] | undefined): Texts {
  const { examples } = parts;
  const errors = examples.flatMap((example) => {
    const name = 'error' in example && one && expectedErrorName(expectationOf(example, one.setting));
    return name ? [[example.id, name]] : [];
  });
  const whys = examples.flatMap(({ id, why }) => (why ? [[id, sentenceIn(why, naming)]] : []));
  return {
    statement: statementIn(parts, naming),
    why: Object.fromEntries(whys),
    givesError: Object.fromEntries(errors),
  };
}

function statementIn({ statement, render }: Drawn, naming: Naming): ChallengeForCandidate['statement'] {
  const inHtml = ({ intro, doThis, exact, exactCount }: StatementText) => ({
    intro: render(markdownIn(intro, naming)),
    doThis: render(markdownIn(doThis, naming)),
    exact: render(markdownIn(exact, naming)),
    exactCount,
  });
  return { sv: inHtml(statement.sv), en: inHtml(statement.en) };
}
