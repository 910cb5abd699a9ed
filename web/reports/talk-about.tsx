import { useTranslation } from 'react-i18next';
import type { TalkPoint } from '#server/reports/reports.contract.ts';
import { useLocale } from '../ui/use-locale.ts';

/** Where on the page it stands. */
export const talkAboutId = 'att-prata-om';

/** What one may talk about: the server decides by rules what there is to ask; here it gets its words. */
export function TalkAbout({ points }: { points: TalkPoint[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (points.length === 0) return null;
  return (
    <>
      <h2 id={talkAboutId}>{t('report.talk.heading')}</h2>
      <ul className="talk-about">
        {points.map(({ rule, title, text }) => (
          <li key={`${rule} ${title.sv}`}>
            {t(`report.talk.${rule}`, { title: title[locale], text: text?.[locale] ?? '' })}
          </li>
        ))}
      </ul>
    </>
  );
}
