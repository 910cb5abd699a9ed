/** The work of one attempt in the browser: which files there are, and what of them goes where. */

import type { Work } from '#server/attempts/attempts.contract.ts';
import type { ChallengeForCandidate, Language } from '#server/challenges/challenges.contract.ts';

export function sameWork(one: Work, other: Work): boolean {
  return workKey(one) === workKey(other);
}

/** One text per content: equal for equal work, whatever the order of its files. */
export function workKey(work: Work): string {
  const sorted = (map: Record<string, string>) => Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([work.language, sorted(work.files), sorted(work.answers)]);
}

export function firstLanguage(challenge: ChallengeForCandidate): Language {
  return challenge.languages[0] ?? 'javascript';
}

/** The work one starts from. */
export function starterWork(challenge: ChallengeForCandidate, language: Language): Work {
  return withLanguage({ language, files: {}, answers: {} }, challenge, language);
}

/** The same work in another language; texts of the language left behind stay in the map. */
export function withLanguage(work: Work, challenge: ChallengeForCandidate, language: Language): Work {
  return { ...work, language, files: { ...editableStarter(challenge, language), ...work.files } };
}

/** An answer that was emptied is no answer: the work is then as it was before it was written. */
export function withAnswer(work: Work, questionId: string, text: string): Work {
  const { [questionId]: _before, ...others } = work.answers;
  return { ...work, answers: text === '' ? others : { ...others, [questionId]: text } };
}

/** What a run or hand-in holds: the editable files of the chosen language, and nothing of the others. */
export function workToRun(work: Work, challenge: ChallengeForCandidate): Work {
  const starter = editableStarter(challenge, work.language);
  const files = Object.fromEntries(
    Object.entries(starter).map(([name, text]) => [name, work.files[name] ?? text]),
  );
  return { ...work, files };
}

export type WorkFile = { name: string; text: string; isEditable: boolean };

/** Files of the chosen language as tabs: the entered file first, then what may be changed, then what may be read. */
export function filesOf(work: Work, challenge: ChallengeForCandidate): WorkFile[] {
  const starter = challenge.starters[work.language];
  if (!starter) return [];
  const rank = (name: string) => (name === starter.entry ? 0 : starter.editable.includes(name) ? 1 : 2);
  return Object.entries(starter.files)
    .map(([name, text]) => {
      const isEditable = starter.editable.includes(name);
      return { name, isEditable, text: isEditable ? (work.files[name] ?? text) : text };
    })
    .sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1));
}

/** Names of editable files whose text is another than in `since`, or than in the starter when that is null. */
export function changedFiles(work: Work, since: Work | null, challenge: ChallengeForCandidate): Set<string> {
  const starter = editableStarter(challenge, work.language);
  const changed = Object.entries(starter).filter(
    ([name, text]) => (work.files[name] ?? text) !== (since?.files[name] ?? text),
  );
  return new Set(changed.map(([name]) => name));
}

function editableStarter(challenge: ChallengeForCandidate, language: Language): Record<string, string> {
  const starter = challenge.starters[language];
  if (!starter) return {};
  return Object.fromEntries(starter.editable.map((name) => [name, starter.files[name] ?? '']));
}
