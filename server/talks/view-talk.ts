import { getNameOfStaff } from '../accounts/get-name-of-staff.ts';
import { getOwnSubmission } from '../attempts/get-submission.ts';
import { findChangeOf } from '../challenges/find-change.ts';
import { titleOf } from '../challenges/title-of.ts';
import type { Deps } from '../deps.ts';
import { fileAskedAbout, namesOfFiles } from '../questions/files-asked-about.ts';
import type { TalkForCandidate, TalkForPedagogue, TalkQuestion } from './talks.contract.ts';
import { listTalkQuestions, type TalkQuestionRow, type TalkRow } from './talks.store.ts';

type Ready = Pick<Deps, 'db' | 'challenges'>;

/** What both sides are told. A talk stays when its challenge goes: then it is under the title that it had. */
export function viewTalkLine({ db, challenges }: Ready, talk: TalkRow) {
  const { talkId, submissionId, accountId, preparedAt, toldAt, seenAt } = talk;
  const own = getOwnSubmission({ db }, { accountId }, submissionId);
  const { submission, attempt } = own;
  const manifest = challenges.find(attempt.slug)?.manifest;
  const state = seenAt !== null ? 'answered' : toldAt !== null ? 'told' : 'prepared';
  return {
    manifest,
    submission,
    names: namesOfFiles({ challenges }, own),
    line: {
      talkId,
      submissionId,
      title: titleOf(challenges, attempt),
      language: submission.language,
      preparedOn: preparedAt.slice(0, 10),
      state,
      changeSays: findChangeOf(challenges, attempt.slug)?.manifest.summary ?? null,
    } as const,
  };
}

export function viewTalkForPedagogue(deps: Ready, talk: TalkRow): TalkForPedagogue {
  const { line, manifest, submission, names } = viewTalkLine(deps, talk);
  const nothing = { sv: '', en: '' };
  return {
    ...line,
    candidateId: talk.accountId,
    summary: manifest?.summary ?? nothing,
    whoNeeds: manifest?.whoNeeds ?? nothing,
    file: names[0] ?? '',
    files: submission.files,
    questions: listTalkQuestions(deps.db, [talk.talkId]).map((row) => viewQuestion(row, names)),
    words: talk.words,
    answer: talk.answer,
    inReport: talk.inReport,
  };
}

/** Until it is shown, what is noted is seen by its writer alone; what is asked is seen from the start. */
export function viewTalkForCandidate(
  deps: Ready,
  talk: TalkRow,
  rows = listTalkQuestions(deps.db, [talk.talkId]),
): TalkForCandidate {
  const isTold = talk.toldAt !== null;
  const { line, names } = viewTalkLine(deps, talk);
  const questions = rows.map((row) => viewQuestion(row, names));
  return {
    ...line,
    staffName: getNameOfStaff(deps.db, talk.staffId),
    questions: isTold ? questions : questions.map((one) => ({ ...one, marks: [], words: '' })),
    words: isTold ? talk.words : '',
    telling: talk.telling,
    answer: talk.answer,
    inReport: talk.inReport,
  };
}

function viewQuestion({ talkId: _, ...question }: TalkQuestionRow, names: string[]): TalkQuestion {
  return { ...question, file: fileAskedAbout(question, names) };
}
