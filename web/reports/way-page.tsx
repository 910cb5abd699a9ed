import './way.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MyWay } from '#server/reports/way.contract.ts';
import { api } from '../api.ts';
import { useComfort } from '../comfort/use-comfort.ts';
import { pathTo } from '../routes.ts';
import { LinkButton } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { monthOf } from '../ui/month-of.ts';
import { Page } from '../ui/page.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { asSentenceStart, useWording } from '../ui/wording.ts';

/** Min väg: what one has done over months, in own words too, and what could be next. For the person alone. */
export function WayPage() {
  const { t } = useTranslation();
  const way = useQuery({
    queryKey: ['way'],
    queryFn: ({ signal }) => api('GET /api/reports/way', { signal }),
    staleTime: 0,
  });
  return (
    <Page heading={t('way.heading')} isReady={!way.isPending}>
      {way.isError ? <FetchFault query={way} isNext /> : null}
      {way.data ? (
        <>
          <p>{t('way.says')}</p>
          {way.data.months.length === 0 ? <p>{t('way.nothing')}</p> : null}
          {way.data.months.map((month) => (
            <MonthOnWay key={month.month} month={month} />
          ))}
          <Next next={way.data.next} />
          <p className="acts">
            <LinkButton isNext href={pathTo('list')}>
              {t('way.toList')}
            </LinkButton>
          </p>
        </>
      ) : null}
    </Page>
  );
}

function MonthOnWay({ month: { month, opened, held, shown, words } }: { month: MyWay['months'][number] }) {
  const { t } = useTranslation();
  const { list } = useWording();
  const locale = useLocale();
  // What held in the month that it was opened in is said once.
  const heldSlugs = new Set(held.map(({ slug }) => slug));
  const begun = opened.filter(({ slug }) => !heldSlugs.has(slug));
  const titles = (some: MyWay['months'][number]['opened']) => list(some.map(({ title }) => title[locale]));
  return (
    <section>
      <h2>{asSentenceStart(monthOf(month, locale))}</h2>
      <ul className="on-way">
        {held.length > 0 ? <li>{t('way.held', { titles: titles(held) })}</li> : null}
        {shown.length > 0 ? (
          <li>{t('way.shown', { skills: list(shown.map((name) => name[locale])) })}</li>
        ) : null}
        {begun.length > 0 ? <li>{t('way.opened', { titles: titles(begun) })}</li> : null}
        {words.map(({ title, text }) => (
          <li key={`${title.sv} ${text}`} className="own-words">
            {t('way.words', { title: title[locale], text })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whoever hides suggestions sees none here. */
function Next({ next }: { next: MyWay['next'] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { suggestions } = useComfort();
  if (suggestions === 'hidden' || next.length === 0) return null;
  return (
    <>
      <h2>{t('way.next.heading')}</h2>
      <p>{t('way.next.says')}</p>
      <ul className="on-way">
        {next.map(({ rule, challenge, skill }) => (
          <li key={challenge.slug}>
            {t(`way.next.${rule}`, { skill: skill?.[locale] ?? '' })}{' '}
            <a href={pathTo('challenge', { slug: challenge.slug })}>{challenge.title[locale]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
