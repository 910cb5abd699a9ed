/** Whoever adds a table or a column says in words what it is: on the page for everybody, and in everybody's own file. */
import { expect, test } from 'vitest';
import { columnClasses } from '#server/db/column-classes.ts';
import { dataCategories } from '#server/db/data-categories.ts';
import { describeTables, type TableName } from '#server/db/describe-tables.ts';
import { exportedTables } from '#server/privacy/export-schema.ts';
import en from '#web/locales/en.json' with { type: 'json' };
import sv from '#web/locales/sv.json' with { type: 'json' };

type TableWords = {
  [T in TableName]: { name: string; why: string; columns: Record<keyof (typeof columnClasses)[T], string> };
};
/** A table or column without words is a compile error here, too. */
const words: Record<'sv' | 'en', TableWords> = { sv: sv.dataWords.tables, en: en.dataWords.tables };

const languages = [
  ['Swedish', sv, 'sv'],
  ['English', en, 'en'],
] as const;

test.each(languages)(
  'every table and column has words in %s, and none that is gone',
  (_, sentences, locale) => {
    const columns = (tables: object) =>
      Object.fromEntries(
        Object.entries(tables).map(([table, of]) => [table, Object.keys(of.columns ?? of).toSorted()]),
      );
    const { categories } = sentences.dataWords;
    expect(columns(words[locale])).toEqual(columns(columnClasses));
    expect(Object.keys(categories).toSorted()).toEqual([...dataCategories].toSorted());
  },
);

test.each(languages)('every word that a column can hold is in plain %s in the own file', (_, sentences) => {
  const forms = describeTables();
  const choices = exportedTables().flatMap((table) =>
    Object.values(forms[table]).flatMap((form) => form.choices ?? []),
  );
  expect(choices.length).toBeGreaterThan(20);
  expect(
    [...new Set(choices)].filter((choice) => !Object.hasOwn(sentences.exportDoc.values, choice)),
  ).toEqual([]);
});
