import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { LinkButton } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page heading={t('notFound.heading')}>
      <p>{t('notFound.says')}</p>
      <p className="acts">
        <LinkButton isNext href={pathTo('start')}>
          {t('notFound.next')}
        </LinkButton>
      </p>
    </Page>
  );
}
