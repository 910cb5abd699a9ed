/** The workspace: the statement with its rules, the code, the results, and the line at the bottom. */
import './workspace.css';
import './workspace-narrow.css';
import './workspace-parts.css';
import './workspace-print.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { inLanguage } from '../challenges/in-language.ts';
import { Statement } from '../challenges/statement.tsx';
import { useArrival } from '../ui/arrival.ts';
import { Bar } from '../ui/bar.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { useLocale } from '../ui/use-locale.ts';
import { BottomLine, EmptyBottomLine } from './bottom-line.tsx';
import type { Pane } from './desk.ts';
import { Greeting } from './greeting.tsx';
import { ResultPanel } from './result-panel.tsx';
import { TabRow } from './tab-row.tsx';
import { useDoneSound } from './use-done-sound.ts';
import { useObserved, useObservedIf } from './use-observed.ts';
import { firstLanguage } from './work.ts';
import { WorkPanel } from './work-panel.tsx';
import type { Workspace } from './workspace-controller.ts';

type DeskProps = {
  challenge: ChallengeForCandidate;
  workspace: Workspace | undefined;
  /** Where one is, and where that leads; nothing while it is not known. */
  place: { words: string; href?: string } | undefined;
  /** What lies over code and results when it was asked for in the bottom line. */
  drawAside: (workspace: Workspace) => ReactNode;
};

const panes: Pane[] = ['statement', 'code', 'result'];

export function Desk({ challenge, workspace, place, drawAside }: DeskProps) {
  const { t } = useTranslation();
  const title = challenge.title[useLocale()];
  const heading = useArrival();
  usePageTitle(workspace?.isTrial ? t('trial.title', { title }) : title);
  const desk = useObservedIf(workspace?.desk);
  const work = useObservedIf(workspace?.draft)?.work;
  const language = work?.language ?? firstLanguage(challenge);
  const pane = desk?.pane ?? 'statement';
  // The heading stays the same while the rest is being opened, and keeps the focus.
  return (
    <div className="workspace">
      <Bar place={place?.words} {...(place?.href ? { placeHref: place.href } : {})} />
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
                <p className="quiet place-line">
                  {place?.href ? <a href={place.href}>{place.words}</a> : place?.words}
                </p>
                {workspace ? <Greeting workspace={workspace} /> : null}
              </div>
            </>
          }
        />
        {workspace ? <Right workspace={workspace} drawAside={drawAside} /> : <div className="right" />}
      </main>
      {workspace ? <BottomLine workspace={workspace} /> : <EmptyBottomLine />}
    </div>
  );
}

function Right({ workspace, drawAside }: Pick<DeskProps, 'drawAside'> & { workspace: Workspace }) {
  const { t } = useTranslation();
  const { isPausing } = useObserved(workspace.desk);
  useDoneSound(workspace);
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
      {isPausing ? drawAside(workspace) : null}
    </>
  );
}
