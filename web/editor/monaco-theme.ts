/** Monaco's colours from the page's own tokens: four muted colours for code, all with the contrast of text. */
import { defineTheme, remeasureFonts, type Theme } from './monaco-parts.ts';

export type CodeFont = { fontFamily: string; fontSize: number; lineHeight: number; letterSpacing: number };

/** Follows the colours, and the size and font of the place, for as long as what comes back is not called. */
export function followPageLook(place: HTMLElement, setFont: (font: CodeFont) => void): () => void {
  const root = document.documentElement;
  const forced = matchMedia('(forced-colors: active)');
  const apply = () => {
    defineTheme(forced.matches ? systemTheme() : themeFrom(getComputedStyle(root)));
    setFont(fontFrom(getComputedStyle(place)));
  };
  apply();
  // A font that was fetched is measured again, or the caret would stand beside the letters.
  const measure = () => remeasureFonts();
  const observer = new MutationObserver(apply);
  observer.observe(root, { attributes: true });
  document.fonts.addEventListener('loadingdone', measure);
  forced.addEventListener('change', apply);
  return () => {
    observer.disconnect();
    forced.removeEventListener('change', apply);
    document.fonts.removeEventListener('loadingdone', measure);
  };
}

function fontFrom(style: CSSStyleDeclaration): CodeFont {
  const points = (value: string, otherwise: number) => Number.parseFloat(value) || otherwise;
  const fontSize = points(style.fontSize, 15);
  return {
    fontFamily: style.fontFamily,
    fontSize,
    lineHeight: Math.round(points(style.lineHeight, fontSize * 1.65)),
    letterSpacing: points(style.letterSpacing, 0),
  };
}

function themeFrom(style: CSSStyleDeclaration): Theme {
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const bare = (name: string) => token(name).replace('#', '');
  const [text, quiet, ours, holds, number] = ['text', 'quiet', 'ours', 'holds', 'holdsnot'].map(bare);
  const rules: [string, string | undefined][] = [
    ['', text],
    ['comment', quiet],
    ['keyword', ours],
    ['string', holds],
    ['regexp', holds],
    ['number', number],
    ['type', text],
    ['delimiter', text],
  ];
  return {
    base: style.colorScheme === 'dark' ? 'vs-dark' : 'vs',
    inherit: false,
    rules: rules.map(([name, foreground]) => ({ token: name, foreground: foreground ?? '' })),
    colors: {
      'editor.background': token('panel'),
      'editor.foreground': token('text'),
      'editorCursor.foreground': token('text'),
      'editorLineNumber.foreground': token('quiet'),
      'editorLineNumber.activeForeground': token('text'),
      'editor.selectionBackground': token('hair'),
      'editor.inactiveSelectionBackground': token('hair'),
      'editorBracketMatch.background': token('sunken'),
      'editorBracketMatch.border': token('line'),
      'editorBracketHighlight.foreground1': token('text'),
      'editorBracketHighlight.foreground2': token('text'),
      'editorBracketHighlight.foreground3': token('text'),
      'editorBracketHighlight.unexpectedBracket.foreground': token('text'),
      'scrollbarSlider.background': token('hair'),
      'scrollbarSlider.hoverBackground': token('line'),
      'scrollbarSlider.activeBackground': token('line'),
      focusBorder: token('accent'),
      'widget.shadow': '#00000000',
    },
  };
}

/** Where the system forces its colours, the code has them too: Monaco is left out of what a browser forces. */
function systemTheme(): Theme {
  const probe = document.createElement('span');
  probe.style.forcedColorAdjust = 'none';
  document.body.append(probe);
  const hexOf = (name: string) => {
    probe.style.color = name;
    const parts = getComputedStyle(probe).color.match(/\d+/g) ?? [];
    return `#${parts
      .slice(0, 3)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  };
  const [ground, text] = [hexOf('Canvas'), hexOf('CanvasText')];
  const [marked, markedText] = [hexOf('Highlight'), hexOf('HighlightText')];
  probe.remove();
  return {
    base: matchMedia('(prefers-color-scheme: dark)').matches ? 'hc-black' : 'hc-light',
    inherit: false,
    rules: [{ token: '', foreground: text.slice(1) }],
    colors: {
      'editor.background': ground,
      'editor.foreground': text,
      'editorCursor.foreground': text,
      'editorLineNumber.foreground': text,
      'editorLineNumber.activeForeground': text,
      'editor.selectionBackground': marked,
      'editor.selectionForeground': markedText,
      'editor.inactiveSelectionBackground': marked,
      'editorBracketMatch.border': text,
      'editorBracketHighlight.foreground1': text,
      'editorBracketHighlight.foreground2': text,
      'editorBracketHighlight.foreground3': text,
      'editorBracketHighlight.unexpectedBracket.foreground': text,
      'scrollbarSlider.background': text,
      'scrollbarSlider.hoverBackground': text,
      'scrollbarSlider.activeBackground': text,
      focusBorder: marked,
      'widget.shadow': '#00000000',
    },
  };
}
