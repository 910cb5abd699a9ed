import { useTranslation } from 'react-i18next';
import { ForOthers } from '../ui/page-for-others.tsx';
import { useWording } from '../ui/wording.ts';
import type { DeskPageName } from './desk-pages.ts';
import type { StaffRole } from './staff-query.ts';

type OtherRoleProps = { page: DeskPageName; whose: readonly StaffRole[]; own: readonly StaffRole[] };

/** Instead of a page of another role among those who work here: what it is, and for whom. */
export function OtherRole({ page, whose, own }: OtherRoleProps) {
  const { t } = useTranslation();
  const { list } = useWording();
  const named = (roles: readonly StaffRole[]) => list(roles.map((role) => t(`staff.roles.${role}`)));
  return (
    <ForOthers heading={t(`staff.desk.pages.${page}.link`)} home="desk">
      <p>
        {t('staff.otherRole.whose', { roles: named(whose), count: whose.length })}{' '}
        {t('staff.otherRole.own', { roles: named(own), count: own.length })}
      </p>
    </ForOthers>
  );
}
