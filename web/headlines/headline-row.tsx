import { useTranslation } from 'react-i18next';
import type { Headline, Mark } from '#server/headlines/headlines.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { useSeenAtOnce } from '../ui/use-seen-at-once.ts';
import { useHeadlineChange } from './headlines-query.ts';

const marksInOrder = ['can', 'want', 'curious'] as const;

type HeadlineRowProps = { headline: Headline; isBusy: boolean; onRemove: () => void };

/** One headline: what is meant by it, saved at each press, and where it can be shown. */
export function HeadlineRow({ headline, isBusy, onRemove }: HeadlineRowProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { headlineId, challenges } = headline;
  const name = headline.name[locale];
  const change = useHeadlineChange((marks: Mark[]) =>
    api('PUT /api/headlines/:headlineId', { params: { headlineId }, body: { marks } }),
  );
  const [marks, press] = useSeenAtOnce(headline.marks, change);
  return (
    <li>
      <fieldset>
        <legend>{name}</legend>
        <div className="mark-choices">
          {marksInOrder.map((mark) => (
            <label key={mark} className="choice">
              <input
                type="checkbox"
                checked={marks.includes(mark)}
                onChange={({ target }) =>
                  press(marksInOrder.filter((one) => (one === mark ? target.checked : marks.includes(one))))
                }
              />
              {t(`headlines.marks.${mark}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <Shown challenges={challenges} />
      <div className="row-foot">
        <button
          type="button"
          className="as-link"
          aria-disabled={isBusy}
          aria-label={t('headlines.removeOne', { name })}
          onClick={isBusy ? undefined : onRemove}
        >
          {t('headlines.remove')}
        </button>
        <Status>
          {change.isSuccess ? <p className="quiet">{t('headlines.saved')}</p> : null}
          {change.isError ? <Notice error={change.error} /> : null}
        </Status>
      </div>
    </li>
  );
}

function Shown({ challenges }: Pick<Headline, 'challenges'>) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (challenges.length === 0)
    return (
      <p className="quiet">
        {t('headlines.ownWork')} <a href={pathTo('works')}>{t('headlines.toWorks')}</a>
      </p>
    );
  return (
    <p className="quiet">
      {t('headlines.challenges')}{' '}
      {challenges.map(({ slug, title }) => (
        <a key={slug} className="beside" href={pathTo('challenge', { slug })}>
          {title[locale]}
        </a>
      ))}
    </p>
  );
}
