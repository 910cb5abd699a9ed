/** A document of ours as a page that stands alone: drawn by React into elements, and these as text. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { standAlonePage } from './stand-alone-page.ts';

export function htmlDocument(content: ReactNode, of: { title: string; lang: string }): string {
  const main = document.createElement('main');
  const root = createRoot(main);
  flushSync(() => root.render(content));
  const drawn = main.outerHTML;
  root.unmount();
  return standAlonePage(drawn, of);
}
