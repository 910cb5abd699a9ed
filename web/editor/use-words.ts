/** Suggestions by choice: never; when they are asked for; or as one writes, from the second letter of a word. */
import { useState } from 'react';
import type { Language } from '#server/challenges/challenges.contract.ts';
import type { ComfortChosen } from '../comfort/comfort-choices.ts';
import { fittingWords } from './fitting-words.ts';

/** Before this many letters of a word everything would fit. */
const lettersBegun = 2;

export type Words = {
  /** Null while none are shown; empty when none fit. */
  words: readonly string[] | null;
  /** Counts the times they were asked for. */
  asked: number;
  ask: () => void;
  forget: () => void;
  /** What a word takes the place of. */
  range: { start: number; end: number };
};

export function useWords(options: {
  choice: ComfortChosen['editorHelp'];
  text: string;
  fileName: string;
  caret: number;
  language: Language;
  others: readonly string[];
}): Words {
  const { choice, text, fileName, caret, language, others } = options;
  const [asked, setAsked] = useState({ times: 0, text: '', fileName: '', caret: -1 });
  const fitting = choice === 'off' ? null : fittingWords({ text, caret, language, others });
  // Written on, or gone somewhere else: what was asked for there is answered.
  const isAsked = asked.text === text && asked.fileName === fileName && asked.caret === caret;
  const isBegun = fitting !== null && caret - fitting.from >= lettersBegun;
  const isShown = isAsked || (choice === 'on' && isBegun && fitting.words.length > 0);
  return {
    words: fitting && isShown ? fitting.words : null,
    asked: isAsked ? asked.times : 0,
    ask: () => setAsked({ times: asked.times + 1, text, fileName, caret }),
    forget: () => setAsked({ ...asked, caret: -1 }),
    range: { start: fitting?.from ?? caret, end: caret },
  };
}
