/** A statement's three sections, and its rendering. Raw HTML in Markdown is shown as text. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Fault } from './read-folder.ts';

export type StatementText = { intro: string; doThis: string; exact: string; exactCount: number };
export type Locale = 'sv' | 'en';

const headings: Record<Locale, [string, string]> = {
  sv: ['Gör så här', 'Exakt'],
  en: ['Do this', 'Exactly'],
};

export function renderMarkdown(text: string): string {
  return micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

export function readStatement(
  file: string,
  locale: Locale,
  text: string,
  fault: Fault,
): StatementText | undefined {
  const sections = sectionsOf(text);
  const [doThis, exact] = headings[locale];
  const found = sections.slice(1).map((section) => section.heading);
  if (sections[0]?.lines.some((line) => /^# /.test(line))) {
    fault(file, 'has a title.', 'The title stands in challenge.json: remove it here.');
    return undefined;
  }
  if (found.join('\n') !== [doThis, exact].join('\n')) {
    fault(
      file,
      `has the sections ${found.map((name) => `"${name}"`).join(', ') || '(none)'}.`,
      `Use "## ${doThis}" and then "## ${exact}", and no other.`,
    );
    return undefined;
  }
  const [intro, body, rules] = sections.map((section) => section.lines.join('\n').trim());
  if (!intro || !body || !rules) {
    fault(file, 'has an empty section.', 'Write something before the first heading and under each heading.');
    return undefined;
  }
  const items = rules.split('\n').filter((line) => /^- /.test(line)).length;
  if (items === 0 || rules.split('\n').some((line) => !/^(- |\s+\S|$)/.test(line))) {
    fault(`${file} ${exact}`, 'is not one list.', 'Write each rule as a line that begins with "- ".');
    return undefined;
  }
  return { intro, doThis: body, exact: rules, exactCount: items };
}

function sectionsOf(text: string): { heading: string; lines: string[] }[] {
  const sections: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  let fenced = false;
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    const heading = fenced ? undefined : /^##\s+(.+?)\s*$/.exec(line)?.[1];
    if (heading === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ heading, lines: [] });
  }
  return sections;
}

/** Hints in order, parted by lines of three or more hyphens. */
export function splitHints(text: string): string[] {
  return text
    .split(/^-{3,}\s*$/m)
    .map((hint) => hint.trim())
    .filter((hint) => hint !== '');
}
