/** Code that was written without an account on this device: offered, never taken by itself. Somebody else may have written it. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import type { MyPath } from '#server/attempts/attempts.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { onlyWork } from './open-draft.ts';
import { forgetTried, listTried, type Tried } from './tried.ts';

export function TriedOffer({ path }: { path: MyPath }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [tried, setTried] = useState(() => listTried()[0]);
  const [isRemoved, setIsRemoved] = useState(false);
  const take = useMutation({
    mutationFn: takeAlong,
    onSuccess: (slug) => navigate(pathTo('challenge', { slug })),
  });
  if (!tried) return <Status>{isRemoved ? <p>{t('list.tried.removed')}</p> : null}</Status>;
  const { slug } = tried.attempt;
  const title =
    path.entries.find(({ challenge }) => challenge.slug === slug)?.challenge.title[locale] ?? slug;
  return (
    <section className="tried" aria-labelledby="tried-heading">
      <h2 id="tried-heading">{t('list.tried.heading')}</h2>
      <p>{t('list.tried.says', { title })}</p>
      <p>{t('list.tried.happens')}</p>
      <p className="acts">
        <Button isBusy={take.isPending} onClick={() => take.mutate(tried)}>
          {t('list.tried.take')}
        </Button>
        <Button
          onClick={() => {
            forgetTried(slug);
            setTried(undefined);
            setIsRemoved(true);
          }}
        >
          {t('list.tried.remove')}
        </Button>
      </p>
      <Status>{take.isError ? <Notice error={take.error} /> : null}</Status>
    </section>
  );
}

/** What the account has there already stays: the code is then kept beside it. Gone from the device once it is saved. */
async function takeAlong({ attempt: { slug, draft } }: Tried): Promise<string> {
  const { attemptId } = await api('POST /api/attempts', { body: { slug } });
  if (draft) {
    const writer = { baseRevision: 0, writerId: crypto.randomUUID(), writerStep: 1 };
    await api('PUT /api/attempts/:attemptId/draft', {
      params: { attemptId },
      body: { ...writer, ...onlyWork(draft) },
    });
  }
  forgetTried(slug);
  return slug;
}
