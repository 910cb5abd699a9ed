/** How sentences of web/locales come into what is built: into HTML, in parts, and named for the first script. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import en from '../locales/en.json' with { type: 'json' };
import { takePart } from '../locales/sentence-parts.ts';
import sv from '../locales/sv.json' with { type: 'json' };

/** `{{common.noScript}}` in an HTML entry becomes the Swedish sentence, `{{en:…}}` the English: none lives outside the locales. */
export function sentencesInHtml(): Plugin {
  const find = (path: string, words: unknown): string => {
    const value = path.split('.').reduce((at, key) => (at as Record<string, unknown>)?.[key], words);
    if (typeof value !== 'string') throw new Error(`No sentence ${path} in web/locales`);
    return value;
  };
  return {
    name: 'sentences-in-html',
    transformIndexHtml: (html) =>
      html.replaceAll(/\{\{(en:)?([\w.]+)\}\}/g, (_, isEnglish: string | undefined, path: string) =>
        find(path, isEnglish ? en : sv),
      ),
  };
}

/** `sv.json?start` is a part of a language: a page stays light however many sentences there are. */
export function partsOfSentences(): Plugin {
  return {
    name: 'parts-of-sentences',
    enforce: 'pre',
    load(id) {
      const [, file, part] = /^(.*locales[\\/]\w+\.json)\?(\w+)$/.exec(id) ?? [];
      if (file === undefined || part === undefined) return undefined;
      const sentences = takePart(JSON.parse(readFileSync(file, 'utf8')), part);
      return { code: JSON.stringify(sentences), moduleType: 'json' };
    },
  };
}

/** `data-sentences="start"` in an HTML entry becomes where that part lies in each language, for `comfort-first.js`. */
export function whereSentencesLie(): Plugin {
  return {
    name: 'where-sentences-lie',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) =>
        html.replace(/data-sentences="(\w+)"/, (_, part: string) =>
          ['sv', 'en']
            .map((locale) => {
              const made = Object.values(bundle ?? {}).find(
                (file) =>
                  file.type === 'chunk' && file.facadeModuleId?.endsWith(`/locales/${locale}.json?${part}`),
              );
              if (made === undefined) throw new Error(`No sentences ${part} in ${locale} were built`);
              return `data-${locale}="/${made.fileName}"`;
            })
            .join(' '),
        ),
    },
  };
}
