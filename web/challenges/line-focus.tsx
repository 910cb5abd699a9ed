/**
 * A reading ruler under the statement, for those who chose it: one line stands out from the others. It goes where the
 * mouse points, and with the arrow keys while the statement has the focus. It jumps; nothing glides.
 */
import './reading-aids.css';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useComfort } from '../comfort/use-comfort.ts';
import { lineAt, linesOf } from './lines-of.ts';

type LineFocusProps = { place: RefObject<HTMLElement | null> };

export function LineFocus({ place }: LineFocusProps) {
  const { lineFocus } = useComfort();
  return lineFocus === 'on' ? <Ruler place={place} /> : null;
}

type Band = { top: number; height: number };

function Ruler({ place }: LineFocusProps) {
  const [band, setBand] = useState<Band | null>(null);
  const shown = useRef<Band | null>(null);
  useEffect(() => {
    const part = place.current;
    if (!part) return;
    // The text and the exact rules scroll each by itself: the ruler is under one of them.
    let column = part.firstElementChild ?? part;
    const origin = () => part.getBoundingClientRect().top;
    const middle = () => origin() + (shown.current ? shown.current.top + shown.current.height / 2 : 0);
    const showAt = (y: number) => {
      const view = column.getBoundingClientRect();
      const lines = linesOf(column).filter(({ top, bottom }) => bottom > view.top && top < view.bottom);
      const line = lines[lineAt(lines, y)];
      shown.current = line ? { top: line.top - origin(), height: line.bottom - line.top } : null;
      setBand(shown.current);
    };
    const onPointer = ({ clientY, target }: PointerEvent) => {
      column = columnOf(part, target) ?? column;
      showAt(clientY);
    };
    const onKey = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const { target } = event;
      if (step === undefined || !(target instanceof Element) || target.closest('a, button, input, select'))
        return;
      column = columnOf(part, target) ?? column;
      const lines = linesOf(column);
      const line = lines[lineAt(lines, middle()) + step];
      if (!line) return;
      event.preventDefault();
      const scroller = scrollerOf(column);
      const view = scroller.getBoundingClientRect();
      const before = scroller.scrollTop;
      scroller.scrollTop += Math.max(line.bottom - view.bottom, 0) + Math.min(line.top - view.top, 0);
      showAt((line.top + line.bottom) / 2 - (scroller.scrollTop - before));
    };
    // What scrolls under the ruler comes to rest on a line again.
    const onScroll = () => showAt(middle());
    showAt(origin());
    part.addEventListener('pointermove', onPointer);
    part.addEventListener('pointerdown', onPointer);
    part.addEventListener('keydown', onKey);
    part.addEventListener('scroll', onScroll, true);
    const resized = new ResizeObserver(onScroll);
    resized.observe(part);
    return () => {
      part.removeEventListener('pointermove', onPointer);
      part.removeEventListener('pointerdown', onPointer);
      part.removeEventListener('keydown', onKey);
      part.removeEventListener('scroll', onScroll, true);
      resized.disconnect();
    };
  }, [place]);
  return (
    <div className="ruler-place" aria-hidden="true">
      {band ? <div className="ruler" style={band} /> : null}
    </div>
  );
}

function columnOf(part: Element, target: EventTarget | null): Element | undefined {
  return target instanceof Element ? [...part.children].find((column) => column.contains(target)) : undefined;
}

/** What scrolls when this does not fit: itself at a desk, the whole pane on a narrow screen. */
function scrollerOf(column: Element): Element {
  for (let at: Element | null = column; at !== null; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && getComputedStyle(at).overflowY !== 'visible') return at;
  }
  return document.documentElement;
}
