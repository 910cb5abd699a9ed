/** One case of the files: what it says of itself, and whether what it names is there. */
import { readPortable } from '#sandbox';
import { type CaseForm, type CaseInFile, formOf, type Questions } from './case-format.ts';
import type { Challenge } from './challenge-library.ts';
import type { Fault } from './read-folder.ts';
import type { Schema } from './read-schema.ts';

/** What a case may name. */
export type CaseSurroundings = {
  /** The function called by a case that names none. */
  call?: string | undefined;
  schema: Schema;
  programs: Challenge['programs'];
  questions: Questions;
  /** Names at the top of the author's programs, as the cases call them. */
  tops: Set<string>;
};

const formWords: Record<CaseForm, string> = {
  call: '`args`',
  steps: '`steps`',
  tables: '`tables`',
  program: '`program`',
  question: '`question`',
};

/** @param forms those that the kind of challenge takes here */
export function checkCase(
  at: string,
  one: CaseInFile,
  forms: CaseForm[],
  around: CaseSurroundings,
  fault: Fault,
): void {
  if (!checkForm(at, one, forms, fault)) return;
  if ('steps' in one) checkScript(at, one, around.tops, fault);
  else if ('tables' in one) checkTables(at, one, around.schema, fault);
  else if ('program' in one) checkProgram(at, one, around.programs, fault);
  else if ('question' in one) {
    checkValue(`${at}/value`, one.value, fault);
    if (!around.questions.some(({ id }) => id === one.question)) {
      fault(at, `answers \`${one.question}\`, which public/questions.json lacks.`, 'Add it there.');
    }
  } else {
    if ((one.call ?? around.call) === undefined) fault(at, 'calls no function.', 'Say which with `call`.');
    if ('value' in one === (one.error !== undefined)) {
      fault(at, 'does not say one thing it should give.', 'Give it one of `value` and `error`.');
    }
    checkValue(`${at}/args`, one.args, fault);
    if ('value' in one) checkValue(`${at}/value`, one.value, fault);
  }
}

/** True when it has a form that may stand here. */
export function checkForm(at: string, one: object, forms: CaseForm[], fault: Fault): boolean {
  if (forms.includes(formOf(one))) return true;
  const wanted = forms.map((form) => formWords[form]).join(' or ');
  fault(at, `has ${formWords[formOf(one)]}.`, `Cases of this kind of challenge have ${wanted} here.`);
  return false;
}

type InForm<K extends string> = Extract<CaseInFile, { [key in K]: unknown }>;

/** Rows that fit the tables of the schema. */
export function checkRows(at: string, one: InForm<'tables'>, schema: Schema, fault: Fault): void {
  checkValue(`${at}/tables`, one.tables, fault);
  for (const [name, rows] of Object.entries(one.tables)) {
    const columns = schema.get(name);
    if (columns === undefined) {
      fault(`${at}/tables`, `names \`${name}\`, which public/schema.sql lacks.`, 'Make the table there.');
      continue;
    }
    const odd = rows.findIndex((row) => row.length !== columns.length);
    if (odd >= 0) {
      const where = `${at}/tables/${name}/${odd}`;
      fault(where, `has ${rows[odd]?.length} values.`, `Give one for each of ${columns.join(', ')}.`);
    }
  }
}

function checkTables(at: string, one: InForm<'tables'>, schema: Schema, fault: Fault): void {
  checkRows(at, one, schema, fault);
  if (one.value === undefined) {
    fault(at, 'does not say what the query should give.', 'Give it `value` with `columns` and `rows`.');
    return;
  }
  checkValue(`${at}/value`, one.value, fault);
  const { columns, rows } = one.value;
  const odd = rows.findIndex((row) => row.length !== columns.length);
  if (odd >= 0) fault(`${at}/value/rows/${odd}`, 'has another length than `columns`.', 'Make them agree.');
}

function checkProgram(
  at: string,
  one: InForm<'program'>,
  programs: CaseSurroundings['programs'],
  fault: Fault,
): void {
  const program = programs[one.program];
  if (program === undefined) {
    const mend = 'Add it under `public/programs/` or `hidden/programs/`.';
    fault(at, `names the program \`${one.program}\`, which is not there.`, mend);
    return;
  }
  if (at.startsWith('public/') && !program.isPublic) {
    fault(at, `shows \`${one.program}\`, which is hidden.`, 'Move it to `public/programs/`.');
  }
  if ((one.tests === 'accept') !== one.program.startsWith('right-')) {
    const mend =
      'Right programs begin with `right-` and are accepted; wrong ones with `wrong-` and are noticed.';
    fault(at, `says \`${one.tests}\` of ${one.program}.`, mend);
  }
}

function checkScript(at: string, one: InForm<'steps'>, tops: Set<string>, fault: Fault): void {
  if (!one.steps.some((step) => 'value' in step || throws(step))) {
    fault(at, 'expects nothing.', 'Give at least one step `value` or `error`.');
  }
  const names = new Set<string>(tops);
  one.steps.forEach((step, index) => {
    const here = `${at}/steps/${index}`;
    const on = spokenOf(step);
    if (on !== undefined && !names.has(on)) fault(here, `speaks of \`${on}\`, ${unnamed}`, nameIt);
    if ('value' in step && throws(step)) {
      fault(here, 'expects both `value` and `error`.', 'Keep one of them.');
    }
    if ('args' in step) checkValue(`${here}/args`, step.args ?? [], fault, names);
    if ('let' in step) checkValue(`${here}/let`, step.let, fault);
    if ('to' in step) checkValue(`${here}/to`, step.to, fault, names);
    if ('value' in step) checkValue(`${here}/value`, step.value, fault);
    if ('as' in step && step.as !== undefined) names.add(step.as);
  });
}

const unnamed = 'which no earlier step names and no program has at its top.';
const nameIt = 'Name it with `as` in an earlier step, or as it is in the starter or the solution.';

type StepOfScript = InForm<'steps'>['steps'][number];
const throws = (step: StepOfScript) => 'error' in step && step.error !== undefined;

function spokenOf(step: StepOfScript): string | undefined {
  if ('take' in step) return step.from;
  if ('get' in step) return step.on ?? step.get;
  return 'on' in step ? step.on : undefined;
}

/** @param names what `{"$ref": name}` may speak of; without, no reference may stand there */
function checkValue(at: string, value: unknown, fault: Fault, names?: Set<string>): void {
  try {
    readPortable(value, { refs: names !== undefined, written: true });
  } catch (error) {
    fault(at, `is no portable value: ${(error as Error).message}.`, 'See sandbox/portable.ts.');
    return;
  }
  for (const [, name] of JSON.stringify(value).matchAll(/\{"\$ref":"((?:[^"\\]|\\.)*)"\}/g)) {
    if (names?.has(name ?? '')) continue;
    fault(at, `refers to \`${name}\`, ${unnamed}`, nameIt);
  }
}
