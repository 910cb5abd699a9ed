/** The calm rules for words (calm.md 1, 12-16, 19), as small functions over text. */
import type { Locale } from './words.ts';

/** Words the interface never uses, each with why. Whole words, whatever their case. */
export const bannedWords: Record<Locale, { word: RegExp; why: string }[]> = {
  sv: [
    { word: /!/, why: 'no exclamation marks' },
    { word: /\b(bara|enkelt|enkla|självklart|givetvis|lätt)\b/i, why: 'what is easy differs between people' },
    { word: /\b(användare\w*|användarnamn)\b/i, why: 'say deltagare, or du' },
    {
      word: /\b(test|testet|tester|testa|prov|provet|tenta|quiz|övning\w*|uppdrag\w*)\b/i,
      why: 'say uppgift',
    },
    { word: /\b(poäng|betyg\w*|ranking\w*|resultatlista)\b/i, why: 'no numbers for a person' },
    { word: /\b(underkän\w+|godkän\w+|misslyck\w+)\b/i, why: 'say stämmer or stämmer inte' },
    { word: /\b(besked\w*|underlag\w*|bedöm\w+|kontroll\w*)\b/i, why: 'smells of authority' },
    { word: /\b(du|din|ditt|dina)\b[^.]{0,40}\bfel\b/i, why: 'fel is never said of a person' },
    { word: /\b(tid kvar|återstående tid|deadline|snabb\w*|senast klar)\b/i, why: 'nothing is timed' },
    { word: /\bMina uppgifter\b/, why: 'say Det som sparas om mig' },
    { word: /^(OK|Okej)\.?$/i, why: 'a button says what happens' },
    { word: /\p{Extended_Pictographic}/u, why: 'no emoji' },
  ],
  en: [
    { word: /!/, why: 'no exclamation marks' },
    {
      word: /\b(just|simply|obviously|easy(?!-read)|easily|of course)\b/i,
      why: 'what is easy differs between people',
    },
    { word: /\b(users?|username|students?|test-takers?|admins?)\b/i, why: 'say participant, or you' },
    { word: /\b(tests?|exams?|quiz\w*|exercises?|tasks?)\b/i, why: 'say challenge' },
    { word: /\b(scores?|grades?|ranking|leaderboard)\b/i, why: 'no numbers for a person' },
    { word: /\b(fail\w*|wrong|incorrect)\b/i, why: 'say holds or does not hold' },
    { word: /\b(time left|remaining time|deadline|quick\w*|fast)\b/i, why: 'nothing is timed' },
    { word: /^OK\.?$/i, why: 'a button says what happens' },
    { word: /\p{Extended_Pictographic}/u, why: 'no emoji' },
  ],
};

export function splitSentences(text: string): string[] {
  const parts = text.split(/(?<=[.?:])\s+|\n+/).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}

/** Läsbarhetsindex: words per sentence plus the share (per cent) of words longer than six letters. */
export function lix(text: string): number {
  const words = text.match(/\p{L}[\p{L}-]*/gu) ?? [];
  const sentences = splitSentences(text).filter((sentence) => countWords(sentence) > 0);
  if (words.length === 0) return 0;
  const long = words.filter((word) => word.length > 6).length;
  return words.length / Math.max(1, sentences.length) + (100 * long) / words.length;
}
