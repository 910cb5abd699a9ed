/** Whether examples are drawn as code that a person could run: each line gives what stands after it. */
import {
  calledNames,
  type Expectation,
  type JobCase,
  type JobGroup,
  type Language,
  type Step,
  topNames,
} from '#sandbox';
import { settingOf, toJobCase } from '../challenges/case-parts.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import { writeCall, writeStep } from '../challenges/write-case.ts';
import { PlatformFault, type RunDeps } from './plan-generated.ts';
import { runAsChallenge } from './run-as-challenge.ts';
import { toProgram } from './to-program.ts';

/** Something that is shown to be given, and the lines of code that give it; the last one ends with its value. */
type Drawn = { what: string; lines: string[]; names: string[]; expect: Expectation };

const drawnFile: Record<string, string> = {
  javascript: 'drawn.js',
  typescript: 'drawn.ts',
  python: 'drawn.py',
};

/** What is to be mended, as sentences. @throws PlatformFault */
export async function checkDrawn(deps: RunDeps, challenge: Challenge, language: Language): Promise<string[]> {
  const file = drawnFile[language];
  const drawn = challenge.examples.flatMap(({ id, case: one }) =>
    drawnIn(`example ${id}`, toJobCase(one, settingOf(challenge, language)), language),
  );
  if (file === undefined || drawn.length === 0) return [];
  const { files, entry } = toProgram(challenge, language, challenge.hidden.solutions[language] ?? {});
  const groups = drawn.map(({ expect, ...code }, n): JobGroup => {
    const own = { [file]: programOf(code, entry, language) };
    return { id: String(n), cases: [{ form: 'call', call: 'drawn', args: [], files: own, expect }] };
  });
  const first = groups[0]?.cases[0]?.files ?? {};
  const job = { language, files: { ...files, ...first }, entry: file, groups };
  const run = await runAsChallenge(deps, challenge, job);
  if (run.outcome === 'platform-fault') throw new PlatformFault(`the ${language} examples could not be run`);
  return drawn.flatMap(({ what }, n) => {
    const state = run.groups[n]?.state ?? 'not-run';
    if (state === 'holds') return [];
    const mend = 'A step that waits for something has `"await": true`';
    return [
      `${what}: the ${language} code that is drawn does not give what stands after it (${state}). ${mend}`,
    ];
  });
}

function drawnIn(example: string, one: JobCase, language: Language): Drawn[] {
  if (one.form === 'call') {
    if (one.expect === undefined || 'tests' in one.expect) return [];
    const line = `return ${writeCall(one.call, one.args, language)}`;
    return [{ what: example, lines: [line], names: [one.call], expect: one.expect }];
  }
  if (one.form !== 'steps') return [];
  const names = [...calledNames(one.steps), ...topNames(one.steps)];
  return one.steps.flatMap((step, at) => {
    if (step.expect === undefined) return [];
    const before = one.steps.slice(0, at).map((earlier) => lineOf(earlier, one.steps, language));
    const lines = [...before, lastLineOf(step, one.steps, language)];
    return [{ what: `${example}, line ${at + 1}`, lines, names: [...new Set(names)], expect: step.expect }];
  });
}

/** A line before the one that is looked at; one that should throw is let pass. */
function lineOf(step: Step, steps: Step[], language: Language): string {
  const code = writeStep(step, steps, language);
  if (!(step.expect && 'error' in step.expect)) return code;
  const attempt = code.replaceAll('\n', '\n    ');
  if (language === 'python') return `try:\n    ${attempt}\nexcept Exception:\n    pass`;
  return `try { ${code} } catch {}`;
}

function lastLineOf(step: Step, steps: Step[], language: Language): string {
  const code = writeStep(step, steps, language);
  if ('as' in step && step.as !== undefined) return `${code}\nreturn ${step.as}`;
  return 'set' in step ? code : `return ${code}`;
}

function programOf(
  { lines, names }: Pick<Drawn, 'lines' | 'names'>,
  entry: string,
  language: Language,
): string {
  if (language === 'python') {
    const body = lines.map((line) => `    ${line.replaceAll('\n', '\n    ')}\n`).join('');
    const module = entry.replace(/\.py$/, '');
    const imports = `from datetime import date, datetime\nfrom itertools import islice\nfrom ${module} import ${names.join(', ')}\n`;
    return `${imports}\nasync def drawn():\n${body}`;
  }
  return `import { ${names.join(', ')} } from './${entry}';\nexport async function drawn() {\n${lines.join('\n')}\n}\n`;
}
