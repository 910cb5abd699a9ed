import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';

const settings = {
  drafts: 'KEEP_DRAFTS_DAYS',
  work: 'KEEP_WORK_DAYS',
  consents: 'KEEP_CONSENTS_DAYS',
  account: 'KEEP_ACCOUNT_DAYS',
} as const;
type Category = keyof typeof settings;
const categories = Object.keys(settings) as Category[];

type PurgePreviewProps = {
  /** The days as they stand on the page now, saved or not. */
  daysOf: (setting: string) => string;
};

/** How much would be erased with these days, before they are saved: what is gone cannot be brought back. */
export function PurgePreview({ daysOf }: PurgePreviewProps) {
  const { t } = useTranslation();
  const preview = useMutation({
    mutationFn: () => {
      const days = categories.map((category) => [category, daysOf(settings[category]).trim()] as const);
      const query = Object.fromEntries(days.filter(([, text]) => text !== ''));
      return api('GET /api/privacy/purge', { query });
    },
  });
  const { data } = preview;
  const found = categories.flatMap((category) => {
    const count = data?.[category] ?? null;
    return count === null ? [] : [{ category, count }];
  });
  return (
    <div className="purge-preview">
      <p className="acts">
        <Button isBusy={preview.isPending} onClick={() => preview.mutate()}>
          {t('ownOrganisation.purge.show')}
        </Button>
      </p>
      <Status>
        {preview.isIdle ? <p className="quiet">{t('ownOrganisation.purge.here')}</p> : null}
        {data && found.length === 0 ? <p>{t('ownOrganisation.purge.nothing')}</p> : null}
        {found.length === 0 ? null : (
          <>
            <p>{t('ownOrganisation.purge.would')}</p>
            <ul>
              {found.map(({ category, count }) => (
                <li key={category}>{t(`ownOrganisation.purge.${category}`, { count })}</li>
              ))}
            </ul>
          </>
        )}
        {preview.isError ? <Notice error={preview.error} isForm /> : null}
      </Status>
    </div>
  );
}
