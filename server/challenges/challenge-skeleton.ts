/** The files of a new challenge: a small one of its kind that works, with every text there to be replaced. */
import type { Language } from '#sandbox';
import type { Kind } from './challenges.contract.ts';
import { commonTexts, hintTexts, statementOf, textsOf } from './skeletons/cafe-texts.ts';
import { programFiles } from './skeletons/program-files.ts';
import { queryFiles } from './skeletons/query-files.ts';
import { readFiles } from './skeletons/read-files.ts';
import type { KindFiles } from './skeletons/skeleton-parts.ts';
import { testFiles } from './skeletons/test-files.ts';

const filesOf: Record<Kind, (kind: Kind, languages: Language[], skill: string) => KindFiles> = {
  write: programFiles,
  repair: programFiles,
  extend: programFiles,
  test: testFiles,
  read: readFiles,
  query: queryFiles,
};

/** Path in the folder -> text. A query is written in sql, whatever languages are asked for. */
export function challengeSkeleton(
  skillId: string,
  domain: string,
  kind: Kind = 'write',
  languages: Language[] = ['javascript', 'typescript'],
): Record<string, string> {
  const { doThis: _doThis, ...texts } = textsOf[kind];
  const { manifest, files } = filesOf[kind](kind, kind === 'query' ? ['sql'] : languages, skillId);
  const statement = statementOf(kind);
  return {
    'challenge.json': `${JSON.stringify(
      {
        ...{ format: 1, version: 1, kind, domain, exposure: 'public' },
        ...commonTexts,
        ...texts,
        skills: [skillId],
        ...manifest,
      },
      null,
      2,
    )}\n`,
    'public/statement.sv.md': statement.sv,
    'public/statement.en.md': statement.en,
    'public/hints.sv.md': hintTexts.sv,
    'public/hints.en.md': hintTexts.en,
    'hidden/design.md': 'Why these groups, and what the probes guard. For authors; never shown.\n',
    ...files,
  };
}
