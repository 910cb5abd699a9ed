/** A list of remarks: three are shown, the rest when asked for. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

const shownAtFirst = 3;

export function Remarks<Item>({ items, draw }: { items: Item[]; draw: (item: Item) => ReactNode }) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? items : items.slice(0, shownAtFirst);
  return (
    <ul className="remarks">
      {shown.map(draw)}
      {shown.length < items.length ? (
        // Belongs to the list: it is not one more of the few things that one can do on the page.
        <li>
          <button type="button" className="as-link" onClick={() => setShowsAll(true)}>
            {t('results.showAll', { count: items.length })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
