/** Cases of the files, turned into what the sandbox takes: names and values per language, expectations, comparisons. */
import type { Comparison, Expectation, JobCase, Language, Portable, Step } from '#sandbox';
import type { CaseGroupInFile, CaseInFile, Questions, StepInFile } from './case-format.ts';
import type { Challenge, SourceFiles } from './challenge-library.ts';
import { inPython } from './in-python.ts';
import { testCall } from './testing/testing-files.ts';

export type CaseSetting = {
  language: Language;
  /** Name in the cases -> name in this language, where they differ. */
  names?: Record<string, string> | undefined;
  /** The function called when the case names none. */
  call?: string | undefined;
  compare?: Comparison | undefined;
  keepsArguments?: boolean | undefined;
  /** Kind `test`: the programs under test, in this language. */
  programs?: Record<string, SourceFiles> | undefined;
  /** Kind `read`: what is asked. */
  questions?: Questions | undefined;
};

type About = {
  manifest: Pick<Challenge['manifest'], 'languages' | 'compare'>;
  programs: Challenge['programs'];
  questions: Questions;
};

/** What the cases of one group mean in one language; without a group, what the examples mean. */
export function settingOf(
  { manifest, programs, questions }: About,
  language: Language,
  group?: Pick<CaseGroupInFile, 'call' | 'compare' | 'keepsArguments'>,
): CaseSetting {
  return {
    language,
    names: manifest.languages[language]?.names,
    call: group?.call,
    compare: group?.compare ?? manifest.compare,
    keepsArguments: group?.keepsArguments,
    programs: Object.fromEntries(
      Object.entries(programs).map(([name, { files }]) => [name, files[language] ?? {}]),
    ),
    questions,
  };
}

/** A case with a script of steps, as against the other forms. */
export function isScript(one: CaseInFile): one is Extract<CaseInFile, { steps: unknown }> {
  return 'steps' in one;
}

/** A case with everything the file expects of it. A question is the call that it asks about. */
export function toJobCase(one: CaseInFile, setting: CaseSetting): JobCase {
  if ('steps' in one) return { form: 'steps', steps: toSteps(one.steps, setting) };
  if ('tables' in one) {
    const expect = expectationOf(one, setting);
    return { form: 'query', tables: one.tables as Tables, ...(expect && { expect }) };
  }
  if ('program' in one) {
    const files = setting.programs?.[one.program] ?? {};
    return { form: 'call', call: testCall(setting.language), args: [], files, expect: { tests: one.tests } };
  }
  if ('question' in one)
    return toJobCase(answered(one.question, one.value, setting.questions ?? []), setting);
  const expect = expectationOf(one, setting);
  return {
    form: 'call',
    call: renamed(one.call ?? setting.call ?? '', setting),
    args: valuesIn(one.args, setting),
    ...(expect && { expect }),
    ...(setting.keepsArguments && { keepsArguments: true }),
  };
}
type Tables = Record<string, Portable[][]>;

/** The question as a case: its call, or its script whose last step gives the value. */
function answered(questionId: string, value: unknown, questions: Questions): CaseInFile {
  const { id: _id, text: _text, ...asked } = questions.find(({ id }) => id === questionId) ?? unknownQuestion;
  if (!('steps' in asked)) return { ...asked, value };
  const last = asked.steps.length - 1;
  return { steps: asked.steps.map((step, n) => (n === last ? ({ ...step, value } as StepInFile) : step)) };
}
const unknownQuestion = { id: '', args: [], text: undefined };

/** What a step made keeps its name; what is the program's own is called as in the language. */
function toSteps(steps: StepInFile[], setting: CaseSetting): Step[] {
  const made = steps.flatMap((step) => ('as' in step && step.as !== undefined ? [step.as] : []));
  const names = Object.entries(setting.names ?? {}).filter(([name]) => !made.includes(name));
  const inScript = { ...setting, spokenOf: Object.fromEntries(names) };
  return steps.map((step) => toStep(step, inScript));
}

type InScript = CaseSetting & { spokenOf: Record<string, string> };

function toStep(step: StepInFile, setting: InScript): Step {
  if ('let' in step) return { let: valueIn(step.let, setting), as: step.as };
  const expect = expectationOf(step, setting);
  const awaits = 'await' in step && step.await ? { await: step.await } : {};
  const rest = { ...awaits, ...(expect !== undefined && { expect }) };
  const args = 'args' in step && step.args ? { args: step.args.map((arg) => handedOver(arg, setting)) } : {};
  if ('new' in step) return { new: renamed(step.new, setting), ...args, as: step.as, ...rest };
  const as = 'as' in step && step.as !== undefined ? { as: step.as } : {};
  const on = 'on' in step && step.on !== undefined ? { on: spokenOf(step.on, setting) } : {};
  if ('call' in step) {
    return { call: renamed(step.call, setting), ...on, ...args, ...as, ...rest };
  }
  if ('get' in step) {
    const name = step.on === undefined ? spokenOf(step.get, setting) : renamed(step.get, setting);
    return { get: name, ...on, ...as, ...rest };
  }
  if ('set' in step) {
    const to = handedOver(step.to, setting);
    return { set: renamed(step.set, setting), on: spokenOf(step.on, setting), to, ...rest };
  }
  return { take: step.take, from: spokenOf(step.from, setting), ...rest };
}

/** What a case or a step of the files expects; undefined when it is only done. */
export function expectationOf(
  from: { value?: unknown; error?: { name?: string } | undefined; compare?: Comparison | undefined },
  setting: CaseSetting,
): Expectation | undefined {
  if (from.error !== undefined) {
    const { name } = from.error;
    return { error: name === undefined ? {} : { name: renamed(name, setting) } };
  }
  if (!('value' in from)) return undefined;
  const compare = from.compare ?? setting.compare;
  return { value: valueIn(from.value, setting), ...(compare !== undefined && { compare }) };
}

const spokenOf = (name: string, setting: InScript) => setting.spokenOf[name] ?? name;

/** A value with the names that it refers to. */
function handedOver(value: unknown, setting: InScript): Portable {
  const refer = (inner: Portable): Portable => {
    if (inner === null || typeof inner !== 'object') return inner;
    if (Array.isArray(inner)) return inner.map(refer);
    if (typeof inner.$ref === 'string') return { $ref: spokenOf(inner.$ref, setting) };
    return Object.fromEntries(Object.entries(inner).map(([key, part]) => [key, refer(part)]));
  };
  return refer(valueIn(value, setting));
}

function renamed(name: string, setting: CaseSetting): string {
  return setting.names?.[name] ?? name;
}

const valueIn = (value: unknown, { language }: CaseSetting): Portable =>
  language === 'python' ? inPython(value as Portable) : (value as Portable);
const valuesIn = (values: unknown[], setting: CaseSetting) => values.map((value) => valueIn(value, setting));
