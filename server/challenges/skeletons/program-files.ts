/** A new challenge of the kinds `write`, `repair` and `extend`. */
import type { Language } from '#sandbox';
import type { Kind } from '../challenges.contract.ts';
import { endingOf } from '../file-endings.ts';
import { cafeProgram } from './cafe-code.ts';
import { cafeExamples, cafeGroups, json, type KindFiles, perLanguage } from './skeleton-parts.ts';

/** In `extend`, what is there already works for prices above 0, and lies beside a file that one may not change. */
export function programFiles(kind: Kind, languages: Language[], skill: string): KindFiles {
  const files: Record<string, string> = {
    'public/examples.json': json(cafeExamples),
    'hidden/cases.json': cafeGroups(skill, {
      empty: { call: 'total', cases: [one([], 0)], siblings: [one([], 0)] },
      sum: { call: 'total', generated: { count: 10 } },
      discount: {
        call: 'total',
        cases: [one([40, -5], 35), one([-3], -3), one([10, -2, 7], 15)],
        siblings: [one([30, -10], 20)],
      },
      unchanged: {
        call: 'total',
        keepsArguments: true,
        cases: [one([3, 1, 2], 6), one([9, 8], 17)],
        siblings: [one([5, 4], 9)],
      },
    }),
    'hidden/generate.js': `import { randomFrom } from './random.js';

export function generate(seed, groupId, count) {
  const random = randomFrom(seed);
  const price = () => Math.floor(random() * 200) + 1;
  return Array.from({ length: count }, () => ({ args: [Array.from({ length: 3 + Math.floor(random() * 8) }, price)] }));
}
`,
  };
  for (const language of languages) {
    const extension = endingOf[language];
    const entry = `total.${extension}`;
    const start = kind === 'write' ? 'oneAlways' : 'skipsDiscounts';
    files[`public/starter/${language}/${entry}`] = cafeProgram(language, start);
    if (kind === 'extend') files[`public/starter/${language}/menu.${extension}`] = menu(language);
    files[`hidden/solution/${language}/${entry}`] = cafeProgram(language, 'right');
  }
  const [first = 'javascript'] = languages;
  const extension = endingOf[first];
  files[`hidden/probes/holds-reduce.${extension}`] = cafeProgram(first, 'otherRight');
  files[`hidden/probes/partly-skips-discounts.${extension}`] = cafeProgram(first, 'skipsDiscounts');
  files[`hidden/probes/does-not-hold-prints.${extension}`] = cafeProgram(first, 'prints');
  const entries = perLanguage(languages, (language) => {
    const entry = `total.${endingOf[language]}`;
    return { entry, editable: [entry] };
  });
  return { manifest: { languages: entries }, files };
}

const one = (prices: number[], value: number) => ({ args: [prices], value });

function menu(language: Language): string {
  return language === 'python'
    ? 'MENU = {"coffee": 25, "bun": 30}\n'
    : 'export const menu = { coffee: 25, bun: 30 };\n';
}
