import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { Page } from '../ui/page.tsx';
import { CloseThread } from './close-thread.tsx';
import { OwnThread } from './own-thread.tsx';
import { useOwnThread } from './threads-query.ts';

/** Help in text with one person. The title of the window says nothing about whom. */
export function OwnThreadPage({ staffId }: { staffId: string }) {
  const { t } = useTranslation();
  const thread = useOwnThread(staffId);
  const name = thread.view?.name ?? t('threads.somebody');
  return (
    <Page
      title={t('threads.one')}
      heading={thread.view ? t('threads.with', { name }) : t('threads.heading')}
      isReady={!thread.query.isPending}
    >
      <OwnThread thread={thread} />
      <p className="no-print">
        <a href={pathTo('threads')}>{t('threads.all')}</a>
      </p>
      {thread.view ? <CloseThread key={staffId} view={thread.view} name={name} /> : null}
    </Page>
  );
}
