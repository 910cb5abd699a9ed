import type { Deps } from '../deps.ts';
import { listTalkQuestions, listTalksOf, type TalkQuestionRow, type TalkRow } from './talks.store.ts';

/** Every talk about this account's code, also those whose notes are not shown yet: the law gives a person all that is stored. */
export function exportTalks(deps: Pick<Deps, 'db'>, accountId: string): TalkRow[] {
  return listTalksOf(deps.db, accountId);
}

export function exportTalkQuestions(deps: Pick<Deps, 'db'>, talkId: string): TalkQuestionRow[] {
  return listTalkQuestions(deps.db, [talkId]);
}
