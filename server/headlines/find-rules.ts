/**
 * *Hitta rätt*: which challenges are offered, and why. At most three, none that was opened before.
 * | rule | is a reason when |
 * |---|---|
 * | `kind` | this kind was asked for |
 * | `language` | it can be written in the language that was asked for |
 * | `size` | it has at most, or more than, as many exact rules as half of the list has |
 * | `headline` | it shows something that is one of the headlines |
 * | `list` | nothing else is: the next of the list |
 *
 * More reasons go first, then the order of the list. A language that was asked for leaves the others out; a kind or a
 * size does not, so that something is always offered where something is left.
 */
import type { FindAnswers, FindReason } from './headlines.contract.ts';

export type Findable = {
  slug: string;
  kind: string;
  languages: readonly string[];
  skillIds: readonly string[];
  /** Of its section *Exakt*. */
  rules: number;
  isOpened: boolean;
};
type NamedSubject = { subjectId: string; name: { sv: string; en: string } };

const atMost = 3;

/** @param list challenges in their order */
export function offersFor(
  list: Findable[],
  { answers, headlines }: { answers: FindAnswers; headlines: NamedSubject[] },
): { slug: string; reasons: FindReason[] }[] {
  const half = middleOf(list.map(({ rules }) => rules));
  const { kind, language, size } = answers;
  const isRunHere = language !== undefined && language !== 'other';
  const left = list.filter((one) => !one.isOpened && (!isRunHere || one.languages.includes(language)));
  const withReasons = left.map((one) => {
    const reasons: FindReason[] = [
      ...(one.kind === kind ? [{ rule: 'kind' as const, name: null }] : []),
      ...(isRunHere ? [{ rule: 'language' as const, name: null }] : []),
      ...(size !== undefined && one.rules <= half === (size === 'smaller')
        ? [{ rule: 'size' as const, name: null }]
        : []),
      ...headlines
        .filter(({ subjectId }) => one.skillIds.includes(subjectId) || one.languages.includes(subjectId))
        .map(({ name }) => ({ rule: 'headline' as const, name })),
    ];
    return { slug: one.slug, reasons };
  });
  return withReasons
    .toSorted((a, b) => b.reasons.length - a.reasons.length)
    .slice(0, atMost)
    .map(({ slug, reasons }) => ({
      slug,
      reasons: reasons.length > 0 ? reasons : [{ rule: 'list' as const, name: null }],
    }));
}

/** The number that half of them are at most. */
export function middleOf(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}
