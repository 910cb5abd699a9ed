/** After the person has gone to another page, its heading gets focus and is read. At first load focus stays put. */
import { type RefObject, useEffect, useRef } from 'react';

let hasJustNavigated = false;

/** The next page that is drawn is one that the person asked for. */
export function expectArrival(): void {
  hasJustNavigated = true;
}

/** Called once at start. wouter announces its own navigations as `pushState` events. */
export function watchNavigation(): void {
  addEventListener('pushState', expectArrival);
  addEventListener('popstate', expectArrival);
}

/** Give the ref to the page's h1, with tabIndex -1. */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!hasJustNavigated) return;
    hasJustNavigated = false;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
