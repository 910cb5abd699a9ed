/** A new challenge of the kind `read`. */
import type { Language } from '#sandbox';
import type { Kind } from '../challenges.contract.ts';
import { endingOf } from '../file-endings.ts';
import { cafeProgram } from './cafe-code.ts';
import { cafeExamples, cafeGroups, json, type KindFiles, perLanguage } from './skeleton-parts.ts';

const asked: Record<string, [prices: number[], value: number]> = {
  none: [[], 0],
  three: [[20, 15, 7], 42],
  two: [[8, 9], 17],
  discount: [[40, -5], 35],
  below: [[-3, 1], -2],
  again: [[6, 6], 12],
};

export function readFiles(_kind: Kind, languages: Language[], skill: string): KindFiles {
  const answers = (...ids: string[]) => ids.map((id) => ({ question: id, value: asked[id]?.[1] }));
  const group = (ids: string[], prices: number[], value: number) => ({
    cases: answers(...ids),
    siblings: [{ call: 'total', args: [prices], value }],
  });
  const sheet = (change: Record<string, string>) =>
    json({
      ...Object.fromEntries(Object.entries(asked).map(([id, [, value]]) => [id, String(value)])),
      ...change,
    });
  const files: Record<string, string> = {
    'public/examples.json': json(cafeExamples),
    'public/questions.json': json(
      Object.entries(asked).map(([id, [prices]]) => ({ id, call: 'total', args: [prices] })),
    ),
    'hidden/cases.json': cafeGroups(skill, {
      empty: group(['none'], [], 0),
      sum: group(['three', 'two'], [5, 6], 11),
      discount: group(['discount', 'below'], [30, -10], 20),
      unchanged: group(['again', 'two'], [5, 4], 9),
    }),
    'hidden/probes/holds-other-writing.json': sheet({ three: ' 42 ', none: '-0' }),
    'hidden/probes/partly-skips-discounts.json': sheet({ discount: '40', below: '1' }),
    'hidden/probes/does-not-hold-words.json': json(
      Object.fromEntries(Object.keys(asked).map((id) => [id, 'the sum'])),
    ),
  };
  for (const language of languages) {
    files[`public/starter/${language}/total.${endingOf[language]}`] = cafeProgram(language, 'right');
  }
  const entries = perLanguage(languages, (language) => ({
    entry: `total.${endingOf[language]}`,
    editable: [],
  }));
  return { manifest: { languages: entries }, files };
}
