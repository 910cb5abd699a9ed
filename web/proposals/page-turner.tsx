import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';

type PageTurnerProps = { page: number; pages: number; onPage: (page: number) => void };

/** Where a list is longer than one page: which one this is, and ways to the others. */
export function PageTurner({ page, pages, onPage }: PageTurnerProps) {
  const { t } = useTranslation();
  if (pages === 1) return null;
  return (
    <>
      <p>{t('proposals.pages.is', { page, pages })}</p>
      <p className="acts">
        {page > 1 ? <Button onClick={() => onPage(page - 1)}>{t('proposals.pages.before')}</Button> : null}
        {page < pages ? <Button onClick={() => onPage(page + 1)}>{t('proposals.pages.next')}</Button> : null}
      </p>
    </>
  );
}
