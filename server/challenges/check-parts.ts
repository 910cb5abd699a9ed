/** What must agree between the files of one challenge. */
import { limitBounds, readPortable } from '#sandbox';
import { isScript } from './case-parts.ts';
import type {
  CaseGroupInFile,
  CaseInFile,
  ChallengeManifest,
  PublicExamples,
  SkillsFile,
} from './challenge-format.ts';
import type { Fault } from './read-folder.ts';

export function checkManifest(manifest: ChallengeManifest, skills: SkillsFile, fault: Fault): void {
  const file = 'challenge.json';
  const known = new Set(skills.skills.map((skill) => skill.id));
  for (const skill of manifest.skills) {
    if (!known.has(skill))
      fault(`${file} /skills`, `names \`${skill}\`, which skills.json lacks.`, 'Add it there.');
  }
  if (!skills.domains.some((domain) => domain.id === manifest.domain)) {
    fault(`${file} /domain`, `names \`${manifest.domain}\`, which skills.json lacks.`, 'Add it there.');
  }
  if (Object.keys(manifest.languages).length === 0) {
    fault(`${file} /languages`, 'names no language.', 'Add `javascript`, `typescript`, or both.');
  }
  for (const [name, value] of Object.entries(manifest.limits ?? {})) {
    const bounds = limitBounds[name as keyof typeof limitBounds];
    if (value < bounds.min || value > bounds.max) {
      fault(`${file} /limits/${name}`, `is ${value}.`, `Keep it from ${bounds.min} to ${bounds.max}.`);
    }
  }
}

export function checkGroups(groups: CaseGroupInFile[], manifest: ChallengeManifest, fault: Fault): void {
  const file = 'hidden/cases.json';
  const seen = new Set<string>();
  groups.forEach((group, index) => {
    const at = `${file} /groups/${index} (${group.id})`;
    if (seen.has(group.id))
      fault(at, 'has the id of an earlier group.', 'Give every group an id of its own.');
    seen.add(group.id);
    if (!manifest.skills.includes(group.skill)) {
      fault(
        at,
        `speaks for \`${group.skill}\`, which challenge.json /skills lacks.`,
        'Add it there, or change it.',
      );
    }
    if (!group.generated && !group.cases?.length) {
      fault(at, 'has no cases.', 'Give it `cases`, `generated`, or both.');
    }
    if (!group.generated && !group.siblings) {
      fault(at, 'has no case to show.', 'Give it `siblings`, or make it `generated`.');
    }
    group.cases?.forEach((one, n) => {
      checkCase(`${at}/cases/${n}`, one, group.call, fault);
    });
    group.siblings?.forEach((one, n) => {
      checkCase(`${at}/siblings/${n}`, one, group.call, fault);
    });
  });
}

export function checkExamples(examples: PublicExamples, call: string | undefined, fault: Fault): void {
  const seen = new Set<string>();
  examples.forEach((example, index) => {
    const at = `public/examples.json /${index}`;
    if (seen.has(example.id))
      fault(at, `has the id \`${example.id}\` of an earlier one.`, 'Choose another id.');
    seen.add(example.id);
    checkCase(at, example, call, fault);
  });
}

/** The one function that the groups call; undefined when there are several or none. */
export function onlyCallOf(groups: CaseGroupInFile[]): string | undefined {
  const calls = new Set(groups.flatMap((group) => group.call ?? []));
  return calls.size === 1 ? [...calls][0] : undefined;
}

function checkCase(at: string, one: CaseInFile, call: string | undefined, fault: Fault): void {
  if (!isScript(one)) {
    if ((one.call ?? call) === undefined) fault(at, 'calls no function.', 'Say which with `call`.');
    if ('value' in one === (one.error !== undefined)) {
      fault(at, 'does not say one thing it should give.', 'Give it one of `value` and `error`.');
    }
    checkValue(`${at}/args`, one.args, fault);
    if ('value' in one) checkValue(`${at}/value`, one.value, fault);
    return;
  }
  if (!one.steps.some((step) => 'value' in step || step.error !== undefined)) {
    fault(at, 'expects nothing.', 'Give at least one step `value` or `error`.');
  }
  const names = new Set<string>();
  one.steps.forEach((step, index) => {
    const here = `${at}/steps/${index}`;
    const on = 'on' in step ? step.on : 'from' in step ? step.from : undefined;
    if (on !== undefined && !names.has(on)) {
      fault(
        here,
        `speaks of \`${on}\`, which no earlier step names.`,
        'Name it with `as` in an earlier step.',
      );
    }
    if ('value' in step && step.error !== undefined) {
      fault(here, 'expects both `value` and `error`.', 'Keep one of them.');
    }
    if ('args' in step) checkValue(`${here}/args`, step.args ?? [], fault, names);
    if ('to' in step) checkValue(`${here}/to`, step.to, fault, names);
    if ('value' in step) checkValue(`${here}/value`, step.value, fault);
    if ('as' in step && step.as !== undefined) names.add(step.as);
  });
}

/** @param names what `{"$ref": name}` may speak of; without, no reference may stand there */
function checkValue(at: string, value: unknown, fault: Fault, names?: Set<string>): void {
  try {
    readPortable(value, { refs: names !== undefined });
  } catch (error) {
    fault(at, `is no portable value: ${(error as Error).message}.`, 'See sandbox/portable.ts.');
    return;
  }
  for (const [, name] of JSON.stringify(value).matchAll(/\{"\$ref":"((?:[^"\\]|\\.)*)"\}/g)) {
    if (names?.has(name ?? '')) continue;
    fault(at, `refers to \`${name}\`, which no earlier step names.`, 'Name it with `as` in an earlier step.');
  }
}
