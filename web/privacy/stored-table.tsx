import { useTranslation } from 'react-i18next';
import { type StoredTable, useDataWords } from './data-words.ts';

/** One table of the database: what it is for, who reads it, and each column with how private it is. */
export function StoredTableView({ of: { table, readers, columns } }: { of: StoredTable }) {
  const { t } = useTranslation();
  const words = useDataWords();
  const name = words.table(table);
  return (
    <>
      <h3>{name}</h3>
      <p>{words.whyTable(table)}</p>
      <p>
        {t('dataWords.readersHeading')}: {words.readers(readers)}.
      </p>
      <details>
        {/* The heading is right above: it is not seen again, and each has a name of its own. */}
        <summary>
          <span className="only-read">{name}: </span>
          <span>{t('dataWords.show', { count: columns.length })}</span>
        </summary>
        <table className="columns">
          <caption>{t('dataWords.columnsCaption', { table: name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('dataWords.column')}</th>
              <th scope="col">{t('dataWords.class')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((one) => (
              <tr key={one.column}>
                <th scope="row">{words.column(table, one.column)}</th>
                <td>{t(`dataWords.classes.${one.class}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
