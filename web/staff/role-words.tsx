import { useTranslation } from 'react-i18next';
import { useWording } from '../ui/wording.ts';
import type { StaffRole } from './staff-query.ts';

/** "värd och pedagog" */
export function RoleWords({ roles }: { roles: readonly StaffRole[] }) {
  const { t } = useTranslation();
  const { list } = useWording();
  return list(roles.map((role) => t(`staff.roles.${role}`)));
}
