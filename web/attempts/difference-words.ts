/** In which way a result set differs from the expected one, in sentences: the columns first, then the rows. */
import type { TFunction } from 'i18next';
import type { ResultSet } from '#server/challenges/challenges.contract.ts';
import type { ResultSetDifference } from '#server/runs/runs.contract.ts';

export function differenceWords(
  t: TFunction,
  difference: ResultSetDifference,
  expected: ResultSet,
  actual: ResultSet,
): string[] {
  const { columns, missing, extra, order } = difference;
  return [
    ...(columns ? columnWords(t, expected.columns, actual.columns) : []),
    ...(missing.length > 0 ? [t('tables.missing', { count: missing.length })] : []),
    ...(extra.length > 0 ? [t('tables.extra', { count: extra.length })] : []),
    ...(order ? [t('tables.otherOrder')] : []),
  ];
}

function columnWords(t: TFunction, expected: string[], actual: string[]): string[] {
  if (expected.length !== actual.length)
    return [t('tables.columnCount', { expected: expected.length, actual: actual.length })];
  return expected.flatMap((name, index) => {
    const given = actual[index] ?? '';
    // SQL takes names in capitals and in small letters for the same.
    if (name.toLowerCase() === given.toLowerCase()) return [];
    return [t('tables.columnName', { number: index + 1, expected: name, actual: given })];
  });
}
