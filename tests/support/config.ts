import type { Config } from '#server/config.ts';

export function testConfig(): Config {
  return {
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost:4010',
    dataDir: '',
    challengesDirs: [],
    secret: new Uint8Array(32).fill(7),
    organisation: {
      name: 'Provstad',
      helpWho: { sv: 'Kim på Code_X', en: 'Kim at Code_X' },
      helpHow: { sv: 'Skriv till 000-00 00 00.', en: 'Write to 000-00 00 00.' },
      helpAnswerTime: { sv: 'Inom två vardagar.', en: 'Within two weekdays.' },
      beginWithoutCard: true,
      cardsFrom: { sv: 'Kort får du av Kim.', en: 'Kim gives you a card.' },
      sendsNothingToAuthorities: false,
    },
    requireLayers: [],
    demo: false,
    development: false,
  };
}
