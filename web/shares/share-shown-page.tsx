import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Shared } from '#server/shares/shares.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { saveAsFile } from '../ui/save-as-file.ts';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { unique } from '../ui/wording.ts';
import { SharedBody } from './shared-body.tsx';
import { FetchedStatement } from './statement-shown.tsx';

/** Exactly what whoever has the link sees; and the same as a file, for somebody who would rather have that. */
export function ShareShownPage({ shareId }: { shareId: string }) {
  const { t } = useTranslation();
  const shared = useQuery({
    queryKey: ['shares', shareId],
    queryFn: ({ signal }) => api('GET /api/shares/:shareId/shown', { params: { shareId }, signal }),
    staleTime: 0,
  });
  return (
    <Page heading={t('shares.shown.heading')} isReady={!shared.isPending} width="wide">
      {shared.isError ? <FetchFault query={shared} isNext /> : null}
      {shared.data ? (
        <>
          <p>{t('shares.shown.says', { name: shared.data.forWhom })}</p>
          <AsFile shared={shared.data} />
          <div className="sheet">
            <SharedBody shared={shared.data} statementOf={(piece) => <FetchedStatement piece={piece} />} />
          </div>
        </>
      ) : null}
      <p className="acts">
        <a href={pathTo('shares')}>{t('shares.shown.back')}</a>
      </p>
    </Page>
  );
}

function AsFile({ shared }: { shared: Shared }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const make = useMutation({
    mutationFn: async () => {
      const [{ htmlDocument }, { SharedDocument }, ...challenges] = await Promise.all([
        import('../ui/html-document.ts'),
        import('./shared-document.tsx'),
        ...unique(shared.pieces.map(({ slug }) => slug)).map(findChallenge),
      ]);
      const found = challenges.filter((challenge) => challenge !== undefined);
      const page = htmlDocument(<SharedDocument {...{ shared }} challenges={found} />, {
        title: t('shared.title'),
        lang: locale,
      });
      saveAsFile(page, t('shares.shown.file'), 'text/html');
    },
  });
  return (
    <div className="as-file">
      <p>{t('shares.shown.fileSays')}</p>
      <p className="acts">
        <Button isBusy={make.isPending} onClick={() => make.mutate()}>
          {t('shares.shown.download')}
        </Button>
      </p>
      <Status>
        {make.isSuccess ? <p>{t('shares.shown.downloaded', { file: t('shares.shown.file') })}</p> : null}
        {make.isError ? <Notice error={make.error} /> : null}
      </Status>
    </div>
  );
}

/** Undefined when it has been taken away. */
async function findChallenge(slug: string) {
  try {
    return await api('GET /api/challenges/:slug', { params: { slug } });
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('challenge-'))
      return undefined;
    throw error;
  }
}
