import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { challengeQuery } from '../challenges/challenge-query.ts';
import { RenderedHtml } from '../challenges/rendered-html.tsx';
import { Fetching } from '../ui/fetching.tsx';
import { Notice } from '../ui/notice.tsx';
import { useLocale } from '../ui/use-locale.ts';

/** What the challenge asks for, as it is now; fetched when it is opened. */
export function StatementOf({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const challenge = useQuery({ ...challengeQuery(slug), enabled: isOpen });
  const statement = challenge.data?.statement[locale];
  return (
    <details className="no-print" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('report.piece.statement')}</summary>
      {challenge.error ? <Notice error={challenge.error} /> : null}
      {statement ? (
        <>
          <RenderedHtml text={statement.intro} />
          <h4>{t('workspace.doThis')}</h4>
          <RenderedHtml text={statement.doThis} />
          <h4>{t('workspace.exactCount', { count: statement.exactCount })}</h4>
          <RenderedHtml text={statement.exact} />
        </>
      ) : null}
      {isOpen && challenge.isPending ? <Fetching /> : null}
    </details>
  );
}
