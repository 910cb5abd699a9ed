import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedForCandidate } from '#server/feed/feed.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';

/** `consents`: what the list says is asked for anew whenever an answer changes. */
const ownFeedQuery = (consents: unknown) =>
  queryOptions({
    queryKey: ['feed', 'mine', consents],
    queryFn: ({ signal }) => api('GET /api/feed/mine', { signal }),
    staleTime: 0,
  });

const wishes = ['placement', 'work', 'either', 'unsure', 'not-said'] as const;

/** @param isKnown what the person has agreed to is known: what the list says rests on that */
export function useOwnFeed(consents: unknown, isKnown: boolean) {
  return useQuery({ ...ownFeedQuery(consents), enabled: isKnown, placeholderData: (before) => before });
}

type OwnFeedProps = { feed: ReturnType<typeof useOwnFeed>; consents: unknown };

/** What the matcher's list says of the person, who reads it, and the own wish in it. */
export function OwnFeed({ feed, consents }: OwnFeedProps) {
  if (feed.isError) return <Notice error={feed.error} />;
  return feed.data ? <Own feed={feed.data} consents={consents} /> : null;
}

function Own({ feed, consents }: { feed: FeedForCandidate; consents: unknown }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list } = useWording();
  const client = useQueryClient();
  const id = useId();
  const { isListed, content, keys } = feed;
  const tell = useMutation({
    mutationFn: (wish: FeedForCandidate['content']['wish']) => api('PUT /api/feed/mine', { body: { wish } }),
    onSuccess: (now) => client.setQueryData(ownFeedQuery(consents).queryKey, now),
  });
  return (
    <>
      <p>{t(isListed ? 'ownFeed.listed' : 'ownFeed.notListed')}</p>
      <ul>
        <li>{t('ownFeed.wishIs', { wish: t(`ownFeed.wish.${content.wish}`) })}</li>
        <Said said={content} />
        {content.skills.length === 0 ? <li>{t('ownFeed.nothing')}</li> : null}
        {content.skills.map(({ skillId, name, level, reasons = [] }) => (
          <li key={skillId}>
            {name[locale]}: {t(`report.level.${level}`)} ({list(reasons.map(({ title }) => title[locale]))})
          </li>
        ))}
      </ul>
      <p>
        {t('ownFeed.day')} {t('ownFeed.ownWords')}
      </p>
      <p>
        {t('ownFeed.matchers')} <a href={pathTo('placeWish')}>{t('ownFeed.toPlaceWish')}</a>
      </p>
      <p>
        {keys.length === 0
          ? t('ownFeed.noKeys')
          : t('ownFeed.keys', { names: list(keys.map(({ name }) => name)) })}
      </p>
      <label htmlFor={id}>{t('ownFeed.choose')}</label>
      <p className="quiet">{t('ownFeed.free')}</p>
      <select
        id={id}
        value={content.wish}
        onChange={({ target }) => {
          const wish = wishes.find((one) => one === target.value);
          if (wish && !tell.isPending) tell.mutate(wish);
        }}
      >
        {wishes.map((wish) => (
          <option key={wish} value={wish}>
            {t(`ownFeed.wish.${wish}`)}
          </option>
        ))}
      </select>
      <div className="said-place">
        <Status>
          {tell.isSuccess ? <p>{t('ownFeed.told')}</p> : null}
          {tell.isError ? <Notice error={tell.error} /> : null}
        </Status>
      </div>
    </>
  );
}

/** What was said, and asked, as lines of the list. Which pieces of how one works best, their own page shows. */
function Said({ said }: { said: FeedForCandidate['content'] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list, number } = useWording();
  const { headlines, placeWish, conditions, matches } = said;
  const count = (state: (typeof matches)[number]['state']) =>
    matches.filter((one) => one.state === state).length;
  const [proposed, bothYes, begun] = [count('proposed'), count('both-yes'), count('placement')];
  const named = headlines.map(({ name, marks }) =>
    marks.length === 0
      ? name[locale]
      : t('ownFeed.headlineMarked', {
          name: name[locale],
          marks: list(marks.map((mark) => t(`ownFeed.marks.${mark}`))),
        }),
  );
  return (
    <>
      <li>
        {named.length === 0 ? t('ownFeed.noHeadlines') : t('ownFeed.headlines', { names: list(named) })}
      </li>
      <li>{t(placeWish === null ? 'ownFeed.noPlaceWish' : 'ownFeed.placeWish')}</li>
      <li>
        {conditions.length === 0
          ? t('ownFeed.noConditions')
          : t('ownFeed.conditions', { count: conditions.length, number: number(conditions.length) })}
      </li>
      {proposed === 0 ? null : (
        <li>{t('ownFeed.proposed', { count: proposed, number: number(proposed) })}</li>
      )}
      {bothYes === 0 ? null : <li>{t('ownFeed.bothYes', { count: bothYes, number: number(bothYes) })}</li>}
      {begun === 0 ? null : <li>{t('ownFeed.begun', { count: begun, number: number(begun) })}</li>}
    </>
  );
}
