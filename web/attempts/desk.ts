/** What lies open in the workspace: which tab, which part on a narrow screen, where the caret was asked to stand. */
import type { ChallengeForCandidate, Language } from '#server/challenges/challenges.contract.ts';
import type { CaretRequest } from '../editor/code-view-props.ts';
import { createSource, type Observable } from './observable.ts';

export type Pane = 'statement' | 'code' | 'result';
/** A file by its name, or one of the tabs that are no file. `versions` is there while two versions are. */
export type Tab = { kind: 'file'; name: string } | { kind: 'input' | 'more' | 'versions' };

/** 1-based. */
export type Place = { line: number; column: number };

/** Another version was taken up; or the server was not reached, and this is what the device has. */
export type Said = 'taken-up' | 'from-device';

export type DeskState = {
  pane: Pane;
  tab: Tab;
  /** The pause panel lies over the code and the results. */
  isPausing: boolean;
  /** What is beside the challenge, a session or help in text, lies over the results. */
  isAsking: boolean;
  /** Asked for and not taken yet. */
  caret: (CaretRequest & { file: string }) | null;
  /** What happened to the code without a letter being written, told until the next letter. */
  said: Said | null;
  /** Since the workspace was opened something was written, run or handed in: what greets gives way. */
  hasGoneOn: boolean;
};

export type Desk = Observable<DeskState> & {
  showPane: (pane: Pane) => void;
  /** The keyboard is there: what stands alone after the window changed is what one was at. */
  follow: (pane: Pane) => void;
  openTab: (tab: Tab) => void;
  openEntry: (language: Language) => void;
  /** The same, and writing goes on there. */
  goToCode: (language: Language) => void;
  putCaret: (file: string, place: Place) => void;
  /** Selects in the file that lies open. */
  select: (file: string, range: { start: number; end: number }, takesFocus: boolean) => void;
  /** Done: asked once, it never takes the focus again. */
  takeCaret: () => void;
  setPausing: (isPausing: boolean) => void;
  setAsking: (isAsking: boolean) => void;
  say: (said: Said | null) => void;
  goOn: () => void;
};

export function createDesk(challenge: ChallengeForCandidate, language: Language): Desk {
  const entryOf = (chosen: Language) => challenge.starters[chosen]?.entry ?? '';
  const entryTab = (chosen: Language): Tab => ({ kind: 'file', name: entryOf(chosen) });
  const source = createSource<DeskState>({
    pane: 'statement',
    tab: entryTab(language),
    isPausing: false,
    isAsking: false,
    caret: null,
    said: null,
    hasGoneOn: false,
  });
  const putCaret = (file: string, place: Place | null) =>
    source.set({
      tab: { kind: 'file', name: file },
      pane: 'code',
      isPausing: false,
      caret: { file, place, takesFocus: true },
    });
  return {
    get: source.get,
    subscribe: source.subscribe,
    showPane: (pane) => source.set({ pane, isPausing: false, isAsking: false }),
    follow: (pane) => {
      if (source.get().pane !== pane) source.set({ pane });
    },
    openTab: (tab) => source.set({ tab, pane: 'code', isPausing: false }),
    openEntry: (chosen) => source.set({ tab: entryTab(chosen) }),
    goToCode: (chosen) => putCaret(entryOf(chosen), null),
    putCaret,
    select: (file, place, takesFocus) => source.set({ caret: { file, place, takesFocus } }),
    takeCaret: () => source.set({ caret: null }),
    setPausing: (isPausing) => source.set({ isPausing }),
    // On a narrow screen it lies where the results do.
    setAsking: (isAsking) =>
      source.set({ isAsking, isPausing: false, ...(isAsking && { pane: 'result' as const }) }),
    say: (said) => source.set({ said }),
    goOn: () => source.set({ said: null, hasGoneOn: true }),
  };
}
