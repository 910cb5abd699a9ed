/** Starters, solutions, probes and the generator of a challenge folder. */
import { hardLimits, type Language } from '#sandbox';
import type { CaseGroupInFile, ChallengeManifest } from './challenge-format.ts';
import type { Challenge, SourceFiles } from './challenge-library.ts';
import type { Fault } from './read-folder.ts';

const extensions: Record<string, Language> = { js: 'javascript', ts: 'typescript' };

type Programs = Pick<Challenge, 'starters'> &
  Pick<Challenge['hidden'], 'solutions' | 'probes'> & { generator?: string };

export function readPrograms(
  manifest: ChallengeManifest,
  groups: CaseGroupInFile[],
  texts: Map<string, string>,
  fault: Fault,
): Programs {
  const starters: Programs['starters'] = {};
  const solutions: Programs['solutions'] = {};
  for (const [name, entry] of Object.entries(manifest.languages)) {
    const language = name as Language;
    const starter = filesUnder(`public/starter/${language}/`, texts);
    const solution = filesUnder(`hidden/solution/${language}/`, texts);
    starters[language] = starter;
    if (!entry.editable.includes(entry.entry) && !(entry.entry in starter)) {
      fault(`public/starter/${language}/${entry.entry}`, 'is missing.', 'Add the file that is entered.');
    }
    for (const file of entry.editable) {
      if (!(file in starter)) {
        fault(`public/starter/${language}/${file}`, 'is missing.', 'Add the file one starts from.');
      }
    }
    for (const file of Object.keys(solution)) {
      if (!entry.editable.includes(file)) {
        const where = `hidden/solution/${language}/${file}`;
        fault(where, 'is a file one may not change.', 'List it under `editable`, or remove it.');
      }
    }
    if (Object.keys(solution).length === 0) {
      fault(`hidden/solution/${language}/`, 'is missing.', 'Add a reference solution in this language.');
    }
    solutions[language] = { ...starter, ...solution };
  }
  for (const [path, text] of texts) {
    if (/\/(starter|solution|probes)\/|generate\.js$/.test(path)) checkSize(path, text, fault);
  }
  const generator = texts.get('hidden/generate.js');
  const generated = groups.find((group) => group.generated !== undefined);
  if (generated !== undefined && generator === undefined) {
    fault('hidden/generate.js', `is missing, and group ${generated.id} is generated.`, 'Add it.');
  }
  if (generated === undefined && generator !== undefined) {
    fault('hidden/generate.js', 'is used by no group.', 'Give a group `generated`, or remove the file.');
  }
  const probes = readProbes(manifest, starters, texts, fault);
  return { starters, solutions, probes, ...(generator !== undefined && { generator }) };
}

function readProbes(
  manifest: ChallengeManifest,
  starters: Programs['starters'],
  texts: Map<string, string>,
  fault: Fault,
): Programs['probes'] {
  const probes = new Map<string, Programs['probes'][number]>();
  for (const [path, text] of texts) {
    if (!path.startsWith('hidden/probes/')) continue;
    const parts = path.slice('hidden/probes/'.length).split('/');
    const single = parts.length === 1 ? /^(.+)\.([a-z]+)$/.exec(parts[0] ?? '') : undefined;
    const name = single?.[1] ?? parts[0] ?? '';
    const language = single ? extensions[single[2] ?? ''] : (parts[1] as Language);
    const entry = language === undefined ? undefined : manifest.languages[language];
    const verdict = /^(holds|partly|does-not-hold)-./.exec(name)?.[1];
    if (verdict === undefined) {
      const mend = 'Begin its name with `holds-`, `partly-` or `does-not-hold-`.';
      fault(path, 'says no verdict.', mend);
    } else if (language === undefined || entry === undefined || (!single && parts.length !== 3)) {
      const mend = 'Name it `<name>.js`, `<name>.ts`, or `<name>/<language>/<file>`.';
      fault(path, 'belongs to no language of this challenge.', mend);
    } else {
      const file = single ? entry.entry : (parts[2] ?? '');
      if (!entry.editable.includes(file)) {
        fault(
          path,
          `stands for ${file}, which one may not change.`,
          'Use a file that is listed under `editable`.',
        );
      }
      const key = `${name} ${language}`;
      const probe = probes.get(key) ?? {
        name,
        verdict: verdict as 'holds',
        language,
        files: { ...starters[language] },
      };
      probe.files[file] = text;
      probes.set(key, probe);
    }
  }
  return [...probes.values()];
}

function filesUnder(folder: string, texts: Map<string, string>): SourceFiles {
  const found = [...texts].filter(([path]) => path.startsWith(folder));
  return Object.fromEntries(found.map(([path, text]) => [path.slice(folder.length), text]));
}

function checkSize(path: string, text: string, fault: Fault): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > hardLimits.sourceBytes) {
    fault(path, `is ${bytes} bytes.`, `Keep code within ${hardLimits.sourceBytes} bytes.`);
  }
}
