/** Kind `read`: answers that nobody read anything for. */
import type { JobCase, Portable } from '#sandbox';
import { settingOf, toJobCase } from '../challenges/case-parts.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import { writeValue } from '../challenges/write-value.ts';
import { judgeAnswers } from './judge-answers.ts';
import type { PassedBy } from './lazy-groups.ts';
import { oracleLanguage } from './plan-generated.ts';

/** Every group that is held by the same answer everywhere, or by saying back what stands in the question. */
export function tryLazyAnswers(challenge: Challenge): PassedBy[] {
  const language = oracleLanguage(challenge);
  const setting = settingOf(challenge, language);
  const write = (value: Portable) => writeValue(value, { language, width: Number.POSITIVE_INFINITY });
  const cases = challenge.questions.map((question) => ({
    id: question.id,
    one: toJobCase({ question: question.id, value: null }, setting),
  }));
  const rightOnes = challenge.hidden.groups.flatMap((group) =>
    (group.cases ?? []).flatMap((one) => ('question' in one ? [write(one.value as Portable)] : [])),
  );
  const everywhere = (text: string) => Object.fromEntries(cases.map(({ id }) => [id, text]));
  const echo = (pick: (args: Portable[]) => Portable | undefined) =>
    Object.fromEntries(cases.map(({ id, one }) => [id, write(pick(argsOf(one)) ?? null)]));
  const sheets = [
    ...[...new Set(['null', '0', '[]', ...rightOnes])].map((text) => ({
      name: `always ${text}`,
      answers: everywhere(text),
    })),
    { name: 'says back the first argument', answers: echo((args) => args[0]) },
    { name: 'says back the last argument', answers: echo((args) => args.at(-1)) },
  ];
  const passed = new Map<string, string[]>();
  for (const { name, answers } of sheets) {
    for (const { id, state } of judgeAnswers(challenge, language, answers).groups) {
      if (state === 'holds') passed.set(id, [...(passed.get(id) ?? []), name]);
    }
  }
  return [...passed].map(([groupId, programs]) => ({ groupId, programs }));
}

function argsOf(one: JobCase): Portable[] {
  if (one.form === 'call') return one.args;
  const last = one.form === 'steps' ? one.steps.at(-1) : undefined;
  return last && 'args' in last ? (last.args ?? []) : [];
}
