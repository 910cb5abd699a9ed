import { useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LiesBeneath } from './lies-beneath.ts';

/** Says where a long word of a heading may part on a narrow screen; a title is one line. */
const softHyphen = '\u00ad';

/** Title of the browser's tab: what the page is for, then the product's neutral name. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const name = t('common.productName');
  const liesBeneath = useContext(LiesBeneath);
  useEffect(() => {
    if (liesBeneath) return;
    document.title = title === name ? name : `${title.replaceAll(softHyphen, '')} · ${name}`;
  }, [title, name, liesBeneath]);
}
