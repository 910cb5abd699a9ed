import type { Config } from '../config.ts';

/** Whom the demo pretends to be: plainly made up, so that nobody takes it for a real city. */
export const demoOrganisation: Config['organisation'] = {
  name: 'Exempelstad (påhittad)',
  help: {
    who: { sv: 'Robin Påhitt (finns inte)', en: 'Robin Madeup (does not exist)' },
    byText: { sv: 'Skriv till 000-00 00 00 (påhittat).', en: 'Write to 000-00 00 00 (made up).' },
    byVoice: {
      sv: 'Tala in ett meddelande på samma nummer. Ingen svarar direkt, och du behöver inte säga ditt namn.',
      en: 'Leave a message at the same number. Nobody picks up, and you need not say your name.',
    },
    callMe: {
      sv: 'Skriv ”ring mig” och när det passar. Robin skriver först, och ringer sedan.',
      en: 'Write “call me” and when it suits you. Robin writes first, and then calls.',
    },
    how: null,
    answerTime: { sv: 'Svar inom två vardagar.', en: 'An answer within two weekdays.' },
  },
  beginWithoutCard: true,
  cardsFrom: { sv: 'Kort får du av Robin.', en: 'Robin gives out cards.' },
  sendsNothingToAuthorities: true,
  tryChallenge: 'booking-clashes',
  // Left out on purpose: whoever looks at the demo sees what an organisation has to write itself.
  compensation: null,
  accessibilityAuthority: null,
  legalBasis: null,
  sourceUrl: null,
  isOpen: false,
};
