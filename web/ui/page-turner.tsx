import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

type PageTurnerProps = { page: number; pages: number; onPage: (page: number) => void };

/** Where a list is longer than one page: which one this is, and ways to the others. */
export function PageTurner({ page, pages, onPage }: PageTurnerProps) {
  const { t } = useTranslation();
  if (pages === 1) return null;
  return (
    <>
      <p>{t('common.pages.is', { page, pages })}</p>
      <p className="acts">
        {page > 1 ? <Button onClick={() => onPage(page - 1)}>{t('common.pages.before')}</Button> : null}
        {page < pages ? <Button onClick={() => onPage(page + 1)}>{t('common.pages.next')}</Button> : null}
      </p>
    </>
  );
}
