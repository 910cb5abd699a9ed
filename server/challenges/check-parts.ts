/** What must agree between the files of one challenge: groups and examples. */
import type { CaseForm, CaseGroupInFile, PublicExamples, Questions } from './case-format.ts';
import type { ChallengeManifest } from './challenge-format.ts';
import { type CaseSurroundings, checkCase } from './check-case.ts';
import type { Fault } from './read-folder.ts';

const programCases: CaseForm[] = ['call', 'steps'];
/** Which forms the hidden cases of a kind take. */
export const casesOf: Record<ChallengeManifest['kind'], CaseForm[]> = {
  write: programCases,
  repair: programCases,
  extend: programCases,
  query: ['tables'],
  test: ['program'],
  read: ['question'],
};
/** Which forms its examples and siblings take. */
const shownOf = { ...casesOf, read: programCases };

export function checkGroups(
  groups: CaseGroupInFile[],
  manifest: ChallengeManifest,
  around: CaseSurroundings,
  fault: Fault,
): void {
  const seen = new Set<string>();
  groups.forEach((group, index) => {
    const at = `hidden/cases.json /groups/${index} (${group.id})`;
    if (seen.has(group.id))
      fault(at, 'has the id of an earlier group.', 'Give every group an id of its own.');
    seen.add(group.id);
    if (!manifest.skills.includes(group.skill)) {
      fault(
        at,
        `speaks for \`${group.skill}\`, which challenge.json /skills lacks.`,
        'Add it there, or change it.',
      );
    }
    if (!group.generated && !group.cases?.length) {
      fault(at, 'has no cases.', 'Give it `cases`, `generated`, or both.');
    }
    if (!group.generated && !group.siblings) {
      fault(at, 'has no case to show.', 'Give it `siblings`, or make it `generated`.');
    }
    if (group.generated && (manifest.kind === 'test' || manifest.kind === 'read')) {
      fault(at, `is generated, and the kind is ${manifest.kind}.`, 'List its cases.');
    }
    group.cases?.forEach((one, n) => {
      checkCase(`${at}/cases/${n}`, one, casesOf[manifest.kind], { ...around, call: group.call }, fault);
    });
    group.siblings?.forEach((one, n) => {
      checkCase(`${at}/siblings/${n}`, one, shownOf[manifest.kind], { ...around, call: group.call }, fault);
    });
    if (manifest.kind === 'test') checkPrograms(at, group, fault);
  });
  if (manifest.kind === 'test') checkShownPrograms(groups, around, fault);
}

/** A sibling is shown whole, with its source: no program that the hand-in is held against may be one. */
function checkShownPrograms(groups: CaseGroupInFile[], { programs }: CaseSurroundings, fault: Fault): void {
  const named = (cases: CaseGroupInFile['cases']) =>
    (cases ?? []).flatMap((one) => ('program' in one ? [one.program] : []));
  const judged = new Set(groups.flatMap(({ cases }) => named(cases)));
  groups.forEach(({ id, siblings }, index) => {
    for (const program of named(siblings)) {
      if (!judged.has(program) || programs?.[program]?.isPublic !== false) continue;
      const at = `hidden/cases.json /groups/${index} (${id})/siblings`;
      const mend = 'Show a public one, or one that is in no `cases`.';
      fault(at, `show \`${program}\`, which hand-ins are held against.`, mend);
    }
  });
}

/** So that neither tests that always complain nor tests that never do can hold a group about a fault. */
function checkPrograms(at: string, group: CaseGroupInFile, fault: Fault): void {
  const cases = (group.cases ?? []).flatMap((one) => ('program' in one ? [one] : []));
  const right = new Set(cases.flatMap((one) => (one.tests === 'accept' ? [one.program] : [])));
  const wrong = cases.length > cases.filter((one) => one.tests === 'accept').length;
  if (right.size < (wrong ? 1 : 2)) {
    const mend = wrong
      ? 'Add one that the tests should `accept`.'
      : 'Add two that are written differently, or a wrong one to `notice`.';
    fault(at, 'has too few right programs.', mend);
  }
}

export function checkExamples(
  examples: PublicExamples,
  manifest: ChallengeManifest,
  around: CaseSurroundings,
  fault: Fault,
): void {
  checkIds('public/examples.json', examples, fault);
  examples.forEach((example, index) => {
    checkCase(`public/examples.json /${index}`, example, shownOf[manifest.kind], around, fault);
  });
}

export function checkQuestions(questions: Questions, around: CaseSurroundings, fault: Fault): void {
  checkIds('public/questions.json', questions, fault);
  questions.forEach(({ id: _id, text: _text, ...asked }, index) => {
    const at = `public/questions.json /${index}`;
    const last = 'steps' in asked ? asked.steps.at(-1) : undefined;
    if (last && ('new' in last || 'set' in last)) {
      fault(at, 'ends with a step that gives nothing.', 'End with `call`, `get` or `take`.');
    }
    // What it gives stands in the hidden cases; here any value completes the case.
    const whole =
      'steps' in asked
        ? { steps: asked.steps.map((step) => (step === last ? { ...step, value: null } : step)) }
        : { ...asked, value: null };
    checkCase(at, whole as Parameters<typeof checkCase>[1], programCases, around, fault);
  });
}

function checkIds(file: string, list: { id: string }[], fault: Fault): void {
  const seen = new Set<string>();
  list.forEach(({ id }, index) => {
    if (seen.has(id))
      fault(`${file} /${index}`, `has the id \`${id}\` of an earlier one.`, 'Choose another id.');
    seen.add(id);
  });
}

/** The one function that the groups call; undefined when there are several or none. */
export function onlyCallOf(groups: CaseGroupInFile[]): string | undefined {
  const calls = new Set(groups.flatMap((group) => group.call ?? []));
  return calls.size === 1 ? [...calls][0] : undefined;
}
