import { useTranslation } from 'react-i18next';

/** A number of people as it may be told. */
export function useAtLeast(): (atLeast: number) => string {
  const { t } = useTranslation();
  return (atLeast) => (atLeast === 0 ? t('steps.fewer') : t('steps.atLeast', { count: atLeast }));
}
