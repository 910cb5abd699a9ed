/** The sentences of the interface, so that a test names things as a person reads them. */
import en from '#web/locales/en.json' with { type: 'json' };
import sv from '#web/locales/sv.json' with { type: 'json' };

export type Locale = 'sv' | 'en';
export type Words = (path: string, values?: Record<string, string | number>) => string;

const locales: Record<Locale, unknown> = { sv, en };

/** `words('sv')('list.title')`; a path that leads nowhere is a fault of the test. */
export function wordsOf(locale: Locale): Words {
  return (path, values = {}) => {
    const found = path
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], locales[locale]);
    if (typeof found !== 'string') throw new Error(`There is no sentence ${path} in ${locale}.json.`);
    return found.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? `{{${name}}}`));
  };
}

/** Every sentence of a locale with its path. */
export function sentencesOf(locale: Locale): { path: string; text: string }[] {
  const walk = (node: unknown, path: string[]): { path: string; text: string }[] =>
    typeof node === 'string'
      ? [{ path: path.join('.'), text: node }]
      : Object.entries(node as Record<string, unknown>).flatMap(([key, value]) =>
          walk(value, [...path, key]),
        );
  return walk(locales[locale], []);
}
