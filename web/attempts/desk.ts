/** What lies open in the workspace: which tab, which part on a narrow screen, where the caret was asked to stand. */
import type { ChallengeForCandidate, Language } from '#server/challenges/challenges.contract.ts';
import { createSource, type Observable } from './observable.ts';

export type Pane = 'statement' | 'code' | 'result';
/** A file by its name, or one of the tabs that are no file. `versions` is there while two versions are. */
export type Tab = { kind: 'file'; name: string } | { kind: 'input' | 'more' | 'versions' };

export type DeskState = {
  pane: Pane;
  tab: Tab;
  /** The pause panel lies over the code and the results. */
  isPausing: boolean;
  /** A new object each time somebody asks for it. */
  caret: { file: string; line: number; column: number } | null;
};

export type Desk = Observable<DeskState> & {
  showPane: (pane: Pane) => void;
  openTab: (tab: Tab) => void;
  openEntry: (language: Language) => void;
  putCaret: (file: string, line: number, column: number) => void;
  setPausing: (isPausing: boolean) => void;
};

export function createDesk(challenge: ChallengeForCandidate, language: Language): Desk {
  const entryTab = (chosen: Language): Tab => ({
    kind: 'file',
    name: challenge.starters[chosen]?.entry ?? '',
  });
  const source = createSource<DeskState>({
    pane: 'statement',
    tab: entryTab(language),
    isPausing: false,
    caret: null,
  });
  return {
    get: source.get,
    subscribe: source.subscribe,
    showPane: (pane) => source.set({ pane, isPausing: false }),
    openTab: (tab) => source.set({ tab, pane: 'code', isPausing: false }),
    openEntry: (chosen) => source.set({ tab: entryTab(chosen) }),
    putCaret: (file, line, column) =>
      source.set({
        tab: { kind: 'file', name: file },
        pane: 'code',
        isPausing: false,
        caret: { file, line, column },
      }),
    setPausing: (isPausing) => source.set({ isPausing }),
  };
}
