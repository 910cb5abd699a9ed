/** What a screen reader would be told over a visit, and whatever opened by itself. */
import type { Page } from 'playwright-core';

type Heard = { how: string; text: string };

/** Runs in the page, before it. */
export function listen(): void {
  const heard: Heard[] = [];
  const opened: string[] = [];
  Object.assign(window, { heard, opened });
  const regions = '[aria-live], [role="status"], [role="alert"], [role="log"], [role="timer"]';
  const overlays = 'dialog[open], [popover], [role="dialog"], [role="alertdialog"], [role="tooltip"]';

  const tell = (region: Element) => {
    const text = region.textContent?.trim() ?? '';
    const said = region.getAttribute('aria-live');
    const how = said ?? (region.getAttribute('role') === 'alert' ? 'assertive' : 'polite');
    if (text !== '') heard.push({ how, text });
  };
  const notice = (element: Element) => {
    if (element.matches(overlays) && element.checkVisibility()) opened.push(element.outerHTML.slice(0, 120));
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(regions);
      if (region && type !== 'attributes') tell(region);
      if (element && type === 'attributes') notice(element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        // Drawn together with its words, a region may never be read; an alert is.
        for (const one of [node, ...node.querySelectorAll('*')]) {
          notice(one);
          if (one.matches('[role="alert"], [aria-live="assertive"]')) tell(one);
        }
      }
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['open', 'role', 'popover'],
  });
}

type Ears = { heard: Heard[]; opened: string[] };

export function heardOn(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (window as unknown as Ears).heard);
}

export function openedOn(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as Ears).opened);
}
