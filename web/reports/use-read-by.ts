import { useTranslation } from 'react-i18next';
import type { CodeReader } from '#server/reviews/review-text.contract.ts';
import { monthOf } from '../ui/month-of.ts';
import { isNamed } from '../ui/queries.ts';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';

/** `what`: of which challenges, in words, where there are several to tell apart. */
type Reader = CodeReader & { what?: string };

/** Which programmers have read the code, in a sentence: by name, or as a reader of the organisation. */
export function useReadBy(): (readers: Reader[], organisation: string) => string {
  const { t } = useTranslation();
  const { list } = useWording();
  const locale = useLocale();
  return (readers, organisation) => {
    const unnamed = isNamed(organisation)
      ? t('report.readBy.unnamedAt', { organisation })
      : t('report.readBy.unnamed');
    const names = readers.map(({ name, month, what }) => {
      const read = { name: name ?? unnamed, month: monthOf(month, locale) };
      return what === undefined ? t('report.readBy.one', read) : t('report.readBy.oneOf', { ...read, what });
    });
    return t('report.readBy.says', { count: names.length, names: list(names) });
  };
}
