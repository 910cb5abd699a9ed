import type { Config } from '../config.ts';

/** Whom the demo pretends to be: plainly made up, so that nobody takes it for a real city. */
export const demoOrganisation: Config['organisation'] = {
  name: 'Exempelstad (påhittad)',
  helpWho: { sv: 'Robin Påhitt (finns inte)', en: 'Robin Madeup (does not exist)' },
  helpHow: {
    sv: 'Här står hur man når Robin: meddelande, röstmeddelande eller ”ring mig”.',
    en: 'Here it says how you reach Robin: a message, a voice message, or “call me”.',
  },
  helpAnswerTime: { sv: 'Svar inom två vardagar.', en: 'An answer within two weekdays.' },
  beginWithoutCard: true,
  cardsFrom: { sv: 'Kort får du av Robin.', en: 'Robin gives out cards.' },
  sendsNothingToAuthorities: true,
};
