/** What calm.md asks of every page and can be counted in it. Each function runs in the page. */
import type { Page } from 'playwright-core';
import { type Locale, sentencesOf } from '../support/words.ts';

/** The page as it came. */
export function measurePage(page: Page) {
  return page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    const apart = 'ul, ol, table, fieldset, [role="tablist"], [role="toolbar"], header, .monaco-editor';
    const choices = seen('button, a.button').filter((one) => !one.closest(apart));
    return {
      headings: seen('h1').length,
      lang: document.documentElement.lang,
      theme: document.documentElement.dataset.theme,
      mainChoices: choices.length > 5 ? choices.map((one) => one.textContent) : 'at most five',
      filledButtons: seen('.button.next').length > 1,
      opened: seen('dialog, [popover], [role="dialog"], [role="alertdialog"], [role="alert"]')
        // Monaco has an empty one in wait.
        .filter((one) => one.textContent !== '')
        .map((one) => one.outerHTML),
      cannotBeMarked: seen('body *:not(.monaco-editor *)')
        .filter((one) => getComputedStyle(one).userSelect === 'none')
        .map((one) => one.className),
      smallTargets: seen(
        'button, select, summary, input:not([type="radio"], [type="checkbox"]), [role="tab"]',
      )
        .filter((one) => !one.closest('.monaco-editor'))
        .map((one) => ({ name: one.textContent, height: one.getBoundingClientRect().height }))
        .filter(({ height }) => height < 43.5),
    };
  });
}

/** Sentences in the other language that do not say so. */
export function partsInOtherLanguage(page: Page, locale: Locale): Promise<string[]> {
  const other: Locale = locale === 'sv' ? 'en' : 'sv';
  const own = new Set(sentencesOf(locale).map(({ text }) => text));
  const languages = { sv: 'Svenska', en: 'English' };
  const foreign = sentencesOf(other)
    .map(({ text }) => text)
    .filter((text) => !own.has(text) && /\p{L}{3}/u.test(text));
  return page.evaluate(
    ([sentences, lang]) => {
      const known = new Set(sentences);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const unsaid: string[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent?.trim() ?? '';
        const said = walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang');
        if (known.has(text) && said !== lang) unsaid.push(text);
      }
      return unsaid;
    },
    [[...foreign, languages[other]], other] as const,
  );
}

/** How the element that has the keyboard is outlined. */
export function outlineOfFocused(page: Page) {
  return page.evaluate(() => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(
      document.activeElement ?? document.body,
    );
    return {
      isDrawn:
        outlineStyle !== 'none' &&
        outlineColor !== getComputedStyle(document.documentElement).backgroundColor,
      isWide: Number.parseFloat(outlineWidth) >= 2,
    };
  });
}

/**
 * Controls that lie behind what stays in sight, a sticky foot say, while they have the keyboard: their names. Looked at
 * with all that folds unfolded: a long page has more that can be covered.
 */
export async function hiddenWhenFocused(page: Page): Promise<string[]> {
  const staysInSight = await page.evaluate(() =>
    [...document.querySelectorAll('body *')].some(
      (one) => one.checkVisibility() && /sticky|fixed/.test(getComputedStyle(one).position),
    ),
  );
  if (!staysInSight) return [];
  const folded = await page.$$('details:not([open])');
  for (const one of folded) await one.evaluate((details) => details.setAttribute('open', ''));
  const hidden: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const behind = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const { x, y, width, height } = focused.getBoundingClientRect();
      // Near the edge that a foot would cover.
      const above = document.elementFromPoint(x + width / 2, y + height * 0.8);
      const isBehind =
        above !== null &&
        !focused.contains(above) &&
        !above.contains(focused) &&
        !focused.closest('label')?.contains(above);
      return isBehind ? `${focused.localName} ${focused.id || focused.textContent?.slice(0, 30)}` : '';
    });
    if (behind === null) break;
    if (behind) hidden.push(behind);
  }
  for (const one of folded) await one.evaluate((details) => details.removeAttribute('open'));
  // Back at the first of them, as it was found.
  await page.keyboard.press('Tab');
  return hidden;
}

/** Marks, choices and controls that forced colours would take away. Needs `forcedColors: 'active'`. */
export function lostInForcedColors(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (one) => one.checkVisibility() && !one.closest('.monaco-editor'),
      );
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const name = (one: HTMLElement) => `${one.localName}.${one.className} ${one.textContent?.slice(0, 30)}`;
    const isFilled = (one: HTMLElement) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(one);
      return {
        whole: backgroundColor !== ground && !/^rgba\(.*, 0\)$/.test(backgroundColor),
        half: backgroundImage !== 'none',
      };
    };
    const hasEdge = (one: HTMLElement) => {
      const { borderBottomStyle, borderBottomColor, borderBottomWidth } = getComputedStyle(one);
      return (
        borderBottomStyle !== 'none' &&
        borderBottomColor !== ground &&
        Number.parseFloat(borderBottomWidth) >= 1
      );
    };
    const shapes = seen('.mark').filter((one) => {
      const { whole, half } = isFilled(one);
      const { full, isHalf } = {
        full: one.classList.contains('full'),
        isHalf: one.classList.contains('half'),
      };
      return !hasEdge(one) || whole !== full || half !== isHalf;
    });
    const edges = seen('.button, select, textarea, input[type="text"]').filter(
      (one) => !one.closest('.work-code, .language-choice') && !hasEdge(one),
    );
    const chosen = seen('[aria-selected="true"], .bar [aria-current="page"]').filter(
      (one) => !hasEdge(one) && !getComputedStyle(one).textDecorationLine.includes('underline'),
    );
    return [...shapes, ...edges, ...chosen].map(name);
  });
}

/** On paper: controls that are drawn, content that is not, places that would have to be scrolled. Needs `media: 'print'`. */
export function wrongOnPaper(page: Page, contentOnScreen: string[]) {
  return page.evaluate((content) => {
    const isSeen = (one: Element) => one.checkVisibility();
    const controls = 'button, select, [role="tablist"], .button, header.bar, footer';
    const onPaper = new Set(
      [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dd, pre)')]
        .filter(isSeen)
        .map((one) => one.textContent ?? ''),
    );
    return {
      controls: [...document.querySelectorAll(controls)].filter(isSeen).map((one) => one.textContent),
      gone: content.filter((text) => !onPaper.has(text)),
      scrolled: [...document.querySelectorAll('main *:not(.work-code, .work-code *)')]
        .filter(
          (one) => /auto|scroll|hidden/.test(getComputedStyle(one).overflowY) && !one.matches('.only-read'),
        )
        .filter((one) => isSeen(one) && one.scrollHeight > one.clientHeight + 1)
        .map((one) => one.className),
    };
  }, contentOnScreen);
}

/** What a page says apart from its controls, and from what it says about them. */
export function contentOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dd, pre)')]
      .filter((one) => one.checkVisibility())
      .filter((one) => !one.closest('form, .acts, .no-print, [role="status"], .monaco-editor'))
      .filter((one) => one.querySelector('button, .button, input, select, textarea') === null)
      .map((one) => one.textContent ?? ''),
  );
}

/**
 * Paragraphs of more than 50 words, as they are put together on the page, also where they are folded. Not code, nor what
 * somebody wrote in lines of their own; a challenge's statement has its own lint.
 */
export function longParagraphs(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const apart = '.statement, .folded-rules, .own-lines, pre, .work-code, select, svg';
    const blocks =
      'h1, h2, h3, h4, p, li, dd, dt, td, th, legend, label, summary, div, section, ul, ol, dl, table, pre, fieldset, select';
    const wordsOf = (block: Element): string[] =>
      [...block.childNodes].flatMap((node) => {
        if (node instanceof Text) return (node.data.match(/[\p{L}\p{N}][^\s]*/gu) ?? []) as string[];
        return node instanceof Element && !node.matches(`${blocks}, code, .only-read`) ? wordsOf(node) : [];
      });
    return [...document.querySelectorAll('main *')]
      .filter((one) => one.matches(blocks) && !one.closest(apart))
      .filter((one) => one.closest('details:not([open])') !== null || one.checkVisibility())
      .filter((one) => wordsOf(one).length > 50)
      .map((one) => `${wordsOf(one).length} words: ${one.textContent}`);
  });
}
