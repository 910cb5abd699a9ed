import { getNameOfStaff } from '../accounts/get-name-of-staff.ts';
import { getOwnSubmission } from '../attempts/get-submission.ts';
import { findChangeOf } from '../challenges/find-change.ts';
import type { Deps } from '../deps.ts';
import type { TalkForCandidate, TalkForPedagogue, TalkQuestion } from './talks.contract.ts';
import { listTalkQuestions, type TalkQuestionRow, type TalkRow } from './talks.store.ts';

type Ready = Pick<Deps, 'db' | 'challenges'>;

/** What both sides are told. A talk stays when its challenge goes: then the slug stands in for the title. */
export function viewTalkLine({ db, challenges }: Ready, talk: TalkRow) {
  const { talkId, submissionId, accountId, preparedAt, toldAt, seenAt } = talk;
  const { submission, attempt } = getOwnSubmission({ db }, { accountId }, submissionId);
  const manifest = challenges.find(attempt.slug)?.manifest;
  const state = seenAt !== null ? 'answered' : toldAt !== null ? 'told' : 'prepared';
  return {
    manifest,
    submission,
    line: {
      talkId,
      submissionId,
      title: manifest?.title ?? { sv: attempt.slug, en: attempt.slug },
      language: submission.language,
      preparedOn: preparedAt.slice(0, 10),
      state,
      changeSays: findChangeOf(challenges, attempt.slug)?.manifest.summary ?? null,
    } as const,
  };
}

export function viewTalkForPedagogue(deps: Ready, talk: TalkRow): TalkForPedagogue {
  const { line, manifest, submission } = viewTalkLine(deps, talk);
  const nothing = { sv: '', en: '' };
  const [first = ''] = Object.keys(submission.files);
  const entry = manifest?.languages[submission.language]?.entry ?? first;
  return {
    ...line,
    candidateId: talk.accountId,
    summary: manifest?.summary ?? nothing,
    whoNeeds: manifest?.whoNeeds ?? nothing,
    file: entry,
    files: submission.files,
    questions: listTalkQuestions(deps.db, [talk.talkId]).map(viewQuestion),
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
  const questions = rows.map(viewQuestion);
  return {
    ...viewTalkLine(deps, talk).line,
    staffName: getNameOfStaff(deps.db, talk.staffId),
    questions: isTold ? questions : questions.map((one) => ({ ...one, marks: [], words: '' })),
    words: isTold ? talk.words : '',
    telling: talk.telling,
    answer: talk.answer,
    inReport: talk.inReport,
  };
}

function viewQuestion({ talkId: _, ...question }: TalkQuestionRow): TalkQuestion {
  return question;
}
