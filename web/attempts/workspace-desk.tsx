/** The workspace: the statement with its rules, the code, the results, and the line at the bottom. */
import './workspace.css';
import './workspace-shapes.css';
import './workspace-narrow.css';
import './workspace-parts.css';
import './workspace-print.css';
import type { FocusEvent, ReactNode } from 'react';
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
import { type DeskShape, useDeskShape } from './desk-shape.ts';
import { Greeting, greets } from './greeting.tsx';
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
  /** What there is beside the challenge: a line over the bottom line, and what lies over the results when asked for. */
  beside?: BesideWork | undefined;
};

export type BesideWork = {
  drawLine: (isOpen: boolean, setOpen: (isOpen: boolean) => void) => ReactNode;
  drawPanel: (close: () => void) => ReactNode;
};

const panes: Pane[] = ['statement', 'code', 'result'];
/** Where the statement has a place of its own. */
const halves = panes.filter((pane) => pane !== 'statement');
/** Not everything is in sight at once. */
const takesTurns: DeskShape[] = ['halves', 'panes'];

/** The part that holds it; none for the heading, which is there whatever is shown, and for what lies over the parts. */
function paneAt(element: Element): Pane | undefined {
  if (element.matches('h1')) return undefined;
  if (element.closest('.result')) return 'result';
  if (element.closest('.right')) return 'code';
  return element.closest('.statement') ? 'statement' : undefined;
}

export function Desk({ challenge, workspace, place, drawAside, beside }: DeskProps) {
  const { t } = useTranslation();
  const title = challenge.title[useLocale()];
  const heading = useArrival();
  usePageTitle(workspace?.isTrial ? t('trial.title', { title }) : title);
  const desk = useObservedIf(workspace?.desk);
  const work = useObservedIf(workspace?.draft)?.work;
  const language = work?.language ?? firstLanguage(challenge);
  const { shape, scroll } = useDeskShape();
  const isHalf = shape === 'halves';
  const wanted = desk?.pane ?? 'statement';
  const attempt = useObservedIf(workspace?.record)?.attempt;
  const isGreeted = attempt !== undefined && greets(attempt, desk?.hasGoneOn ?? false);
  // Beside the statement one begins with what greets, which stands in the place of the result.
  const first = isGreeted ? 'result' : 'code';
  const pane = isHalf && wanted === 'statement' ? first : wanted;
  const isAskingSeen = (desk?.isAsking ?? false) && (pane === 'result' || !takesTurns.includes(shape));
  const follow = ({ target }: FocusEvent) => {
    const at = paneAt(target);
    // Beside the other two the statement is no pane of its own.
    if (at && !(isHalf && at === 'statement')) workspace?.desk.follow(at);
  };
  // The heading stays the same while the rest is being opened, and keeps the focus.
  return (
    <div className="workspace" data-shape={shape} data-scroll={scroll}>
      <Bar place={place?.words} {...(place?.href ? { placeHref: place.href } : {})} />
      <nav className="views" aria-label={t('workspace.panes.label')}>
        {workspace ? (
          <TabRow
            label={t('workspace.panes.label')}
            tabs={(isHalf ? halves : panes).map((id) => ({
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
        onFocus={follow}
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
        {workspace ? (
          <Right workspace={workspace} drawAside={drawAside} beside={beside} />
        ) : (
          <div className="right" />
        )}
      </main>
      {beside ? (
        <div className="beside-line">
          {workspace ? beside.drawLine(isAskingSeen, workspace.desk.setAsking) : null}
        </div>
      ) : null}
      {workspace ? <BottomLine workspace={workspace} /> : <EmptyBottomLine />}
    </div>
  );
}

type RightProps = Pick<DeskProps, 'drawAside' | 'beside'> & { workspace: Workspace };

function Right({ workspace, drawAside, beside }: RightProps) {
  const { t } = useTranslation();
  const { isPausing, isAsking } = useObserved(workspace.desk);
  const isBeside = isAsking && beside !== undefined;
  useDoneSound(workspace);
  return (
    <>
      <section
        className="right"
        aria-label={t('workspace.code', { context: workspace.challenge.kind })}
        hidden={isPausing}
      >
        <WorkPanel workspace={workspace} />
        <ResultPanel workspace={workspace} isHidden={isBeside} />
        {isBeside ? beside.drawPanel(() => workspace.desk.setAsking(false)) : null}
      </section>
      {isPausing ? drawAside(workspace) : null}
    </>
  );
}
