/** Starters, solutions and the generator of a challenge folder. */
import { hardLimits, type Language } from '#sandbox';
import type { CaseGroupInFile } from './case-format.ts';
import type { ChallengeManifest } from './challenge-format.ts';
import type { Challenge, SourceFiles } from './challenge-library.ts';
import type { Fault } from './read-folder.ts';
import { readProbes } from './read-probes.ts';
import { helperFiles } from './testing/testing-files.ts';

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
    const own = filesUnder(`public/starter/${language}/`, texts);
    const starter = { ...own, ...(manifest.kind === 'test' && helperFiles(language)) };
    starters[language] = starter;
    if (!entry.editable.includes(entry.entry) && !(entry.entry in own)) {
      fault(`public/starter/${language}/${entry.entry}`, 'is missing.', 'Add the file that is entered.');
    }
    for (const file of entry.editable) {
      if (!(file in own)) {
        fault(`public/starter/${language}/${file}`, 'is missing.', 'Add the file one starts from.');
      }
    }
    const solution = readSolution(manifest, language, texts, fault);
    solutions[language] = { ...starter, ...solution };
  }
  for (const [path, text] of texts) {
    if (/\/(starter|solution|probes|programs)\/|generate\.js$/.test(path)) checkSize(path, text, fault);
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

function readSolution(
  { kind, languages }: ChallengeManifest,
  language: Language,
  texts: Map<string, string>,
  fault: Fault,
): SourceFiles {
  const folder = `hidden/solution/${language}/`;
  const solution = filesUnder(folder, texts);
  const names = Object.keys(solution);
  if (kind === 'read') {
    if (names.length > 0) {
      fault(folder, 'is there, and the kind is read.', 'Remove it: the shown code gives the answers.');
    }
    return {};
  }
  for (const file of names) {
    if (!languages[language]?.editable.includes(file)) {
      const mend = 'List it under `editable`, or remove it.';
      fault(`${folder}${file}`, 'is a file one may not change.', mend);
    }
  }
  if (names.length === 0) fault(folder, 'is missing.', 'Add a reference solution in this language.');
  return solution;
}

/** Path below the folder -> text. */
export function filesUnder(folder: string, texts: Map<string, string>): SourceFiles {
  const found = [...texts].filter(([path]) => path.startsWith(folder));
  return Object.fromEntries(found.map(([path, text]) => [path.slice(folder.length), text]));
}

function checkSize(path: string, text: string, fault: Fault): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > hardLimits.sourceBytes) {
    fault(path, `is ${bytes} bytes.`, `Keep code within ${hardLimits.sourceBytes} bytes.`);
  }
}
