import { useTranslation } from 'react-i18next';

/** How one speaks of somebody in the matcher's list: by the name they chose, if any. */
export function usePersonName(): (person: { name: string | null }) => string {
  const { t } = useTranslation();
  return ({ name }) => name ?? t('proposals.unnamed');
}
