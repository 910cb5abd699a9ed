/** The settings that an owner can write on the desk, in the order of the page. */
import { privacySettings } from '../privacy-settings.ts';
import type { Settings } from '../settings.ts';
import { accentSettings } from './own-colours.ts';

export const deskFields = [
  'ORGANISATION_NAME',
  ...Object.values(accentSettings),
  'HELP_WHO_SV',
  'HELP_WHO_EN',
  'HELP_BY_TEXT_SV',
  'HELP_BY_TEXT_EN',
  'HELP_BY_VOICE_SV',
  'HELP_BY_VOICE_EN',
  'HELP_CALL_ME_SV',
  'HELP_CALL_ME_EN',
  'HELP_HOW_SV',
  'HELP_HOW_EN',
  'HELP_ANSWER_TIME_SV',
  'HELP_ANSWER_TIME_EN',
  'COMPENSATION_WHO_SV',
  'COMPENSATION_WHO_EN',
  'COMPENSATION_HOW_SV',
  'COMPENSATION_HOW_EN',
  'COMPENSATION_TEXT_SV',
  'COMPENSATION_TEXT_EN',
  'LEGAL_BASIS_SV',
  'LEGAL_BASIS_EN',
  'CONTROLLER_SV',
  'CONTROLLER_EN',
  'DATA_PROTECTION_OFFICER_SV',
  'DATA_PROTECTION_OFFICER_EN',
  'PROCESSORS_SV',
  'PROCESSORS_EN',
  'TRANSFERS_SV',
  'TRANSFERS_EN',
  'ACCESSIBILITY_AUTHORITY_SV',
  'ACCESSIBILITY_AUTHORITY_EN',
  'ACCESSIBILITY_AUTHORITY_URL',
  ...privacySettings,
  'CARDS_FROM_SV',
  'CARDS_FROM_EN',
  'BEGIN_WITHOUT_CARD',
  'SENDS_NOTHING_TO_AUTHORITIES',
  'OPEN',
] as const satisfies readonly (keyof Settings)[];
export type DeskField = (typeof deskFields)[number];

export function isDeskField(name: string): name is DeskField {
  return (deskFields as readonly string[]).includes(name);
}
