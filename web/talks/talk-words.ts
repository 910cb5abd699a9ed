/** What is asked in a talk, as sentences: the same for both who sit there. */
import type { TFunction } from 'i18next';
import type { TalkQuestion } from '#server/talks/talks.contract.ts';

type Said = 'open' | 'gives' | 'returnLine' | 'branchLine' | 'firstTurn' | 'times' | 'bound' | 'change';

/** Which sentence says what was asked, and what the program did. */
export function saidOf({ form, line }: TalkQuestion): Said {
  switch (form) {
    case 'deciding-line':
      return line === null ? 'returnLine' : 'branchLine';
    case 'first-turn':
      return 'firstTurn';
    default:
      return form;
  }
}

/** @param changeSays what the change request asks for, in the person's language */
export function questionWords(t: TFunction, question: TalkQuestion, changeSays: string): string {
  const { line, part, change } = question;
  return t(`talks.ask.${saidOf(question)}`, { line, part, variable: part, summary: changeSays, ...change });
}
