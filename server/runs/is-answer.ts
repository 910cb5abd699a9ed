import { isAsExpected, type Language, type Portable } from '#sandbox';
import { readValue } from '../challenges/read-value.ts';

/** Whether what a person typed is this value. Undefined when it cannot be read as a value. */
export function isAnswer(typed: string, expected: Portable, language: Language): boolean | undefined {
  const value = readValue(typed, language);
  return value === undefined ? undefined : isAsExpected(expected, value, 'exact');
}
