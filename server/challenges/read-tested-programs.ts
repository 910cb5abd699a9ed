/** Kind `test`: the programs that a person's tests are run against. */
import type { Language } from '#sandbox';
import type { ChallengeManifest } from './challenge-format.ts';
import type { Challenge } from './challenge-library.ts';
import type { Fault } from './read-folder.ts';

const place = /^(public|hidden)\/programs\/([^/]+)\/([^/]+)\/([^/]+)$/;

export function readTestedPrograms(
  manifest: ChallengeManifest,
  texts: Map<string, string>,
  fault: Fault,
): Challenge['programs'] {
  const programs: Challenge['programs'] = {};
  const paths = [...texts].filter(([path]) => /^(public|hidden)\/programs\//.test(path));
  if (manifest.kind !== 'test') {
    for (const [path] of paths) fault(path, `is there, and the kind is ${manifest.kind}.`, 'Remove it.');
    return programs;
  }
  for (const [path, text] of paths) {
    const [, folder, name = '', language = '', file = ''] = place.exec(path) ?? [];
    if (folder === undefined || !/^(right|wrong)-[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
      fault(path, 'lies in no program.', 'Use `programs/<right-…|wrong-…>/<language>/<file>`.');
      continue;
    }
    const entry = manifest.languages[language as Language];
    if (entry === undefined) fault(path, 'belongs to no language of this challenge.', 'Remove it.');
    else if (entry.editable.includes(file) || /^(testing|run[-_]tests)\./.test(file)) {
      fault(path, 'has the name of a file that the tests need.', 'Give it another name.');
    }
    const program = programs[name] ?? { isPublic: folder === 'public', files: {} };
    programs[name] = program;
    if (program.isPublic !== (folder === 'public')) {
      fault(path, 'is a program of both folders.', 'Keep it in one of `public/` and `hidden/`.');
    }
    program.files[language as Language] = { ...program.files[language as Language], [file]: text };
  }
  checkWholeness(manifest, programs, fault);
  return programs;
}

/** The same file names in every program, so that the same tests can import each. */
function checkWholeness(manifest: ChallengeManifest, programs: Challenge['programs'], fault: Fault): void {
  for (const language of Object.keys(manifest.languages) as Language[]) {
    const named = Object.entries(programs).map(([name, { files }]) => ({
      name,
      files: Object.keys(files[language] ?? {})
        .sort()
        .join(', '),
    }));
    for (const { name, files } of named) {
      const where = `programs/${name}/${language}/`;
      if (files === '') fault(where, 'is missing.', 'Write the program in every language.');
      else if (files !== named.find((one) => one.files !== '')?.files) {
        fault(where, `holds ${files}.`, 'Give every program the same file names.');
      }
    }
  }
  const shown = Object.entries(programs).filter(([, { isPublic }]) => isPublic);
  if (!shown.some(([name]) => name.startsWith('right-'))) {
    fault('public/programs/', 'shows no right program.', 'Add one whose name begins with `right-`.');
  }
}
