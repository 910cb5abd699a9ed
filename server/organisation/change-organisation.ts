import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { lacksBeforeOpening } from '../organisation-settings.ts';
import { checkSettings } from '../settings.ts';
import { applyOrganisation, organisationWith } from './apply-organisation.ts';
import { deskFields, isDeskField } from './desk-fields.ts';
import type { OrganisationValues } from './organisation.contract.ts';
import {
  deleteOrganisationValue,
  listOrganisationValues,
  putOrganisationValue,
} from './organisation-values.store.ts';
import { accentSettings, faultsOfColours, withAccents } from './own-colours.ts';

type Needs = Pick<Deps, 'db' | 'config' | 'clock'>;

/** Each field with what the desk and what the environment says. */
export function readOrganisationValues({ db, config }: Pick<Deps, 'db' | 'config'>): OrganisationValues {
  const written = listOrganisationValues(db);
  return {
    fields: deskFields.map((name) => ({
      name,
      written: written[name] ?? '',
      given: config.given[name] ?? '',
    })),
    lacks: lacksBeforeOpening(config.organisation),
  };
}

/**
 * Keeps these values; an empty one takes what the environment says. Effective at once.
 * @throws AppError `organisation-value-refused`, `colour-refused`, `opening-lacks`
 */
export function changeOrganisation(
  { db, config, clock }: Needs,
  actor: Staff,
  values: Record<string, string>,
): OrganisationValues {
  const wanted = Object.entries(values).map(([name, value]) => [name, value.trim()] as const);
  for (const [name, value] of wanted) {
    const isFit = isDeskField(name) && checkSettings({ [name]: value }).faults.length === 0;
    if (!isFit) throw new AppError('organisation-value-refused', { field: name });
  }
  inTransaction(db, (tx) => {
    const before = listOrganisationValues(tx);
    const changed = wanted.filter(([name, value]) => value !== (before[name] ?? ''));
    for (const [name, value] of changed) {
      if (value === '') deleteOrganisationValue(tx, name);
      else putOrganisationValue(tx, name, value);
      const entry = { actor, act: 'organisation.change', objectKind: 'organisation-value', objectId: name };
      writeAudit(tx, { ...entry, at: clock() });
    }
    const values = listOrganisationValues(tx);
    refuseColours(config, values);
    const coming = organisationWith(config.given, values);
    const lacks = lacksBeforeOpening(coming);
    if (coming.isOpen && lacks.length > 0) throw new AppError('opening-lacks', { fields: lacks.join('; ') });
  });
  applyOrganisation({ config, db });
  return readOrganisationValues({ db, config });
}

/** Colours are measured together with those they stand on: contrast, and how loud they are. */
function refuseColours(config: Needs['config'], values: Record<string, string>): void {
  const colours = withAccents(config.themeColours, { ...config.given, ...values });
  const [fault] = faultsOfColours(colours);
  if (!fault) return;
  const { theme, range } = fault;
  const field = accentSettings[theme];
  if (range === null) throw new AppError('colour-refused', { field, reason: 'loud' });
  const measured = Math.round(fault.measured * 10) / 10;
  throw new AppError('colour-refused', { field, reason: 'contrast', measured, ...range });
}
