/** Monaco's own sentences: an upgrade that moves one, or brings a new one into the parts we use, is noticed here. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { monacoWords } from '#web/editor/monaco-words.ts';

const monaco = join(import.meta.dirname, '../../../node_modules/monaco-editor/esm/vs');
const parts = readFileSync(join(import.meta.dirname, '../../../web/editor/monaco-parts.ts'), 'utf8');
const features = [...parts.matchAll(/features\/(\w+)\/register/g)].map(([, name]) => name);

/** What draws and what is heard: the view, its commands, and the features that `monaco-parts.ts` takes in. */
const files = [
  'editor/browser/{controller,view,viewParts}/**/*.js',
  'editor/browser/{coreCommands,view}.js',
  'editor/common/viewLayout/**/*.js',
  `editor/contrib/{${features.join(',')}}/browser/*.js`,
];

/** Number and text of each sentence that is looked up while Monaco runs. Titles of menus are looked up nowhere else. */
const found = new Map(
  files
    .flatMap((pattern) => globSync(pattern, { cwd: monaco }))
    .flatMap((file) => [
      ...readFileSync(join(monaco, file), 'utf8').matchAll(/\blocalize\((\d+), (['"])(.*?)\2[,)]/g),
    ])
    .map(([, number, , text]) => [Number(number), text]),
);

/** In the code, and never shown: menus we have none of, colours' names, and what help we do not take in says. */
const unseen = [
  65, 66, 67, 68, 70, 71, 855, 856, 864, 865, 866, 867, 868, 869, 870, 871, 872, 873, 874, 875, 946, 947,
  1200, 1201, 1202, 1203, 1310, 1311, 1312, 1313, 1314, 1649,
];

test('each sentence of ours stands under the number of its English', () => {
  expect(monacoWords.map(({ number }) => found.get(number))).toEqual(
    monacoWords.map(({ english }) => english),
  );
});

test('no other sentence can be shown or heard in the parts we use', () => {
  const known: number[] = [...monacoWords.map(({ number }) => number), ...unseen];
  const strays = [...found].filter(([number]) => !known.includes(Number(number)));
  expect(strays).toEqual([]);
});
