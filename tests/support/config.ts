import type { Config } from '#server/config.ts';

export function testConfig(): Config {
  return {
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost:4010',
    dataDir: '',
    backupDir: '',
    backupsKept: 3,
    backupAlarmDays: 2,
    challengesDirs: [],
    secret: new Uint8Array(32).fill(7),
    organisation: {
      name: 'Provstad',
      help: {
        who: { sv: 'Kim på Code_X', en: 'Kim at Code_X' },
        byText: { sv: 'Skriv till 000-00 00 00.', en: 'Write to 000-00 00 00.' },
        byVoice: null,
        callMe: null,
        how: null,
        answerTime: { sv: 'Inom två vardagar.', en: 'Within two weekdays.' },
      },
      beginWithoutCard: true,
      cardsFrom: { sv: 'Kort får du av Kim.', en: 'Kim gives you a card.' },
      sendsNothingToAuthorities: false,
      tryChallenge: 'first',
      compensation: null,
      accessibilityAuthority: null,
      legalBasis: null,
      sourceUrl: null,
      isOpen: false,
    },
    given: {},
    isOrganisationStored: false,
    themeName: null,
    themeCss: '',
    ownName: null,
    oidc: null,
    requireLayers: [],
    demo: false,
    development: false,
  };
}
