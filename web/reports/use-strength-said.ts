import { useTranslation } from 'react-i18next';
import type { Strength } from '#server/reports/reports.contract.ts';

/** How careful our own testing is, in a sentence; empty where it was not measured. Two equal numbers would look like points, so they are not said. */
export function useStrengthSaid(): (strength: Strength) => string {
  const { t } = useTranslation();
  return (strength) => {
    if (strength === null) return '';
    const { noticed, of } = strength;
    return noticed === of ? t('report.strength_all', { of }) : t('report.strength', { noticed, of });
  };
}
