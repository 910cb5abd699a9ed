/** Questions about one program on given inputs, without a challenge around it. */
import type { Language, Portable, Sandbox } from '#sandbox';
import type { Challenge } from '#server/challenges/challenge-library.ts';
import { writeCall } from '#server/challenges/write-case.ts';
import { PlatformFault, type RunDeps } from '#server/runs/plan-generated.ts';
import { type Asked, questionsIn } from '#server/runs/question-forms.ts';
import type { QuestionInput } from '#server/runs/question-inputs.ts';
import { watchCode } from '#server/runs/watch-code.ts';

export type ProgramToAsk = {
  language: Language;
  source: string;
  call: string;
  inputs: unknown[][];
  /** Files beside the one that is called: the person's own, and the challenge's. */
  others?: Record<string, string>;
  given?: Record<string, string>;
};

const entryOf = { javascript: 'main.js', typescript: 'main.ts', python: 'main.py', sql: 'main.sql' };

function toInputs({ language, call, inputs }: ProgramToAsk): QuestionInput[] {
  return inputs.map((args) => {
    const one = { form: 'call' as const, call, args: args as never[] };
    return { one, code: writeCall(call, one.args, language), called: call };
  });
}

export async function askAll(sandbox: Sandbox, program: ProgramToAsk, tenant = 'one'): Promise<Asked[]> {
  const { language, source, others = {}, given = {} } = program;
  const entry = entryOf[language];
  const files = { [entry]: source, ...others };
  const challenge = {
    slug: 'bare',
    limits: {},
    starters: { [language]: given },
    manifest: { kind: 'write', languages: { [language]: { entry, editable: Object.keys(files) } } },
  } as unknown as Challenge;
  const shown = { challenge, work: { language, files }, tenant };
  const watched = await watchCode({ sandbox } as RunDeps, shown, toInputs(program), 'seed', {});
  return watched ? questionsIn(watched, language) : [];
}

/** What the program gives when nobody asks about it. */
export async function plainValues(sandbox: Sandbox, program: ProgramToAsk): Promise<Portable[]> {
  const { language, source, others, given } = program;
  const entry = entryOf[language];
  const groups = [{ id: 'plain', cases: toInputs(program).map(({ one }) => one) }];
  const files = { ...given, [entry]: source, ...others };
  const { groups: seen } = await sandbox.run({
    ...{ tenant: 'one', language, files, entry, groups, console: false },
  });
  return (seen[0]?.cases ?? []).flatMap(({ observed }) =>
    observed.flatMap((one) => ('value' in one ? [one.value] : [])),
  );
}

/** A machine that is too busy to run a program to its limit asks nothing: the person is told to try later. */
export async function noneWhenBusy(asking: Promise<Asked[]>): Promise<Asked[]> {
  try {
    return await asking;
  } catch (error) {
    if (!(error instanceof PlatformFault)) throw error;
    return [];
  }
}
