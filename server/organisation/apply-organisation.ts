/** What an owner wrote on the desk, laid over what the environment says. */
import type { Deps } from '../deps.ts';
import { type OrganisationSettings, organisationOf } from '../organisation-settings.ts';
import { checkSettings, type Settings } from '../settings.ts';
import { isDeskField } from './desk-fields.ts';
import { listOrganisationValues } from './organisation-values.store.ts';
import { nameForTopLine } from './own-name.ts';

/** From now on every answer says what is stored: at the start, and after each change. Without stored values nothing changes. */
export function applyOrganisation({ config, db }: Pick<Deps, 'config' | 'db'>): void {
  const values = usable(listOrganisationValues(db));
  if (Object.keys(values).length === 0 && !config.isOrganisationStored) return;
  config.organisation = organisationWith(config.given, values);
  config.isOrganisationStored = true;
  const isOwn = (values.ORGANISATION_NAME ?? config.given.ORGANISATION_NAME) !== undefined;
  config.ownName = config.themeName ?? nameForTopLine(config.organisation, isOwn);
}

export function organisationWith(given: Settings, values: Settings): OrganisationSettings {
  return organisationOf({ ...given, ...values });
}

/** A value that this version refuses counts as not written. */
function usable(values: Record<string, string>): Settings {
  const known = Object.entries(values).filter(([name, value]) => {
    return isDeskField(name) && checkSettings({ [name]: value }).faults.length === 0;
  });
  return Object.fromEntries(known);
}
