/**
 * The first sentences of a report, composed from what is shown: three to five, each at most once, in this order.
 * | rule | it says | when |
 * |---|---|---|
 * | `challenges-hold` | in how many challenges everything held, and of how many more parts hold | in one at least |
 * | `parts-hold` | of which challenges parts hold | everything held in none |
 * | `kinds` | what was done: written, mended, built out, tested, read, asked for | everything held in one at least |
 * | `languages` | the languages written in | something was written |
 * | `tried` | how the programs were tried: random input or not, and how many small faults the checks notice | always |
 * | `known` | how we know who: what was told of how it was made, questions on the code that were answered, with whom it was talked about, and which programmers have read it | always |
 *
 * What is not shown is no sentence here, and neither is time, tries or pauses: the types leave them out.
 */
import { distinctPieces, isTold, readersOf, strengthOf } from '#web/reports/shown-pieces.ts';
import { Kind } from '../challenges/challenges.contract.ts';
import type { ReportForCandidate, SkillShown, SummarySentence } from './reports.contract.ts';

/** In the order in which they are said. */
const ways = ['alone', 'searched', 'ai', 'with-someone'];

type Shown = { skills: SkillShown[] } & Pick<ReportForCandidate, 'languages' | 'challengesThatHold'>;

/** None when nothing is shown. */
export function summaryOf({ skills, languages, challengesThatHold }: Shown): SummarySentence[] {
  const pieces = distinctPieces(skills);
  if (pieces.length === 0) return [];
  const whole = pieces.filter(({ isWhole }) => isWhole);
  const titles = new Map(pieces.map(({ slug, title }) => [slug, title]));
  const kinds = Kind.enum.filter((kind) => whole.some((piece) => piece.kind === kind));
  const wholeSlugs = new Set(whole.map(({ slug }) => slug));
  const inPart = new Set(pieces.map(({ slug }) => slug)).difference(wholeSlugs).size;
  return [
    challengesThatHold > 0
      ? { rule: 'challenges-hold', count: challengesThatHold, inPart }
      : { rule: 'parts-hold', titles: [...titles.values()] },
    ...(kinds.length > 0 ? [{ rule: 'kinds' as const, kinds }] : []),
    ...(languages.length > 0 ? [{ rule: 'languages' as const, languages }] : []),
    {
      rule: 'tried',
      generatedInput: pieces.some(({ generatedInput }) => generatedInput),
      strength: strengthOf(pieces),
    },
    {
      rule: 'known',
      isTold: pieces.some(isTold),
      ways: ways.filter((way) => pieces.some(({ howMade }) => howMade?.ways.some((one) => one === way))),
      hasAnswered: pieces.some(({ questions }) => questions.forms.length > 0),
      talkedWith: [...new Set(pieces.flatMap(({ talks }) => talks.map(({ heldBy }) => heldBy)))],
      readBy: readersOf(pieces),
    },
  ];
}
