import { useTranslation } from 'react-i18next';
import type { StaffRole } from './staff-query.ts';

/** In the order in which they are offered. */
const roles: readonly StaffRole[] = ['host', 'pedagogue', 'reader', 'matcher', 'owner'];

type RoleBoxesProps = { chosen: readonly StaffRole[]; onChange: (chosen: StaffRole[]) => void };

/** Which roles somebody has, each with what it is for. */
export function RoleBoxes({ chosen, onChange }: RoleBoxesProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="role-boxes">
      <legend>{t('staff.people.roles')}</legend>
      {roles.map((role) => (
        <label key={role}>
          <input
            type="checkbox"
            checked={chosen.includes(role)}
            onChange={({ target }) =>
              onChange(roles.filter((one) => (one === role ? target.checked : chosen.includes(one))))
            }
          />
          <span>
            {t(`staff.roles.${role}`)}: <span className="quiet">{t(`staff.roleSays.${role}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
