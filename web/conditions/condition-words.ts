import { useTranslation } from 'react-i18next';
import type { ConditionForCandidate } from '#server/conditions/conditions.contract.ts';

type Said = Pick<ConditionForCandidate, 'exampleId' | 'words'>;

/** Own words as they are; an example in the language that is shown. One that is known no more says its id. */
export function useConditionWords(): (said: Said) => string {
  const { t, i18n } = useTranslation();
  return ({ exampleId, words }) => {
    if (exampleId === null) return words;
    const key = `conditions.examples.${exampleId}`;
    return i18n.exists(key) ? t(key as 'conditions.examples.in-text') : exampleId;
  };
}
