import type { OwnSubmission } from '../attempts/get-submission.ts';
import type { ChallengeLibrary } from '../challenges/challenge-library.ts';

/** The names of a hand-in's files, the one whose functions are called first. When the challenge is gone, as they come. */
export function namesOfFiles(
  { challenges }: { challenges: ChallengeLibrary },
  { submission, attempt }: OwnSubmission,
): string[] {
  const entry = challenges.find(attempt.slug)?.manifest.languages[submission.language]?.entry;
  const names = Object.keys(submission.files);
  return [...names.filter((name) => name === entry), ...names.filter((name) => name !== entry)];
}

const aboutAll = ['gives', 'open', 'change'];

/** Which file a question is about, also where there is no other. One made before files were told apart: the first. */
export function fileAsked(asked: { form: string; file: string | null }, names: string[]): string | null {
  return aboutAll.includes(asked.form) ? null : (asked.file ?? names[0] ?? null);
}

/** Which file a question says that it is about; null where there is no other, or it is about the whole program. */
export function fileAskedAbout(asked: { form: string; file: string | null }, names: string[]): string | null {
  return names.length < 2 ? null : fileAsked(asked, names);
}
