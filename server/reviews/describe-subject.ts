import type { ChallengeLibrary } from '../challenges/challenge-library.ts';
import type { Language } from '../challenges/challenges.contract.ts';
import { titleOf } from '../challenges/title-of.ts';
import type { Localized } from '../http/contract.ts';
import type { Subject } from './subjects.contract.ts';

type Found = {
  submission: { language: Language } | null;
  attempt: { slug: string; title: Localized | null } | null;
  work: { title: string; language: string } | null;
};
type OfForm<F extends Subject['form']> = Extract<Subject, { form: F }>;

/** What is read, as it is named. */
export function describeSubject(challenges: ChallengeLibrary, { submission, attempt, work }: Found): Subject {
  if (submission && attempt) return describeHandIn(challenges, { submission, attempt });
  // A rule of the table.
  if (!work) throw new Error('a review is of a hand-in or of a work');
  return describeWork(work);
}

/** A challenge that is withheld or gone has the title that it had when it was handed in. */
export function describeHandIn(
  challenges: ChallengeLibrary,
  {
    submission,
    attempt,
  }: { submission: { language: Language }; attempt: { slug: string; title: Localized | null } },
): OfForm<'hand-in'> {
  const { slug } = attempt;
  return { form: 'hand-in', slug, title: titleOf(challenges, attempt), language: submission.language };
}

export function describeWork({ title, language }: { title: string; language: string }): OfForm<'work'> {
  return { form: 'work', title, language };
}
