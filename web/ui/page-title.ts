import { useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LiesBeneath } from './lies-beneath.ts';

/** Title of the browser's tab: what the page is for, then the product's neutral name. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const name = t('common.productName');
  const liesBeneath = useContext(LiesBeneath);
  useEffect(() => {
    if (liesBeneath) return;
    document.title = title === name ? name : `${title} · ${name}`;
  }, [title, name, liesBeneath]);
}
