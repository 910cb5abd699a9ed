import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { Mark, type OwnHeadlines } from './headlines.contract.ts';
import { insertHeadline, listHeadlines, updateMarks } from './headlines.store.ts';
import { listOwnHeadlines } from './list-own-headlines.ts';
import { asCompared, findSubject, listSubjects } from './list-subjects.ts';

/** More would be a list that nobody reads. */
const most = 60;

/**
 * Adds a headline. Words that name something known are that; others stay as they were written. Added again, it is
 * there once, with what was said of it each time.
 * @throws AppError `headlines-many`
 */
export function addHeadline(
  deps: Pick<Deps, 'db' | 'challenges' | 'clock' | 'random'>,
  actor: Candidate,
  asked: { words: string; marks: Mark[] },
): OwnHeadlines {
  const { accountId } = actor;
  const at = deps.clock();
  const subject = findSubject(listSubjects(deps), asked.words);
  const words = subject ? subject.name.sv : asked.words.trim().replaceAll(/\s+/g, ' ');
  const subjectId = subject?.subjectId ?? null;
  inTransaction(deps.db, (tx) => {
    const before = listHeadlines(tx, accountId);
    const there = before.find((one) =>
      subjectId === null
        ? one.subjectId === null && asCompared(one.words) === asCompared(words)
        : one.subjectId === subjectId,
    );
    if (there) {
      const { headlineId } = there;
      const marks = inOrder([...there.marks, ...asked.marks]);
      updateMarks(tx, { accountId, headlineId, marks });
    } else {
      if (before.length >= most) throw new AppError('headlines-many', { most });
      insertHeadline(tx, {
        headlineId: deps.random.id(),
        accountId,
        subjectId,
        words,
        marks: inOrder(asked.marks),
        addedAt: at.toISOString(),
      });
    }
    writeAudit(tx, {
      actor,
      act: 'headline.write',
      objectKind: 'account',
      objectId: accountId,
      at,
      onceADay: true,
    });
  });
  return listOwnHeadlines(deps, actor);
}

/** Each once, always in the same order: in which somebody ticked them says nothing. */
export function inOrder(marks: Mark[]): Mark[] {
  return Mark.enum.filter((mark) => marks.includes(mark));
}
