/** Kind `read`: answers held against the values of the files. Nothing runs. */
import {
  type CaseResult,
  type GroupResult,
  type GroupState,
  isAsExpected,
  type JobResult,
  type Language,
} from '#sandbox';
import { expectationOf, settingOf } from '../challenges/case-parts.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import { readValue } from '../challenges/read-value.ts';
import type { GroupView } from './runs.contract.ts';

/** The worst first: of a group's answers, this is the one that its state speaks of. */
const worst: GroupState[] = ['other-value', 'no-answer', 'not-run', 'holds'];

/**
 * Groups in the order of the challenge, their cases in the order of the files. A case is `no-answer` when what was
 * typed is no value, `not-run` when nothing was typed.
 * @param answers question id -> what was typed
 */
export function judgeAnswers(
  challenge: Challenge,
  language: Language,
  answers: Record<string, string>,
): JobResult {
  const groups = challenge.hidden.groups.map((group): GroupResult => {
    const setting = settingOf(challenge, language, group);
    const cases = (group.cases ?? []).flatMap((one): CaseResult[] => {
      if (!('question' in one)) return [];
      const typed = Object.hasOwn(answers, one.question) ? (answers[one.question] ?? '') : '';
      const expect = expectationOf(one, setting);
      return [{ state: stateOf(typed, language, expect), observed: [], console: [] }];
    });
    const state = worst.find((name) => cases.some((one) => one.state === name)) ?? 'not-run';
    return { id: group.id, state, cases };
  });
  return { outcome: 'finished', groups, consoleCut: false, usage: { wallMs: 0 } };
}

function stateOf(typed: string, language: Language, expect: ReturnType<typeof expectationOf>): GroupState {
  if (typed.trim() === '') return 'not-run';
  const value = readValue(typed, language);
  if (value === undefined) return 'no-answer';
  if (expect === undefined || !('value' in expect)) return 'not-run';
  return isAsExpected(expect.value, value, expect.compare) ? 'holds' : 'other-value';
}

/** Which answers of a group cannot be read, and which are missing. */
export function viewAnswers(
  group: Challenge['hidden']['groups'][number],
  judged: GroupResult | undefined,
): NonNullable<GroupView['answers']> {
  const asked = questionsOf(group);
  const those = (state: GroupState) => asked.filter((_, index) => judged?.cases[index]?.state === state);
  return { unreadable: those('no-answer'), missing: those('not-run') };
}

/** Ids of the questions that a group speaks of, in the order of the file. */
export function questionsOf(group: Challenge['hidden']['groups'][number]): string[] {
  return (group.cases ?? []).flatMap((one) => ('question' in one ? [one.question] : []));
}
