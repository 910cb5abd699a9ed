import { useTranslation } from 'react-i18next';
import type { CodeReader } from '#server/reviews/review-text.contract.ts';
import { monthOf } from '../ui/month-of.ts';
import { isNamed } from '../ui/queries.ts';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';

/** Which programmers have read the code, in a sentence: by name, or as a reader of the organisation. */
export function useReadBy(): (readers: CodeReader[], organisation: string) => string {
  const { t } = useTranslation();
  const { list } = useWording();
  const locale = useLocale();
  return (readers, organisation) => {
    const unnamed = isNamed(organisation)
      ? t('report.readBy.unnamedAt', { organisation })
      : t('report.readBy.unnamed');
    const names = readers.map(({ name, month }) =>
      t('report.readBy.one', { name: name ?? unnamed, month: monthOf(month, locale) }),
    );
    return t('report.readBy.says', { count: names.length, names: list(names) });
  };
}
