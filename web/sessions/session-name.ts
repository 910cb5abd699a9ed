import { useTranslation } from 'react-i18next';

/** How one speaks of a participant: by the name they chose here, else by their number. */
export function useParticipantName(): (one: { name: string | null; number: number }) => string {
  const { t } = useTranslation();
  return ({ name, number }) => name ?? t('sessions.neutral', { number });
}
