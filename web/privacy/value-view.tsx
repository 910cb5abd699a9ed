/** A stored value as a person reads it. What somebody has written, or a program, stands as it is. */
import type { ValueWords } from './value-words.ts';

type ValueProps = { words: ValueWords; name: string; value: unknown };

export function ValueView({ words, name, value }: ValueProps) {
  const { t } = words;
  if (value === null || value === undefined || value === '') return words.nothing;
  if (typeof value === 'boolean') return t(value ? 'exportDoc.yes' : 'exportDoc.no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const said = words.text(name, value);
    return said.includes('\n') ? <pre>{said}</pre> : said;
  }
  if (Array.isArray(value)) return <Several words={words} name={name} values={value} />;
  return <Named words={words} name={name} value={value as object} />;
}

type SeveralProps = { words: ValueWords; name: string; values: unknown[] };

function Several({ words, name, values }: SeveralProps) {
  if (values.length === 0) return words.nothing;
  if (values.every((one) => typeof one === 'string'))
    return values.map((one) => words.text(name, one)).join(', ');
  return (
    <ol>
      {values.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
        <li key={index}>
          <ValueView words={words} name={name} value={one} />
        </li>
      ))}
    </ol>
  );
}

function Named({ words, name, value }: { words: ValueWords; name: string; value: object }) {
  const { t, locale } = words;
  const entries = Object.entries(value);
  if (entries.length === 0) return words.nothing;
  if (entries.length === 2 && 'sv' in value && 'en' in value)
    return (value as { sv: string; en: string })[locale];
  const isFiles = name === 'files' || name === 'answers';
  return (
    <dl>
      {entries.map(([key, inner]) => (
        <div key={key}>
          <dt>{isFiles ? t('exportDoc.file', { name: key }) : words.key(key)}</dt>
          <dd>
            {isFiles ? <pre>{String(inner)}</pre> : <ValueView words={words} name={key} value={inner} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
