/**
 * What a report offers to talk about: at most four points, composed from what is shown, in this order.
 * | rule | what to ask | of which challenges |
 * |---|---|---|
 * | `claim` | how the code makes this claim hold: the last claim of the challenge's own skills | the first two that hold whole and were written |
 * | `left` | what is left | the first that holds in part |
 * | `how-made` | how it was made | the first that nothing was told of, rather one that was not talked about either |
 * | `beyond` | whether they have done what the challenge does not show | the first that holds whole, when there is room |
 *
 * A point is no doubt about anybody: a talk is how one gets to know what a program cannot say.
 */
import { distinctPieces, isTold } from '#web/reports/shown-pieces.ts';
import type { ShownPiece, SkillShown, TalkPoint } from './reports.contract.ts';

const atMost = 4;

export function talkPointsOf(skills: SkillShown[]): TalkPoint[] {
  const challenges = onePerChallenge(distinctPieces(skills));
  const whole = challenges.filter(({ isWhole }) => isWhole);
  const claims = whole
    .filter(({ kind }) => kind !== 'read')
    .flatMap(({ title, sentences }): TalkPoint[] => {
      const text = sentences.at(-1);
      return text ? [{ rule: 'claim', title, text }] : [];
    });
  const left = challenges.filter(({ isWhole }) => !isWhole);
  const untold = challenges
    .filter((piece) => !isTold(piece))
    .toSorted((one, other) => Number(one.talks.length > 0) - Number(other.talks.length > 0));
  const beyond = whole.filter(({ doesNotShow }) => doesNotShow.sv !== '');
  return [
    ...claims.slice(0, 2),
    ...left.slice(0, 1).map(({ title }): TalkPoint => ({ rule: 'left', title, text: null })),
    ...untold.slice(0, 1).map(({ title }): TalkPoint => ({ rule: 'how-made', title, text: null })),
    ...beyond
      .slice(0, 1)
      .map(({ title, doesNotShow }): TalkPoint => ({ rule: 'beyond', title, text: doesNotShow })),
  ].slice(0, atMost);
}

/** Of several languages, the one in which it holds whole; else the first. */
function onePerChallenge(pieces: ShownPiece[]): ShownPiece[] {
  const bySlug = new Map<string, ShownPiece>();
  for (const piece of pieces) {
    const known = bySlug.get(piece.slug);
    if (!known || (piece.isWhole && !known.isWhole)) bySlug.set(piece.slug, piece);
  }
  return [...bySlug.values()];
}
