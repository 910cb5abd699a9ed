/**
 * The first sentences of a report, composed from what is shown: three to five, each at most once, in this order.
 * | rule | it says | when |
 * |---|---|---|
 * | `challenges-hold` | in how many of the challenges that are shown everything held, and of which more parts hold | in one at least |
 * | `parts-hold` | of which challenges parts hold | everything held in none |
 * | `kinds` | what was done: written, mended, built out, tested, read, asked for | everything held in one at least |
 * | `languages` | the languages written in | something was written |
 * | `tried` | how the programs were tried: random input or not | always |
 * | `known` | how we know who, and of which hand-ins: what was told of how it was made, questions on the code that were answered, with whom it was talked about, and which programmers have read it | always |
 *
 * What is not shown is no sentence here, and neither is time, tries or pauses: the types leave them out.
 */
import {
  distinctPieces,
  isTold,
  namesOf,
  readersOf,
  titlesOf,
  ways,
  wholeSlugsOf,
} from '#web/reports/shown-pieces.ts';
import { Kind } from '../challenges/challenges.contract.ts';
import type { ReportForCandidate, ShownPiece, SkillShown, SummarySentence } from './reports.contract.ts';

type Shown = { skills: SkillShown[] } & Pick<ReportForCandidate, 'languages'>;

/** None when nothing is shown. */
export function summaryOf({ skills, languages }: Shown): SummarySentence[] {
  const pieces = distinctPieces(skills);
  if (pieces.length === 0) return [];
  const whole = pieces.filter(({ isWhole }) => isWhole);
  const kinds = Kind.enum.filter((kind) => whole.some((piece) => piece.kind === kind));
  const wholeSlugs = wholeSlugsOf(pieces);
  const inPart = titlesOf(pieces.filter(({ slug }) => !wholeSlugs.has(slug)));
  return [
    wholeSlugs.size > 0
      ? { rule: 'challenges-hold', count: wholeSlugs.size, inPart }
      : { rule: 'parts-hold', titles: titlesOf(pieces) },
    ...(kinds.length > 0 ? [{ rule: 'kinds' as const, kinds }] : []),
    ...(languages.length > 0 ? [{ rule: 'languages' as const, languages }] : []),
    {
      rule: 'tried',
      generatedInput: pieces.some(({ generatedInput }) => generatedInput),
    },
    {
      rule: 'known',
      told: toldOf(pieces),
      answered: namesOf(
        pieces.filter(({ questions }) => questions.forms.length > 0),
        pieces,
      ),
      talks: [...new Set(pieces.flatMap(({ talks }) => talks.map(({ heldBy }) => heldBy)))].map((heldBy) => ({
        heldBy,
        of: namesOf(
          pieces.filter(({ talks }) => talks.some((talk) => talk.heldBy === heldBy)),
          pieces,
        ),
      })),
      readBy: readersOf(pieces),
    },
  ];
}

/** Hand-ins that were told of alike stand together. */
function toldOf(pieces: ShownPiece[]): Extract<SummarySentence, { rule: 'known' }>['told'] {
  const alike = Map.groupBy(pieces.filter(isTold), ({ howMade }) =>
    ways.filter((way) => howMade?.ways.includes(way)).join(' '),
  );
  return [...alike].map(([means, of]) => ({
    ways: means === '' ? [] : means.split(' '),
    of: namesOf(of, pieces),
  }));
}
