/** Examples as they are drawn in a statement, questions, and what own input starts from. */
import type { JobCase, Language } from '#sandbox';
import type { CaseInFile, PublicExamples, Questions } from './case-format.ts';
import { type CaseSetting, expectationOf, isScript, toJobCase } from './case-parts.ts';
import type { Challenge } from './challenge-library.ts';
import type { ChallengeForCandidate } from './challenges.contract.ts';
import { drawResultSet, drawTables } from './draw-tables.ts';
import type { Schema } from './read-schema.ts';
import {
  expectedErrorName,
  writeArguments,
  writeCall,
  writeExpectedValue,
  writeSteps,
} from './write-case.ts';

/** What the cases mean, language by language. */
export type Settings = { language: Language; setting: CaseSetting }[];

export function drawExamples(
  examples: PublicExamples,
  settings: Settings,
  programs: Challenge['programs'],
  schema: Schema,
): ChallengeForCandidate['examples'] {
  return examples.map((example) => ({
    exampleId: example.id,
    ...drawCode(example, settings),
    why: example.why ?? null,
    ...('tables' in example && {
      query: {
        tables: drawTables(schema, example.tables),
        result: drawResultSet(example.value) ?? { columns: [], rows: [] },
      },
    }),
    ...('program' in example && {
      program: { should: example.tests, files: programs[example.program]?.files ?? {} },
    }),
  }));
}

function drawCode(example: CaseInFile, settings: Settings) {
  const isCode = isScript(example) || 'args' in example;
  const drawn = isCode ? settings.map(({ language, setting }) => drawIn(example, language, setting)) : [];
  const [first] = settings;
  const throws = 'args' in example && first ? expectedErrorName(expectationOf(example, first.setting)) : null;
  return {
    code: Object.fromEntries(drawn.map((one) => [one.language, one.code])),
    gives: Object.fromEntries(drawn.map((one) => [one.language, one.gives])),
    givesError: throws,
  };
}

function drawIn(example: CaseInFile, language: Language, setting: CaseSetting) {
  const one = toJobCase(example, setting);
  if (one.form === 'steps') return { language, code: writeSteps(one.steps, language), gives: '' };
  const gives = writeExpectedValue(one.expect, language) ?? '';
  return { language, code: one.form === 'call' ? writeCall(one.call, one.args, language) : '', gives };
}

/** The calls that are asked about; of a script, the lines up to the one that is. */
export function drawQuestions(
  questions: Questions,
  settings: Settings,
): NonNullable<ChallengeForCandidate['questions']> {
  return questions.map(({ id, text, ...asked }) => ({
    questionId: id,
    code: Object.fromEntries(
      settings.map(({ language, setting }) => [language, drawIn(asked, language, setting).code]),
    ),
    text: text ?? null,
  }));
}

/**
 * Every function that examples call, with the arguments of the first example that calls it; and the first script,
 * line by line without what it should give. Languages that write it alike share one entry.
 */
export function ownInputOf(examples: PublicExamples, settings: Settings): ChallengeForCandidate['ownInput'] {
  const offered = settings.map(({ language, setting }) => ({ language, input: inputIn(examples, setting) }));
  const entries: { languages: Language[]; one: OwnInput }[] = [];
  for (const { language, input } of offered) {
    for (const one of input) {
      const same = entries.find((entry) => JSON.stringify(entry.one) === JSON.stringify(one));
      if (same) same.languages.push(language);
      else entries.push({ languages: [language], one });
    }
  }
  return entries.map(({ languages, one }) =>
    languages.length === settings.length ? one : { ...one, languages },
  );
}
type OwnInput = { call: string; argsText: string } | { script: string };

function inputIn(examples: PublicExamples, setting: CaseSetting): OwnInput[] {
  const found = new Map<string, string>();
  for (const example of examples) {
    const one = 'args' in example ? toJobCase(example, setting) : undefined;
    if (one?.form === 'call' && !found.has(one.call))
      found.set(one.call, writeArguments(one.args, setting.language));
  }
  const calls = [...found].map(([name, argsText]) => ({ call: name, argsText }));
  const script = examples.map((example) => toJobCase(example, setting)).find(isStepsCase);
  if (script === undefined) return calls;
  return [...calls, { script: writeSteps(script.steps, setting.language, { arrows: false }) }];
}

function isStepsCase(one: JobCase): one is Extract<JobCase, { form: 'steps' }> {
  return one.form === 'steps';
}
