import type { Deps } from '../deps.ts';
import type { Subject } from './headlines.contract.ts';
import { alsoOfSkill, groupOfSkill, knownSubjects } from './known-subjects.ts';

/** The skills of skills.json, in its order, and what else is known. A skill goes before what has the same id. */
export function listSubjects({ challenges }: Pick<Deps, 'challenges'>): Subject[] {
  const { schemes, skills } = challenges.skills;
  const ofSkills = skills.map(
    ({ id, name, esco, jobtech }): Subject => ({
      subjectId: id,
      name,
      group: groupOfSkill[id] ?? 'area',
      also: [...(alsoOfSkill[id] ?? [])],
      esco: esco === undefined ? null : `${schemes.esco?.uri ?? ''}${esco}`,
      jobtech: jobtech ?? null,
    }),
  );
  const taken = new Set(ofSkills.map(({ subjectId }) => subjectId));
  const others = (Object.keys(knownSubjects) as Subject['group'][]).flatMap((group) =>
    Object.entries(knownSubjects[group])
      .filter(([subjectId]) => !taken.has(subjectId))
      .map(([subjectId, { name, also = [] }]): Subject => {
        return { subjectId, name, group, also: [...also], esco: null, jobtech: null };
      }),
  );
  return [...ofSkills, ...others];
}

/** What somebody means who writes these words: its name in some language, or another word for it. */
export function findSubject(subjects: Subject[], words: string): Subject | undefined {
  const meant = asCompared(words);
  const calledSo = (names: readonly string[]) => names.some((name) => asCompared(name) === meant);
  return (
    subjects.find(({ name }) => calledSo([name.sv, name.en])) ?? subjects.find(({ also }) => calledSo(also))
  );
}

/** Words that differ in capitals and spaces alone are the same words. */
export function asCompared(words: string): string {
  return words.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv');
}
