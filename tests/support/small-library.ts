/** Challenges made in memory: three groups of two skills, no files, nothing generated unless a test says so. */
import type { Challenge, ChallengeLibrary } from '#server/challenges/challenge-library.ts';

const both = (text: string) => ({ sv: `${text} (sv)`, en: `${text} (en)` });

export type SmallChallenge = {
  slug: string;
  kind?: Challenge['manifest']['kind'];
  domain?: string;
  variantOf?: string;
  changeOf?: string;
};

export function smallChallenge({
  slug,
  kind = 'write',
  domain = 'shop',
  variantOf,
  changeOf,
}: SmallChallenge): Challenge {
  const skills = ['lists', 'limits'];
  const editable = (extension: string) => ({
    entry: `sum.${extension}`,
    editable: [`sum.${extension}`, `helper.${extension}`],
  });
  const starter = (extension: string) => ({ [`sum.${extension}`]: 'export const sum = () => 0;\n' });
  const text = both(slug);
  const manifest: Challenge['manifest'] = {
    format: 1,
    version: 1,
    kind,
    domain,
    exposure: 'public',
    ...(variantOf && { variantOf }),
    ...(changeOf && { changeOf }),
    ...{ title: text, summary: text, whoNeeds: text, needs: text, size: text },
    ...{ shows: text, doesNotShow: text },
    skills,
    languages: { javascript: editable('js'), typescript: editable('ts') },
  };
  const group = (id: string, skill: string) => ({
    ...{ id, skill, sentence: both(`claim ${id}`), call: 'sum' },
    cases: [{ args: [[1, 2]], value: 3 }],
    siblings: [{ args: [[2, 2]], value: 4 }],
  });
  return {
    slug,
    folder: `/challenges/${slug}`,
    manifest,
    forCandidate: {
      ...{ slug, version: 1, kind, title: text, summary: text, size: text, exposure: 'public' },
      skills: skills.map((skillId) => ({ skillId, name: both(skillId) })),
      languages: ['javascript', 'typescript'],
      ...{ whoNeeds: text, needs: text, shows: text, doesNotShow: text },
      statement: { sv: emptyStatement, en: emptyStatement },
      examples: [],
      starters: {},
      ownInput: [{ call: 'sum', argsText: '[1, 2]' }],
      hintCount: 0,
      limits: { caseMs: 2_000, runMs: 10_000 },
    },
    examples: ['one', 'two'].map((id) => ({ id, case: { call: 'sum', args: [[1]], value: 1 } })),
    hints: [],
    questions: [],
    programs: {},
    starters: { javascript: starter('js'), typescript: starter('ts') },
    hidden: {
      groups: [group('empty', 'limits'), group('one', 'lists'), group('many', 'lists')],
      solutions: {},
      probes: [],
    },
    limits: {},
    check: { contentHash: 'hash', strength: { noticed: 38, of: 40 }, lazyGroups: ['empty', 'one'] },
    equivalentMutants: [],
    contentHash: 'hash',
  };
}

const emptyStatement = { intro: '', doThis: '', exact: '', exactCount: 0 };

/** `withheld`: slugs that are there, but have a fault. */
export function smallLibrary(challenges: Challenge[], withheld: string[] = []): ChallengeLibrary {
  const ids = ['lists', 'limits', 'javascript', 'typescript', 'python'];
  return {
    find: (slug) => challenges.find((challenge) => challenge.slug === slug),
    withheld: () => withheld.map((slug) => ({ slug, folder: slug, reasons: ['challenge.json: broken'] })),
    all: () => challenges,
    skills: {
      schemes: {},
      domains: ['shop', 'school'].map((id) => ({ id, name: both(id) })),
      skills: ids.map((id) => ({ id, name: both(id) })),
    },
    paths: {
      paths: [
        {
          id: 'start',
          title: both('start'),
          challenges: [...challenges.map(({ slug }) => slug), ...withheld],
        },
      ],
    },
    close: () => {},
  };
}
