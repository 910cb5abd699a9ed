/** A stored value as a person reads it. What somebody has written, or a program, stands as it is. */
import { useTranslation } from 'react-i18next';
import { useAuditWords } from '../audit/audit-words.ts';
import { useLocale } from '../ui/use-locale.ts';

/** What these hold are words of ours, from a short list. */
const ofOurs = new Set(
  (
    'kind state audienceKind purpose decision method contactWhen clear place keptBy outcome verdict exposure ways ' +
    'categories'
  ).split(' '),
);
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

type ValueProps = { name: string; value: unknown };

export function ValueView({ name, value }: ValueProps) {
  const { t } = useTranslation();
  const words = useValueWords();
  if (value === null || value === undefined || value === '') return t('exportDoc.nothing');
  if (typeof value === 'boolean') return t(value ? 'exportDoc.yes' : 'exportDoc.no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return words.text(name, value);
  if (Array.isArray(value)) return <Several name={name} values={value} />;
  return <Record name={name} value={value as object} />;
}

function Several({ name, values }: { name: string; values: unknown[] }) {
  const { t } = useTranslation();
  const words = useValueWords();
  if (values.length === 0) return t('exportDoc.nothing');
  if (values.every((one) => typeof one === 'string'))
    return values.map((one) => words.plain(name, one)).join(', ');
  return (
    <ol>
      {values.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
        <li key={index}>
          <ValueView name={name} value={one} />
        </li>
      ))}
    </ol>
  );
}

function Record({ name, value }: { name: string; value: object }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const words = useValueWords();
  const entries = Object.entries(value);
  if (entries.length === 0) return t('exportDoc.nothing');
  if (entries.length === 2 && 'sv' in value && 'en' in value)
    return (value as { sv: string; en: string })[locale];
  const isFiles = name === 'files' || name === 'answers';
  return (
    <dl>
      {entries.map(([key, inner]) => (
        <div key={key}>
          <dt>{isFiles ? t('exportDoc.file', { name: key }) : words.key(key)}</dt>
          <dd>{isFiles ? <pre>{String(inner)}</pre> : <ValueView name={key} value={inner} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function useValueWords() {
  const { t, i18n } = useTranslation();
  const locale = useLocale();
  const audit = useAuditWords();
  const known = (key: string, otherwise: string): string =>
    i18n.exists(key) ? t(key as 'exportDoc.yes') : otherwise;
  const dates = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: 'UTC',
  });
  const plain = (name: string, value: string): string => {
    if (name === 'act') return audit.act(value);
    if (name === 'actorRole' || name === 'roles') return audit.role(value);
    return ofOurs.has(name) ? known(`exportDoc.values.${value}`, value) : value;
  };
  return {
    plain,
    key: (key: string) => known(`exportDoc.keys.${key}`, key),
    text: (name: string, value: string) => {
      if (moment.test(value)) return dates.format(new Date(value));
      const said = plain(name, value);
      return said.includes('\n') ? <pre>{said}</pre> : said;
    },
  };
}
