/** Plain `<a href>` everywhere; inside app.html a click on one of our own pages is answered without a reload. */
import { findRoute, routes } from '../routes.ts';

/** True when the app can answer this click itself. */
function isOurs(event: MouseEvent, link: HTMLAnchorElement): boolean {
  if (event.defaultPrevented || event.button !== 0) return false;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  if (link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin) return false;
  const isSamePlace = link.pathname === location.pathname && link.search === location.search;
  if (isSamePlace && link.hash !== '') return false;
  const name = findRoute(link.pathname);
  return name !== undefined && routes[name].entry === 'app';
}

/** Listens on the whole document, so that rendered content (statements) is answered as well. */
export function answerLinks(navigate: (path: string) => void): () => void {
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || !isOurs(event, link)) return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}
