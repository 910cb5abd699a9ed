/** How the settings that an owner writes stand on the page: in groups, with Swedish and English beside. */
export type OwnField = {
  /** Its words: `ownOrganisation.fields.<name>`. */
  name: string;
  kind: 'line' | 'text' | 'yes-no' | 'days' | 'colour' | 'categories';
  /** Two settings, ending in _SV and _EN. */
  isInBoth: boolean;
  maxLength: number;
  /** Of a choice: what holds when nobody has made it, here or in the environment. As in server/settings.ts. */
  without?: 'yes' | 'no';
};

const inBoth = (name: string, maxLength = 500): OwnField => ({
  name,
  kind: 'text',
  isInBoth: true,
  maxLength,
});
const line = (name: string, maxLength: number): OwnField => ({
  name,
  kind: 'line',
  isInBoth: false,
  maxLength,
});
const yesNo = (name: string, without: 'yes' | 'no'): OwnField => ({
  name,
  kind: 'yes-no',
  isInBoth: false,
  maxLength: 3,
  without,
});
const days = (name: string): OwnField => ({ name, kind: 'days', isInBoth: false, maxLength: 5 });
const colour = (name: string): OwnField => ({ name, kind: 'colour', isInBoth: false, maxLength: 7 });

export const ownFieldGroups = {
  name: [line('ORGANISATION_NAME', 80)],
  colours: [colour('ACCENT_LIGHT'), colour('ACCENT_DARK'), colour('ACCENT_SEPIA'), colour('ACCENT_CONTRAST')],
  help: [
    inBoth('HELP_WHO'),
    inBoth('HELP_BY_TEXT'),
    inBoth('HELP_BY_VOICE'),
    inBoth('HELP_CALL_ME'),
    inBoth('HELP_HOW'),
    inBoth('HELP_ANSWER_TIME'),
  ],
  compensation: [inBoth('COMPENSATION_WHO'), inBoth('COMPENSATION_HOW'), inBoth('COMPENSATION_TEXT', 4_000)],
  legal: [
    inBoth('LEGAL_BASIS', 2_000),
    inBoth('CONTROLLER', 2_000),
    inBoth('DATA_PROTECTION_OFFICER'),
    inBoth('PROCESSORS', 2_000),
    inBoth('TRANSFERS', 2_000),
    inBoth('ACCESSIBILITY_AUTHORITY'),
    line('ACCESSIBILITY_AUTHORITY_URL', 500),
    yesNo('SENDS_NOTHING_TO_AUTHORITIES', 'no'),
  ],
  keeping: [
    { name: 'ERASE_BY_DECISION', kind: 'categories', isInBoth: false, maxLength: 40 },
    days('KEEP_DRAFTS_DAYS'),
    days('KEEP_WORK_DAYS'),
    days('KEEP_CONSENTS_DAYS'),
    days('KEEP_ACCOUNT_DAYS'),
  ],
  begin: [inBoth('CARDS_FROM'), yesNo('BEGIN_WITHOUT_CARD', 'yes'), yesNo('OPEN', 'no')],
} as const satisfies Record<string, OwnField[]>;

export type OwnFieldGroup = keyof typeof ownFieldGroups;

/** Groups that begin with a sentence: `ownOrganisation.groupSays.<group>`. */
export const groupsThatSay = ['colours', 'keeping'] as const satisfies OwnFieldGroup[];

/** The words of a setting: those of its field. */
export function fieldOf(setting: string): OwnField | undefined {
  const all: OwnField[] = Object.values(ownFieldGroups).flat();
  return all.find((field) => settingsOf(field).includes(setting));
}

/** The settings of a field: one, or one for each language. */
export function settingsOf({ name, isInBoth }: OwnField): string[] {
  return isInBoth ? [`${name}_SV`, `${name}_EN`] : [name];
}
