/** Questions for a talk about one program: more than a person is asked in writing, as the two go through them together. */
import type { RunOptions } from '#sandbox';
import { findQuestions, isSamePlace } from './ask-about-code.ts';
import type { RunDeps } from './plan-generated.ts';
import { shuffled } from './plan-seed.ts';
import type { Asked, QuestionForm } from './question-forms.ts';
import type { ShownWork } from './run-shown.ts';
import { runVisible } from './run-visible.ts';

/** With the open one, and the one about a change where there is one, they are five. */
const mostQuestions = 4;
/** Of one form about one place; the inputs differ. */
const mostAtOnePlace = 2;
/** From what the code does, over how it gets there, to what would be if it were otherwise. */
const inOrder: QuestionForm[] = ['gives', 'deciding-line', 'times', 'first-turn', 'bound'];

export type AskedForTalk = {
  questions: Asked[];
  /** An input that no question is about, and what the program gave: something to begin with. */
  example: Asked | undefined;
};

/**
 * One of each form, and where there are few forms more of them about other places or inputs. None for code that is
 * too odd to ask about.
 * @throws ChallengeFault, PlatformFault; SandboxBusy when the queue is full
 */
export async function askForTalk(
  deps: RunDeps,
  shown: ShownWork,
  { most = mostQuestions, ...options }: RunOptions & { most?: number } = {},
): Promise<AskedForTalk> {
  const { all, seed } = await findQuestions(deps, shown, 'talk', options);
  const mixed = shuffled(all, seed);
  const example = mixed.find(({ form }) => form === 'gives');
  const left = mixed.filter(({ code, form }) => form !== 'gives' || code !== example?.code);
  const chosen: Asked[] = [];
  const add = (one: Asked | undefined) => {
    if (one && chosen.length < most) chosen.push(one);
  };
  const isNew = ({ code }: Asked) => code !== example?.code && !chosen.some((one) => one.code === code);
  for (const form of inOrder) {
    const fitting = left.filter((one) => one.form === form);
    add(fitting.find(isNew) ?? fitting[0]);
  }
  const sameAs = (one: Asked) =>
    chosen.filter((other) => other.form === one.form && isSamePlace(one, other)).length;
  while (chosen.length < most) {
    const [next] = left
      .filter((one) => !chosen.includes(one) && sameAs(one) < mostAtOnePlace)
      .toSorted((a, b) => sameAs(a) - sameAs(b) || Number(isNew(b)) - Number(isNew(a)));
    if (next === undefined) break;
    chosen.push(next);
  }
  const questions = inOrder.flatMap((form) => chosen.filter((one) => one.form === form));
  return { questions, example };
}

/** What a program gives before it is changed, and what it should give after. */
export type BeforeChange = { code: string; gave: string; wanted: string };

/**
 * The program as it is, on the shown examples of its change request: the first where something else should come.
 * Undefined where every one of them gives what it should, or nothing that can be written.
 * @throws SandboxBusy when the queue is full
 */
export async function seeBeforeChange(
  deps: RunDeps,
  { challenge, work, tenant }: ShownWork,
  options: RunOptions = {},
): Promise<BeforeChange | undefined> {
  const { cases } = await runVisible(deps, challenge, work, tenant, { purpose: 'examples' }, options);
  for (const { code, actual, expected } of cases)
    if (actual !== null && expected !== null && actual !== expected)
      return { code, gave: actual, wanted: expected };
  return undefined;
}
