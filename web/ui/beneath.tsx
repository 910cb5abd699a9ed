/** Keeps a page as it is while another one is looked at: what is written, run, scrolled and opened there stays. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { LiesBeneath } from './lies-beneath.ts';

export function Beneath({ isBeneath, children }: { isBeneath: boolean; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const lastFocus = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (isBeneath) {
      // Still the control that led away: the browser takes the focus from what is inert a moment later.
      lastFocus.current = document.activeElement;
      return;
    }
    const control = lastFocus.current;
    if (control instanceof HTMLElement && place.current?.contains(control))
      control.focus({ preventScroll: true });
  }, [isBeneath]);
  return (
    // Out of sight, not undrawn: a browser forgets how far down one was in what it does not draw.
    <div ref={place} className={isBeneath ? 'beneath' : 'on-top'} inert={isBeneath}>
      <LiesBeneath value={isBeneath}>{children}</LiesBeneath>
    </div>
  );
}
