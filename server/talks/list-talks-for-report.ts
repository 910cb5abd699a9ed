import { getNamesOf } from '../accounts/get-names-of.ts';
import type { Deps } from '../deps.ts';
import { TalkMark } from './talks.contract.ts';
import { listTalkQuestions, listTalksInReport } from './talks.store.ts';

export type TalkForReport = {
  /** Who held it. */
  heldBy: string | null;
  /** What was noted at any of its questions, each once. Nothing is counted. */
  marks: TalkMark[];
  /** What the pedagogue wrote of it as a whole, and what the candidate added. */
  words: string;
  answer: string;
};

/** By submission id, the talks that the candidate has seen and lets be in the report. One that was not held has no marks, and is none. */
export function listTalksForReport(
  { db }: Pick<Deps, 'db'>,
  submissionIds: string[],
): Map<string, TalkForReport[]> {
  const letIn = listTalksInReport(db, submissionIds);
  const talkIds = letIn.map(({ talkId }) => talkId);
  const noted = Map.groupBy(listTalkQuestions(db, talkIds), ({ talkId }) => talkId);
  const names = getNamesOf(
    db,
    letIn.map(({ staffId }) => staffId),
  );
  const told = letIn.flatMap(({ talkId, submissionId, staffId, words, answer }) => {
    const any = new Set(noted.get(talkId)?.flatMap(({ marks }) => marks));
    const marks = TalkMark.enum.filter((mark) => any.has(mark));
    const heldBy = names.get(staffId) ?? null;
    return marks.length === 0 ? [] : [{ submissionId, talk: { heldBy, marks, words, answer } }];
  });
  const bySubmission = Map.groupBy(told, ({ submissionId }) => submissionId);
  return new Map([...bySubmission].map(([submissionId, all]) => [submissionId, all.map(({ talk }) => talk)]));
}
