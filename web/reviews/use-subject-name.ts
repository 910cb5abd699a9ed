import { useTranslation } from 'react-i18next';
import type { Subject } from '#server/reviews/subjects.contract.ts';
import { useLocale } from '../ui/use-locale.ts';

type Named =
  | Pick<Extract<Subject, { form: 'hand-in' }>, 'form' | 'title' | 'language'>
  | Extract<Subject, { form: 'work' }>;

/** What is read, by its title alone. */
export function useSubjectTitle(): (subject: Named) => string {
  const locale = useLocale();
  return (subject) => (subject.form === 'work' ? subject.title : subject.title[locale]);
}

/** With its language, and that it is an own work where it is one. */
export function useSubjectName(): (subject: Named) => string {
  const { t } = useTranslation();
  const titleOf = useSubjectTitle();
  return (subject) => {
    const title = titleOf(subject);
    const { form, language } = subject;
    if (form === 'hand-in') return t('reviews.of', { title, language: t(`common.language.${language}`) });
    return t('reviews.work.of', { title: language === '' ? title : t('reviews.of', { title, language }) });
  };
}
