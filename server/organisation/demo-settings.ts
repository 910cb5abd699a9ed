import type { Settings } from '../settings.ts';

/**
 * Whom the demo pretends to be: plainly made up, so that nobody takes it for a real city. What is left out is left out
 * on purpose: whoever looks at the demo sees what an organisation has to write itself.
 */
export const demoSettings: Settings = {
  ORGANISATION_NAME: 'Exempelstad (påhittad)',
  HELP_WHO_SV: 'Robin Påhitt (finns inte)',
  HELP_WHO_EN: 'Robin Madeup (does not exist)',
  HELP_BY_TEXT_SV: 'Skriv till 000-00 00 00 (påhittat).',
  HELP_BY_TEXT_EN: 'Write to 000-00 00 00 (made up).',
  HELP_BY_VOICE_SV:
    'Tala in ett meddelande på samma nummer. Ingen svarar direkt, och du behöver inte säga ditt namn.',
  HELP_BY_VOICE_EN: 'Leave a message at the same number. Nobody picks up, and you need not say your name.',
  HELP_CALL_ME_SV: 'Skriv ”ring mig” och när det passar. Robin skriver först, och ringer sedan.',
  HELP_CALL_ME_EN: 'Write “call me” and when it suits you. Robin writes first, and then calls.',
  HELP_ANSWER_TIME_SV: 'Svar inom två vardagar.',
  HELP_ANSWER_TIME_EN: 'An answer within two weekdays.',
  CARDS_FROM_SV: 'Kort får du av Robin.',
  CARDS_FROM_EN: 'Robin gives out cards.',
  SENDS_NOTHING_TO_AUTHORITIES: 'yes',
};
