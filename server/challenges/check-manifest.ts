/** What challenge.json says, held against the lists and against what its kind needs. */
import { limitBounds } from '#sandbox';
import type { ChallengeManifest, SkillsFile } from './challenge-format.ts';
import type { Fault } from './read-folder.ts';

const file = 'challenge.json';

export function checkManifest(manifest: ChallengeManifest, skills: SkillsFile, fault: Fault): void {
  const known = new Set(skills.skills.map((skill) => skill.id));
  for (const skill of manifest.skills) {
    if (!known.has(skill))
      fault(`${file} /skills`, `names \`${skill}\`, which skills.json lacks.`, 'Add it there.');
  }
  if (!skills.domains.some((domain) => domain.id === manifest.domain)) {
    fault(`${file} /domain`, `names \`${manifest.domain}\`, which skills.json lacks.`, 'Add it there.');
  }
  for (const [name, value] of Object.entries(manifest.limits ?? {})) {
    const bounds = limitBounds[name as keyof typeof limitBounds];
    if (value < bounds.min || value > bounds.max) {
      fault(`${file} /limits/${name}`, `is ${value}.`, `Keep it from ${bounds.min} to ${bounds.max}.`);
    }
  }
  if (manifest.changeOf !== undefined && (manifest.kind !== 'write' || manifest.variantOf !== undefined)) {
    fault(
      `${file} /changeOf`,
      'is in a challenge that is no plain write.',
      'Say the kind `write`, and no `variantOf`.',
    );
  }
  checkLanguages(manifest, fault);
  if ((manifest.kind === 'query') !== (manifest.compare !== undefined)) {
    const what = manifest.kind === 'query' ? 'is missing.' : `is not for the kind ${manifest.kind}.`;
    const mend =
      manifest.kind === 'query'
        ? 'Say `{"rows": "in-order" or "any-order", "columns": "names" or "places"}`.'
        : 'Remove it; a group may have one.';
    fault(`${file} /compare`, what, mend);
  }
}

function checkLanguages({ kind, languages }: ChallengeManifest, fault: Fault): void {
  const at = `${file} /languages`;
  const names = Object.keys(languages);
  if (names.length === 0)
    fault(at, 'names no language.', 'Add javascript, typescript, python, or, for a query, sql alone.');
  for (const name of names) {
    if ((name === 'sql') !== (kind === 'query')) {
      fault(
        at,
        `names \`${name}\`, and the kind is ${kind}.`,
        'A query is written in sql, and nothing else is.',
      );
    }
  }
  for (const [name, { editable }] of Object.entries(languages)) {
    if (kind === 'read' && editable.length > 0) {
      fault(`${at}/${name}/editable`, 'names files.', 'Nothing is changed in the kind read: write `[]`.');
    }
    if (kind !== 'read' && editable.length === 0) {
      fault(`${at}/${name}/editable`, 'names no file.', 'Name the files that one may change.');
    }
  }
}
