/** A new challenge of the kind `test`. */
import type { Language } from '#sandbox';
import type { Kind } from '../challenges.contract.ts';
import { endingOf } from '../file-endings.ts';
import { cafeProgram } from './cafe-code.ts';
import { both, json, type KindFiles, perLanguage } from './skeleton-parts.ts';

const programs = {
  'public/programs/right-loop': 'right',
  'public/programs/wrong-one-always': 'oneAlways',
  'hidden/programs/right-other-way': 'otherRight',
  'hidden/programs/wrong-skips-discounts': 'skipsDiscounts',
  'hidden/programs/wrong-skips-last': 'skipsLast',
  // These are shown: no hand-in is held against them.
  'hidden/programs/wrong-adds-discounts': 'addsDiscounts',
  'hidden/programs/wrong-stops-early': 'stopsEarly',
} as const;

export function testFiles(_kind: Kind, languages: Language[], skill: string): KindFiles {
  const files: Record<string, string> = {
    'public/examples.json': json([
      { id: 'right', program: 'right-loop', tests: 'accept' },
      {
        id: 'always-one',
        program: 'wrong-one-always',
        tests: 'notice',
        why: both('Programmet ger alltid 1.', 'The program always gives 1.'),
      },
    ]),
    'hidden/cases.json': groups(skill),
  };
  for (const language of languages) {
    const extension = endingOf[language];
    for (const [folder, which] of Object.entries(programs)) {
      files[`${folder}/${language}/total.${extension}`] = cafeProgram(language, which);
    }
    files[`public/starter/${language}/${entryIn(language)}`] = testsIn(language, ['two prices']);
    files[`hidden/solution/${language}/${entryIn(language)}`] = testsIn(language, Object.keys(claims));
  }
  const [first = 'javascript'] = languages;
  const probe = (name: string, tests: string[]) => {
    files[`hidden/probes/${name}.${endingOf[first]}`] = testsIn(first, tests);
  };
  probe('holds-fewer-tests', ['a discount at the end', 'no price']);
  probe('partly-no-discount', ['two prices', 'no price']);
  probe('does-not-hold-no-test', []);
  const entries = perLanguage(languages, (language) => ({
    entry: entryIn(language),
    editable: [entryIn(language)],
  }));
  return { manifest: { languages: entries }, files };
}

const entryIn = (language: Language) =>
  language === 'python' ? 'test_total.py' : `total.test.${endingOf[language]}`;

const claims: Record<string, [prices: string, sum: number]> = {
  'two prices': ['[20, 15]', 35],
  'no price': ['[]', 0],
  'a discount': ['[40, -5, 10]', 45],
  'a discount at the end': ['[40, 10, -5]', 45],
};

function testsIn(language: Language, names: string[]): string {
  const known = names.flatMap((name) => {
    const claim = claims[name];
    return claim ? [{ name, prices: claim[0], sum: claim[1] }] : [];
  });
  if (language === 'python') {
    const tests = known.map(
      ({ name, prices, sum }) =>
        `def test_${name.replaceAll(' ', '_')}():\n    assert total(${prices}) == ${sum}\n`,
    );
    return ['from total import total\n', ...tests].join('\n\n');
  }
  const tests = known.map(
    ({ name, prices, sum }) => `test('${name}', () => {\n  equal(total(${prices}), ${sum});\n});\n`,
  );
  const head = `import { equal, test } from './testing.js';\nimport { total } from './total.${endingOf[language]}';\n`;
  return [head, ...tests].join('\n');
}

function groups(skill: string): string {
  const rights = [
    { program: 'right-loop', tests: 'accept' },
    { program: 'right-other-way', tests: 'accept' },
  ];
  const wrong = (program: string) => ({ program, tests: 'notice' });
  const group = (id: string, sentence: object, cases: object[], sibling: object) => ({
    ...{ id, sentence, skill, cases },
    siblings: [sibling],
  });
  return json({
    groups: [
      group(
        'accepts-right',
        both('Godkänner rätt program.', 'Accepts right programs.'),
        rights,
        wrong('wrong-one-always'),
      ),
      group(
        'notices-discounts',
        both('Märker att rabatter inte dras av.', 'Notices that discounts are not taken off.'),
        [wrong('wrong-skips-discounts'), ...rights],
        wrong('wrong-adds-discounts'),
      ),
      group(
        'notices-last',
        both('Märker att sista priset saknas.', 'Notices that the last price is missing.'),
        [wrong('wrong-skips-last'), ...rights],
        wrong('wrong-stops-early'),
      ),
      group(
        'notices-constant',
        both('Märker att summan alltid är 1.', 'Notices that the sum is always 1.'),
        [wrong('wrong-one-always'), ...rights],
        wrong('wrong-one-always'),
      ),
    ],
  });
}
