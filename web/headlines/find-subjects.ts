import type { Subject } from '#server/headlines/headlines.contract.ts';

/** Known subjects that the words begin, or are in: those whose name begins so go first. At most so many. */
export function findSubjects(subjects: Subject[], words: string, most: number): Subject[] {
  const sought = asCompared(words);
  if (sought === '') return [];
  const place = ({ name, also }: Subject) => {
    const names = [name.sv, name.en].map(asCompared);
    if (names.some((one) => one.startsWith(sought))) return 0;
    if (also.some((one) => asCompared(one).startsWith(sought))) return 1;
    return names.some((one) => one.includes(sought)) ? 2 : undefined;
  };
  return subjects
    .flatMap((subject) => {
      const at = place(subject);
      return at === undefined ? [] : [{ subject, at }];
    })
    .toSorted((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ subject }) => subject);
}

function asCompared(words: string): string {
  return words.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv');
}
