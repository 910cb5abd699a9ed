/** What an organisation says about itself in its settings, and what it has left to say before it opens. */
import { SettingsError } from './errors.ts';
import type { Settings } from './settings.ts';

type Both = { sv: string; en: string };

export type OrganisationSettings = {
  name: string;
  help: {
    who: Both;
    /** Each null until it is written. Some people write, some speak, some want to be called. */
    byText: Both | null;
    byVoice: Both | null;
    callMe: Both | null;
    /** In the organisation's own words, beside or instead of the three. */
    how: Both | null;
    answerTime: Both;
  };
  beginWithoutCard: boolean;
  cardsFrom: Both;
  sendsNothingToAuthorities: boolean;
  /** Slug of the challenge that can be tried without an account; null: none can. */
  tryChallenge: string | null;
  /** Who answers questions about benefits. Null until the organisation has written all of it. */
  compensation: { text: Both; who: Both; how: Both } | null;
  /** Who supervises accessibility, and where one reports to them. Null until the organisation has written it. */
  accessibilityAuthority: { name: Both; url: string } | null;
  /** On what legal ground it handles what is about people, in its own words. Null until it has written it. */
  legalBasis: Both | null;
  /** Who answers for what is about people, and how to reach them; the data protection officer. */
  controller: Both | null;
  dataProtectionOfficer: Both | null;
  /** Who handles it on the organisation's behalf (who runs the server, say), and whether any of it leaves the EU. */
  processors: Both | null;
  transfers: Both | null;
  /** Where the source code of this server is. */
  sourceUrl: string | null;
  /** The organisation has opened it to people. */
  isOpen: boolean;
};

const defaultTryChallenge = 'booking-clashes';

export function organisationOf(settings: Settings): OrganisationSettings {
  return {
    name: settings.ORGANISATION_NAME ?? 'Kodlugn',
    help: helpOf(settings),
    beginWithoutCard: settings.BEGIN_WITHOUT_CARD !== 'no',
    cardsFrom: both(settings.CARDS_FROM_SV, settings.CARDS_FROM_EN) ?? {
      sv: 'Kort får du av den person som visade dig hit.',
      en: 'The person who showed you here gives out cards.',
    },
    sendsNothingToAuthorities: settings.SENDS_NOTHING_TO_AUTHORITIES === 'yes',
    tryChallenge: settings.TRY_CHALLENGE === 'none' ? null : (settings.TRY_CHALLENGE ?? defaultTryChallenge),
    compensation: compensationOf(settings),
    accessibilityAuthority: authorityOf(settings),
    legalBasis: both(settings.LEGAL_BASIS_SV, settings.LEGAL_BASIS_EN),
    controller: both(settings.CONTROLLER_SV, settings.CONTROLLER_EN),
    dataProtectionOfficer: both(settings.DATA_PROTECTION_OFFICER_SV, settings.DATA_PROTECTION_OFFICER_EN),
    processors: both(settings.PROCESSORS_SV, settings.PROCESSORS_EN),
    transfers: both(settings.TRANSFERS_SV, settings.TRANSFERS_EN),
    sourceUrl: settings.SOURCE_URL ?? null,
    isOpen: settings.OPEN === 'yes',
  };
}

/** What must be written before people come, each as the settings that say it. Empty when all is there. */
export function lacksBeforeOpening({
  help,
  compensation,
  accessibilityAuthority,
}: Pick<OrganisationSettings, 'help' | 'compensation' | 'accessibilityAuthority'>): string[] {
  const hasWay = [help.byText, help.byVoice, help.callMe, help.how].some((way) => way !== null);
  return [
    ...(hasWay ? [] : ['HELP_BY_TEXT_SV, HELP_BY_VOICE_SV or HELP_CALL_ME_SV']),
    ...(compensation ? [] : ['COMPENSATION_TEXT_SV, COMPENSATION_WHO_SV and COMPENSATION_HOW_SV']),
    ...(accessibilityAuthority ? [] : ['ACCESSIBILITY_AUTHORITY_SV and ACCESSIBILITY_AUTHORITY_URL']),
  ];
}

/**
 * Opened to people, a server must be able to tell them whom to ask; nobody else can write those words. Asked with what
 * holds: the environment, and what an owner wrote on the desk over it. @throws SettingsError with the mend
 */
export function refuseOpeningTooEarly(organisation: OrganisationSettings): void {
  if (!organisation.isOpen) return;
  const lacks = lacksBeforeOpening(organisation).map(
    (settings) =>
      `It is open (OPEN=yes), and needs ${settings}. Write it in .env, or remove the line OPEN=yes until it is written.`,
  );
  if (lacks.length > 0) throw new SettingsError(lacks.join('\n'));
}

function both(sv: string | undefined, en: string | undefined): Both | null {
  return sv === undefined && en === undefined ? null : { sv: sv ?? en ?? '', en: en ?? sv ?? '' };
}

function helpOf(settings: Settings): OrganisationSettings['help'] {
  return {
    who: both(settings.HELP_WHO_SV, settings.HELP_WHO_EN) ?? {
      sv: 'Den person som visade dig hit',
      en: 'The person who showed you here',
    },
    byText: both(settings.HELP_BY_TEXT_SV, settings.HELP_BY_TEXT_EN),
    byVoice: both(settings.HELP_BY_VOICE_SV, settings.HELP_BY_VOICE_EN),
    callMe: both(settings.HELP_CALL_ME_SV, settings.HELP_CALL_ME_EN),
    how: both(settings.HELP_HOW_SV, settings.HELP_HOW_EN),
    answerTime: both(settings.HELP_ANSWER_TIME_SV, settings.HELP_ANSWER_TIME_EN) ?? {
      sv: 'Fråga personen hur lång tid ett svar tar.',
      en: 'Ask the person how long an answer takes.',
    },
  };
}

function compensationOf(settings: Settings): OrganisationSettings['compensation'] {
  const text = both(settings.COMPENSATION_TEXT_SV, settings.COMPENSATION_TEXT_EN);
  const who = both(settings.COMPENSATION_WHO_SV, settings.COMPENSATION_WHO_EN);
  const how = both(settings.COMPENSATION_HOW_SV, settings.COMPENSATION_HOW_EN);
  return text && who && how ? { text, who, how } : null;
}

function authorityOf(settings: Settings): OrganisationSettings['accessibilityAuthority'] {
  const name = both(settings.ACCESSIBILITY_AUTHORITY_SV, settings.ACCESSIBILITY_AUTHORITY_EN);
  const url = settings.ACCESSIBILITY_AUTHORITY_URL;
  return name && url !== undefined ? { name, url } : null;
}
