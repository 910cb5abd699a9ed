import { useTranslation } from 'react-i18next';
import { nothingOffered, offeredCounts } from './opening-words.ts';
import type { Offered } from './openings-query.ts';

export type OfferedPart = keyof Offered;
type CountPart = keyof typeof offeredCounts;

function isCount(part: OfferedPart): part is CountPart {
  return part in offeredCounts;
}

/** What is offered or wished for, part by part, in words. */
export function useOfferedWords() {
  const { t } = useTranslation();
  const labelOf = (part: OfferedPart) =>
    isCount(part) ? t(`openings.offered.${part}`) : t(`openings.offered.${part}.label`);
  const offeredOf = (part: OfferedPart, offered: Offered): string =>
    isCount(part)
      ? String(offered[part] ?? t('openings.offered.countNotSaid'))
      : t(`openings.offered.${part}.${offered[part]}` as 'openings.offered.remote.all');
  return {
    labelOf,
    offeredOf,
    /** A number that is wished for is the most, or the least. */
    wishedOf: (part: OfferedPart, wished: Offered): string =>
      isCount(part) && wished[part] !== null
        ? t(part === 'hoursTo' ? 'openings.offered.atLeast' : 'openings.offered.atMost', {
            number: wished[part],
          })
        : offeredOf(part, wished),
    /** Those that are said, in their order. */
    partsOf: (said: Offered): OfferedPart[] =>
      (Object.keys(nothingOffered) as OfferedPart[]).filter((part) => said[part] !== nothingOffered[part]),
  };
}
