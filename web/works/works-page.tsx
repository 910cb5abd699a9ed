import './works.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { LinkButton } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Page } from '../ui/page.tsx';
import { useWording } from '../ui/wording.ts';
import { newWork, worksQuery } from './works-query.ts';

/** Eget arbete: what one has brought along, in any language. */
export function WorksPage() {
  const { t } = useTranslation();
  const { list } = useWording();
  const works = useQuery(worksQuery);
  return (
    <Page heading={t('works.heading')} isReady={!works.isPending}>
      {works.isError ? <FetchFault query={works} isNext /> : null}
      {works.data ? (
        <>
          <p>{t('works.says')}</p>
          <p>
            {t('works.seenBy')} <a href={pathTo('whoSees')}>{t('works.whoSees')}</a>
          </p>
          <p className="acts">
            <LinkButton isNext href={pathTo('work', { workId: newWork })}>
              {t('works.add')}
            </LinkButton>
          </p>
          <h2>{t('works.own')}</h2>
          {works.data.works.length === 0 ? <p>{t('works.none')}</p> : null}
          <ul className="work-rows">
            {works.data.works.map(({ workId, title, language, fileNames, isShown, inReport, changedOn }) => (
              <li key={workId}>
                <a href={pathTo('work', { workId })}>{title}</a>
                <p>{language === '' ? list(fileNames) : `${language}: ${list(fileNames)}`}</p>
                <p className="quiet">
                  <DayIn sentence={(day) => t('works.changed', { day })} at={changedOn} />{' '}
                  {isShown ? t('works.shown') : null} {inReport ? t('works.inReport') : null}{' '}
                  {isShown || inReport ? null : t('works.onlyMe')}
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Page>
  );
}
