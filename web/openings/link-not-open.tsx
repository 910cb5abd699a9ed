import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page.tsx';

/** For whoever has a link that opens nothing. Why is not told: a stranger would learn that something was there. */
export function LinkNotOpen({ title }: { title: string }) {
  const { t } = useTranslation();
  return (
    <Page title={title} heading={t('companyPart.notOpen.heading')} isOutside>
      <p>{t('companyPart.notOpen.says')}</p>
      <p>{t('common.next.ask-sender')}</p>
    </Page>
  );
}
