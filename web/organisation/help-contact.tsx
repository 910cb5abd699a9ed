import { useTranslation } from 'react-i18next';
import type { Organisation } from '#server/organisation/organisation.contract.ts';
import { useLocale } from '../ui/use-locale.ts';

const ways = ['byText', 'byVoice', 'callMe', 'how'] as const;

/** Who helps, every way to reach them that the organisation has written, and how long an answer takes. */
export function HelpContact({ help }: { help: Organisation['help'] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <dl className="contact sheet">
      <div>
        <dt>{t('help.who')}</dt>
        <dd>{help.who[locale]}</dd>
      </div>
      {ways.map((way) => {
        const said = help[way]?.[locale];
        return said === undefined ? null : (
          <div key={way}>
            <dt>{t(`help.${way}`)}</dt>
            <dd className="as-written">{said}</dd>
          </div>
        );
      })}
      {ways.every((way) => help[way] === null) ? (
        <div>
          <dt>{t('help.how')}</dt>
          <dd>{t('help.noWay')}</dd>
        </div>
      ) : null}
      <div>
        <dt>{t('help.answer')}</dt>
        <dd>{help.answerTime[locale]}</dd>
      </div>
    </dl>
  );
}
