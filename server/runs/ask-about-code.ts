/** Questions about one program of a person's: two or three different ones, or one more of a form with fresh input. */
import type { RunOptions } from '#sandbox';
import type { RunDeps } from './plan-generated.ts';
import { questionSeed, shuffled } from './plan-seed.ts';
import { type Asked, questionForms, questionsIn } from './question-forms.ts';
import { makeInputs } from './question-inputs.ts';
import type { ShownWork } from './run-shown.ts';
import { watchCode } from './watch-code.ts';

const mostQuestions = 3;
const kindsAsked = ['write', 'repair', 'extend'];

/** What was asked before in its place. */
export type AskedBefore = Pick<Asked, 'form' | 'file' | 'line' | 'part'> & {
  /** Which time it is asked, from 1. */
  round: number;
  /** Inputs that were shown already. */
  codes: string[];
};

/**
 * The same code is always asked the same. None for code that is too odd to ask about.
 * @throws ChallengeFault, PlatformFault; SandboxBusy when the queue is full
 */
export async function askAboutCode(
  deps: RunDeps,
  shown: ShownWork,
  options: RunOptions = {},
): Promise<Asked[]> {
  const { all, seed } = await findQuestions(deps, shown, 'first', options);
  const chosen: Asked[] = [];
  const add = (fitting: Asked[]) => {
    // Another input for each where there is one: questions about one input would help one another.
    const other = fitting.find(({ code }) => !chosen.some((one) => one.code === code));
    const one = other ?? fitting[0];
    if (one) chosen.push(one);
  };
  for (const form of shuffled([...questionForms], seed)) {
    if (chosen.length < mostQuestions) add(shuffled(ofForm(all, form), `${seed} ${form}`));
  }
  // Short code is sometimes good for one form alone: then it is asked about two places.
  const [first] = chosen;
  if (chosen.length === 1 && first) {
    const elsewhere = ofForm(all, first.form).filter((one) => !isSamePlace(one, first));
    add(shuffled(elsewhere, seed));
  }
  return chosen;
}

const ofForm = (all: Asked[], form: Asked['form']) => all.filter((one) => one.form === form);

/** How often inputs are drawn: what a form asks of its input can be missing in all of one draw. */
const draws = 8;

/** One more of the same form, about the same place where that can be. Undefined when there is no fresh input. */
export async function askAnew(
  deps: RunDeps,
  shown: ShownWork,
  before: AskedBefore,
  options: RunOptions = {},
): Promise<Asked | undefined> {
  const seen = new Set<string>();
  let isDry = false;
  for (let draw = 1; draw <= draws; draw += 1) {
    const again = draw === 1 ? '' : ` ${draw}`;
    const { all, seed } = await findQuestions(deps, shown, `${before.form} ${before.round}${again}`, options);
    const isFresh = ({ form, code }: Asked) => form === before.form && !before.codes.includes(code);
    const fresh = shuffled(all.filter(isFresh), seed);
    const one = fresh.find((asked) => isSamePlace(asked, before)) ?? fresh[0];
    if (one) return one;
    // Twice nothing new: a challenge without a generator has its examples alone, and odd code gives nothing at all.
    const wasDry = isDry;
    isDry = all.every(({ code }) => seen.has(code));
    if (wasDry && isDry) return undefined;
    for (const { code } of all) seen.add(code);
  }
  return undefined;
}

type Place = Pick<Asked, 'file' | 'line' | 'part'>;
/** Also the same file: two may have the same on the same line. */
export const isSamePlace = (one: Place, other: Place) =>
  one.file === other.file && one.line === other.line && one.part === other.part;

/** Everything that can be asked, of inputs that follow from the code and the round. */
export async function findQuestions(
  deps: RunDeps,
  shown: ShownWork,
  round: string,
  options: RunOptions,
): Promise<{ all: Asked[]; seed: string }> {
  const { challenge, work } = shown;
  const seed = questionSeed(deps.config.secret, challenge, work, round);
  if (!kindsAsked.includes(challenge.manifest.kind) || work.language === 'sql') return { all: [], seed };
  const inputs = await makeInputs(deps, challenge, work.language, seed);
  const watched = await watchCode(deps, shown, inputs, seed, options);
  return { all: watched ? questionsIn(watched, work.language) : [], seed };
}
