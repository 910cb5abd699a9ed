/**
 * The six themes of *Så här fungerar jag*, and examples to pick in each. The words stand in web/locales under
 * `conditions.examples`; whoever picks one can write it in other words.
 */
import type { Theme } from './conditions.contract.ts';

export const examplesOf: Record<Theme, readonly string[]> = {
  communication: ['in-text', 'one-question', 'answer-later', 'say-it-plainly', 'camera-off', 'written-after'],
  surroundings: ['quiet-room', 'same-place', 'headphones', 'from-home', 'soft-light', 'few-people'],
  time: ['few-hours', 'later-in-the-day', 'same-times', 'one-thing-long', 'grow-slowly', 'days-between'],
  instructions: ['in-writing', 'example-first', 'say-why', 'in-order', 'changes-beforehand', 'what-is-done'],
  breaks: ['short-breaks', 'own-breaks', 'step-away', 'lunch-alone', 'no-reminders', 'calm-start'],
  stuck: ['try-first', 'ask-in-text', 'ask-me', 'show-me', 'pause-and-return', 'other-piece'],
};
