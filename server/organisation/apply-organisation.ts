/** What an owner wrote on the desk, laid over what the environment says. */
import type { Deps } from '../deps.ts';
import { type OrganisationSettings, organisationOf } from '../organisation-settings.ts';
import { privacyOf } from '../privacy-settings.ts';
import { checkSettings, type Settings } from '../settings.ts';
import { isDeskField } from './desk-fields.ts';
import { listOrganisationValues } from './organisation-values.store.ts';
import { accentSettings, cssOfColours, faultsOfColours, withAccents } from './own-colours.ts';
import { nameForTopLine } from './own-name.ts';

/** From now on every answer says what is stored: at the start, and after each change. Without stored values nothing changes. */
export function applyOrganisation({ config, db }: Pick<Deps, 'config' | 'db'>): void {
  const values = usable(listOrganisationValues(db));
  if (Object.keys(values).length === 0 && !config.isOrganisationStored) return;
  const settings = { ...config.given, ...values };
  config.organisation = organisationWith(config.given, values);
  config.privacy = privacyOf(settings);
  config.isOrganisationStored = true;
  const isOwn = settings.ORGANISATION_NAME !== undefined;
  config.ownName = config.themeName ?? nameForTopLine(config.organisation, isOwn);
  // A colour that this version refuses counts as not chosen.
  const faults = faultsOfColours(withAccents(config.themeColours, settings));
  const refused = new Set<string>(faults.map(({ theme }) => accentSettings[theme]));
  const calm = Object.fromEntries(Object.entries(settings).filter(([name]) => !refused.has(name)));
  config.themeCss = cssOfColours(withAccents(config.themeColours, calm));
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
