/** Probes of a challenge folder: programs, or in the kind `read` answers, that must earn the verdict in their name. */
import { Type } from 'typebox';
import type { Language } from '#sandbox';
import { Name } from './case-format.ts';
import type { ChallengeManifest } from './challenge-format.ts';
import type { Challenge, Probe } from './challenge-library.ts';
import { readJson } from './check-shape.ts';
import { endingOf, languageOfEnding } from './file-endings.ts';
import type { Fault } from './read-folder.ts';

const folder = 'hidden/probes/';
const Answers = Type.Record(Name, Type.String(), { additionalProperties: false });

export function readProbes(
  manifest: ChallengeManifest,
  starters: Challenge['starters'],
  texts: Map<string, string>,
  fault: Fault,
): Probe[] {
  const probes = new Map<string, Probe>();
  for (const [path, text] of texts) {
    if (!path.startsWith(folder)) continue;
    const parts = path.slice(folder.length).split('/');
    const single = parts.length === 1 ? /^(.+)\.([a-z]+)$/.exec(parts[0] ?? '') : undefined;
    const name = single?.[1] ?? parts[0] ?? '';
    const verdict = /^(holds|partly|does-not-hold)-./.exec(name)?.[1] as Probe['verdict'] | undefined;
    if (verdict === undefined) {
      const mend = 'Begin its name with `holds-`, `partly-` or `does-not-hold-`.';
      fault(path, 'says no verdict.', mend);
      continue;
    }
    if (manifest.kind === 'read') {
      const probe = readAnswers({ name, verdict }, path, manifest, texts, fault);
      if (probe) probes.set(name, probe);
      continue;
    }
    const language = single ? languageOfEnding(single[2] ?? '') : (parts[1] as Language);
    const entry = language === undefined ? undefined : manifest.languages[language];
    if (language === undefined || entry === undefined || (!single && parts.length !== 3)) {
      const mend = `Name it \`<name>.<${Object.values(endingOf).join('|')}>\`, or \`<name>/<language>/<file>\`.`;
      fault(path, 'belongs to no language of this challenge.', mend);
      continue;
    }
    const file = single ? entry.entry : (parts[2] ?? '');
    if (!entry.editable.includes(file)) {
      const mend = 'Use a file that is listed under `editable`.';
      fault(path, `stands for ${file}, which one may not change.`, mend);
    }
    const key = `${name} ${language}`;
    const probe = probes.get(key) ?? { name, verdict, language, files: { ...starters[language] } };
    probe.files[file] = text;
    probes.set(key, probe);
  }
  return [...probes.values()];
}

function readAnswers(
  named: Pick<Probe, 'name' | 'verdict'>,
  path: string,
  manifest: ChallengeManifest,
  texts: Map<string, string>,
  fault: Fault,
): Probe | undefined {
  if (!path.endsWith('.json')) {
    fault(path, 'holds no answers.', 'Probes of the kind read are `<name>.json`: question id -> answer.');
    return undefined;
  }
  const answers = readJson(Answers, path, texts, fault);
  const language = Object.keys(manifest.languages)[0] as Language;
  return answers && { ...named, language, files: {}, answers };
}
