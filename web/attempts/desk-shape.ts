/** How the parts of the workspace stand, by how much text the window has room for with the chosen letters. */
import { useMemo, useSyncExternalStore } from 'react';
import type { ComfortChosen } from '../comfort/comfort-choices.ts';
import { useComfort } from '../comfort/use-comfort.ts';

/**
 * `beside`: statement, code and result in three columns. `below`: the result under the code. `halves`: the statement,
 * and beside it code or result. `panes`: one of the three at a time.
 */
export type DeskShape = 'beside' | 'below' | 'halves' | 'panes';
/** `page`: too little height for places that scroll by themselves, so the whole page does. */
export type DeskScroll = 'places' | 'page';

/** Points at the usual size of letters. */
const room = {
  /** Least widths. */
  halves: 800,
  beside: 1280,
  /** Least heights: with less, code and result would have a few lines each. */
  below: 660,
  ofTwo: 500,
  panes: 540,
};
const usualLetters = 17;
/** How much more room a line takes along and across, by the space between letters and lines. */
const spaceTaken: Record<ComfortChosen['spacing'], { across: number; down: number }> = {
  normal: { across: 1, down: 1 },
  wide: { across: 1.08, down: 1.1 },
  wider: { across: 1.25, down: 1.25 },
};

type Window = { width: number; height: number; letters: number };

/** @param window in points; `letters` is the size of the page's text */
export function shapeOf(
  { width, height, letters }: Window,
  { spacing, resultPlace }: Pick<ComfortChosen, 'spacing' | 'resultPlace'>,
): { shape: DeskShape; scroll: DeskScroll } {
  const unit = letters / usualLetters;
  const across = width / (unit * spaceTaken[spacing].across);
  const down = height / (unit * spaceTaken[spacing].down);
  if (across < room.halves || down < room.ofTwo)
    return { shape: 'panes', scroll: down < room.panes ? 'page' : 'places' };
  if (resultPlace === 'beside' && across >= room.beside) return { shape: 'beside', scroll: 'places' };
  return { shape: down < room.below ? 'halves' : 'below', scroll: 'places' };
}

/** As the window and the choices are now. */
export function useDeskShape(): ReturnType<typeof shapeOf> {
  const comfort = useComfort();
  const size = useSyncExternalStore(subscribeToSize, getSize);
  return useMemo(() => {
    const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return shapeOf({ ...size, letters }, comfort);
  }, [size, comfort]);
}

type Size = Pick<Window, 'width' | 'height'>;
let size: Size | undefined;
const listeners = new Set<() => void>();

function getSize(): Size {
  if (size === undefined || listeners.size === 0) measure();
  return size ?? { width: 0, height: 0 };
}

function measure(): void {
  // Enlarged by two fingers the page is the same page, though some browsers tell of a smaller window.
  if (size && (visualViewport?.scale ?? 1) > 1) return;
  const { innerWidth: width, innerHeight: height } = window;
  if (size && width === size.width && (height === size.height || (height < size.height && isKeyboardUp())))
    return;
  size = { width, height };
  for (const tell of listeners) tell();
}

/** Some browsers make the window lower while a keyboard lies over it: what is written in stays where it is. */
function isKeyboardUp(): boolean {
  const isTouch = matchMedia('(pointer: coarse)').matches;
  return isTouch && document.activeElement?.matches('textarea, input, [contenteditable]') === true;
}

/** When the field is left, its keyboard goes too, unless another field is gone to. */
const measureSoon = () => setTimeout(measure, 0);

function subscribeToSize(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('resize', measure);
    addEventListener('focusout', measureSoon);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('resize', measure);
    removeEventListener('focusout', measureSoon);
  };
}
