import { useTranslation } from 'react-i18next';
import { useWording } from '../ui/wording.ts';
import { marksOf } from './shown-pieces.ts';

/** Of how many of the challenges parts hold, in a sentence; empty when all hold whole. */
export function usePartSaid(): (pieces: Parameters<typeof marksOf>[0]) => string {
  const { t } = useTranslation();
  const { number } = useWording();
  return (pieces) => {
    const { whole, part } = marksOf(pieces);
    if (part === 0) return '';
    return whole === 0
      ? t('report.row.inPart', { count: part })
      : t('report.row.someInPart', { number: number(part) });
  };
}
