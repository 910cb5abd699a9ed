import type { i18n as I18n, TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#server/privacy/privacy.contract.ts';
import { useWording } from '../ui/wording.ts';

export type StoredCategory = Stored['categories'][number];
export type StoredTable = StoredCategory['tables'][number];

export type Translation = { t: TFunction; i18n: I18n };

/** Tables and columns in words. One that a newer server has, and this page does not know, keeps its name. */
export function dataNames({ t, i18n }: Translation) {
  const known = (key: string, otherwise: string): string =>
    i18n.exists(key) ? t(key as 'dataWords.heading') : otherwise;
  return {
    table: (table: string) => known(`dataWords.tables.${table}.name`, table),
    whyTable: (table: string) => known(`dataWords.tables.${table}.why`, ''),
    column: (table: string, column: string) => known(`dataWords.tables.${table}.columns.${column}`, column),
  };
}

/** The same, with who reads it and how long it is kept. */
export function useDataWords() {
  const translation = useTranslation();
  const { t } = translation;
  const { list } = useWording();
  return {
    ...dataNames(translation),
    readers: (readers: StoredTable['readers']) =>
      readers.length === 0
        ? t('dataWords.readers.nobody')
        : list(readers.map((reader) => t(`dataWords.readers.${reader}`))),
    howLong: ({ category, how, keepDays }: StoredCategory): string => {
      if (category === 'trace') return t('dataWords.trace');
      if (category === 'companies') return t('dataWords.keeps.silence', { days: keepDays });
      if (category === 'staff' || how === 'stays') return t('dataWords.keeps.always');
      if (keepDays === null) return t('dataWords.keeps.until');
      return `${t('dataWords.keeps.days', { days: keepDays })} ${t(`dataWords.keeps.from.${category}`)}`;
    },
  };
}

/** How many columns there are, and how many of them are sensitive. */
export function countColumns({ tables }: StoredCategory): { count: number; special: number } {
  const columns = tables.flatMap((table) => table.columns);
  return { count: columns.length, special: columns.filter((one) => one.class === 'special').length };
}
