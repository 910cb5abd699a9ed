import type { SubmissionResult } from '#server/runs/runs.contract.ts';
import { auditWords } from '../audit/audit-words.ts';
import { dataNames, type Translation } from './data-words.ts';

type GroupState = SubmissionResult['groups'][number]['state'];

/** What these hold are words of ours, from a short list. */
const ofOurs = new Set(
  (
    'kind state audienceKind purpose decision method contactWhen clear place keptBy outcome verdict exposure ways marks theme visibleTo ' +
    'categories personAnswer companyAnswer'
  ).split(' '),
);
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** How stored values are said. Made once a document and handed down: there can be a hundred thousand values. */
export function valueWords({ t, i18n, locale }: Translation & { locale: 'sv' | 'en' }) {
  const audit = auditWords({ t, i18n });
  const { table, whyTable, column } = dataNames({ t, i18n });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' });
  const said = new Map<string, string>();
  /** Looked up once: a hundred thousand look-ups take seconds. */
  const once = (key: string, find: () => string): string => {
    const before = said.get(key);
    if (before !== undefined) return before;
    const found = find();
    said.set(key, found);
    return found;
  };
  const known = (key: string, otherwise: string): string =>
    once(key, () => (i18n.exists(key) ? t(key as 'exportDoc.yes') : otherwise));
  const plain = (name: string, value: string): string => {
    if (name === 'act') return once(`act ${value}`, () => audit.act(value));
    if (name === 'actorRole' || name === 'roles') return once(`role ${value}`, () => audit.role(value));
    return ofOurs.has(name) ? known(`exportDoc.values.${value}`, value) : value;
  };
  return {
    t,
    nothing: t('exportDoc.nothing'),
    what: t('exportDoc.what'),
    value: t('exportDoc.value'),
    locale,
    table,
    whyTable,
    column: (of: string, name: string) => once(`column ${of} ${name}`, () => column(of, name)),
    moment: (at: string) => dates.format(new Date(at)),
    groupState: (state: GroupState) => once(`group ${state}`, () => t(`exportDoc.groupStates.${state}`)),
    fileCalled: (name: string) => once(`file ${name}`, () => t('exportDoc.file', { name })),
    key: (key: string) => known(`exportDoc.keys.${key}`, key),
    text: (name: string, value: string) =>
      moment.test(value) ? dates.format(new Date(value)) : plain(name, value),
  };
}
export type ValueWords = ReturnType<typeof valueWords>;
