import type { DbOrTx } from '../db/open.ts';
import type { Localized } from '../http/contract.ts';
import { listAttempts } from './attempts.store.ts';
import { listMoments } from './submissions.store.ts';

/** What the person alone sees again of an attempt: months, and own words. */
export type AttemptForWay = {
  slug: string;
  /** Null: from before it was kept. */
  title: Localized | null;
  /** `2026-11`. */
  openedIn: string;
  /** Null while no hand-in holds. */
  heldIn: string | null;
  lastWorkedAt: string;
  isTold: boolean;
  /** Own words: how it was made, and the note of a pause, each in the month of the work they are about. */
  words: { month: string; text: string }[];
};

export function listAttemptsForWay(db: DbOrTx, accountId: string): AttemptForWay[] {
  return listAttempts(db, accountId).map(
    ({ slug, title, startedAt, heldAt, lastWorkedAt, howMade, pause }) => {
      const told = Object.values(howMade ?? {});
      const workedIn = monthOf(heldAt ?? lastWorkedAt);
      return {
        slug,
        title,
        openedIn: monthOf(startedAt),
        heldIn: heldAt === null ? null : monthOf(heldAt),
        lastWorkedAt,
        isTold: told.some(({ ways, words }) => ways.length > 0 || words !== ''),
        words: [
          ...told.map(({ words }) => ({ month: workedIn, text: words })),
          ...(pause ? [{ month: monthOf(pause.pausedAt), text: pause.note }] : []),
        ].filter(({ text }) => text !== ''),
      };
    },
  );
}

/** In which month each hand-in was made. */
export function readMonths(db: DbOrTx, submissionIds: string[]): Map<string, string> {
  const moments = listMoments(db, submissionIds);
  return new Map(moments.map(({ submissionId, submittedAt }) => [submissionId, monthOf(submittedAt)]));
}

const monthOf = (moment: string) => moment.slice(0, 7);
