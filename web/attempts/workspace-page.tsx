/** The workspace: the statement with its rules, the code, the results, and the line at the bottom. */
import './workspace.css';
import './workspace-narrow.css';
import './workspace-parts.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { ApiError, api } from '../api.ts';
import { inLanguage } from '../challenges/in-language.ts';
import { Statement } from '../challenges/statement.tsx';
import { pathTo } from '../routes.ts';
import { useArrival } from '../ui/arrival.ts';
import { Bar } from '../ui/bar.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { FetchingPage } from '../ui/fetching.tsx';
import { Page } from '../ui/page.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { useLocale } from '../ui/use-locale.ts';
import { BottomLine, EmptyBottomLine } from './bottom-line.tsx';
import type { Pane } from './desk.ts';
import { Greeting } from './greeting.tsx';
import { PausePanel } from './pause-panel.tsx';
import { ResultPanel } from './result-panel.tsx';
import { TabRow } from './tab-row.tsx';
import { useObserved, useObservedIf } from './use-observed.ts';
import { useWorkspace } from './use-workspace.ts';
import { firstLanguage } from './work.ts';
import { WorkPanel } from './work-panel.tsx';
import type { Workspace } from './workspace-controller.ts';

export function WorkspacePage({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const { challenge, workspace, error, retry } = useWorkspace(slug);
  if (error)
    return (
      <Page heading={t(headingOf(error))}>
        <FetchFault query={{ error, isFetching: false, refetch: retry }} />
      </Page>
    );
  if (!challenge) return <FetchingPage />;
  return <Desk key={challenge.slug} challenge={challenge} workspace={workspace} />;
}

/** What the page is about when there is no challenge to show. */
function headingOf(error: unknown) {
  const code = error instanceof ApiError ? error.code : undefined;
  if (code === 'challenge-not-found') return 'notFound.challenge';
  return code === 'challenge-withheld' ? 'notFound.withheld' : 'common.notFetched';
}

type DeskProps = { challenge: ChallengeForCandidate; workspace: Workspace | undefined };

const panes: Pane[] = ['statement', 'code', 'result'];

function Desk({ challenge, workspace }: DeskProps) {
  const { t } = useTranslation();
  const title = challenge.title[useLocale()];
  const heading = useArrival();
  const place = usePlace(challenge.slug);
  usePageTitle(title);
  const desk = useObservedIf(workspace?.desk);
  const work = useObservedIf(workspace?.draft)?.work;
  const language = work?.language ?? firstLanguage(challenge);
  const pane = desk?.pane ?? 'statement';
  // The heading stays the same while the rest is being opened, and keeps the focus.
  return (
    <div className="workspace">
      <Bar place={place} placeHref={pathTo('list')} />
      <nav className="views" aria-label={t('workspace.panes.label')}>
        {workspace ? (
          <TabRow
            label={t('workspace.panes.label')}
            tabs={panes.map((id) => ({
              id,
              label:
                id === 'code'
                  ? t('workspace.panes.code', { context: challenge.kind })
                  : t(`workspace.panes.${id}`),
            }))}
            chosen={pane}
            controls="work"
            onChoose={(id) => workspace.desk.showPane(id as Pane)}
          />
        ) : (
          <div className="tabs" />
        )}
      </nav>
      <main
        className={challenge.questions ? 'work reading' : 'work'}
        id="work"
        data-pane={desk?.isPausing ? 'pause' : pane}
      >
        <div className="statement">
          <Statement
            challenge={inLanguage(challenge, language)}
            language={language}
            visit={workspace && (workspace.isNew ? 'first' : 'again')}
            heading={
              <>
                <h1 ref={heading} tabIndex={-1}>
                  {title}
                </h1>
                {/* On a narrow screen this is where one lands. */}
                <div className="narrow-only">
                  <p className="quiet place-line">{place ? <a href={pathTo('list')}>{place}</a> : null}</p>
                  {workspace ? <Greeting workspace={workspace} /> : null}
                </div>
              </>
            }
          />
        </div>
        {workspace ? <Right workspace={workspace} /> : <div className="right" />}
      </main>
      {workspace ? <BottomLine workspace={workspace} /> : <EmptyBottomLine />}
    </div>
  );
}

function Right({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { isPausing } = useObserved(workspace.desk);
  return (
    <>
      <section
        className="right"
        aria-label={t('workspace.code', { context: workspace.challenge.kind })}
        hidden={isPausing}
      >
        <WorkPanel workspace={workspace} />
        <ResultPanel workspace={workspace} />
      </section>
      {isPausing ? <PausePanel workspace={workspace} /> : null}
    </>
  );
}

/** Where this challenge stands in the person's list; nothing when it stands in none, or is not known yet. */
function usePlace(slug: string): string | undefined {
  const { t } = useTranslation();
  const path = useQuery({
    queryKey: ['path', 'mine'],
    queryFn: ({ signal }) => api('GET /api/paths/mine', { signal }),
    staleTime: 60_000,
  });
  const entries = path.data?.entries ?? [];
  const at = entries.findIndex((entry) => entry.challenge.slug === slug);
  return at < 0 ? undefined : t('workspace.place', { number: at + 1, of: entries.length });
}
