import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Title of the browser's tab: what the page is for, then the product's neutral name. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const name = t('common.productName');
  useEffect(() => {
    document.title = title === name ? name : `${title} · ${name}`;
  }, [title, name]);
}
