import { useTranslation } from 'react-i18next';

/** Half-years and quarters in words: `2026-2` is "andra halvåret 2026". */
export function usePeriods() {
  const { t } = useTranslation();
  return {
    halfYear: (halfYear: string) => {
      const [year, half] = halfYear.split('-');
      return t(half === '1' ? 'mirror.periods.first' : 'mirror.periods.second', { year });
    },
    quarter: (quarter: string) => {
      const [year, number] = quarter.split('-q');
      return t('mirror.periods.quarter', { year, number });
    },
  };
}
