import { type Ref, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OfferedField } from '../openings/offered-field.tsx';
import { OfferedFields } from '../openings/offered-fields.tsx';
import { useOfferedWords } from '../openings/offered-words.ts';
import { nothingOffered } from '../openings/opening-words.ts';
import type { Offered } from '../openings/openings-query.ts';
import { Button } from '../ui/button.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';
import type { ListSearch } from './proposals-query.ts';

const wishes = ['placement', 'work'] as const;
const sorts = ['name', 'joined'] as const;
/** What a caller says first: they stand open, beside the language. The rest is folded. */
const askedFirst = ['remote', 'hoursFrom'] as const;
const askedMore = ['room', 'instructions', 'together', 'daysOnSite', 'hoursTo'] as const;

type ListSearchFormProps = {
  search: ListSearch;
  languages: { subjectId: string; name: { sv: string; en: string } }[];
  isBusy: boolean;
  onSearch: (search: ListSearch) => void;
  /** The button, below which those who are found stand. */
  showRef: Ref<HTMLButtonElement>;
};

/** What a caller needs and offers. What is left empty leaves nothing out. */
export function ListSearchForm({ search, languages, isBusy, onSearch, showRef }: ListSearchFormProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const id = useId();
  const [headline, setHeadline] = useState(search.headline ?? '');
  const [language, setLanguage] = useState(search.language ?? '');
  const [wish, setWish] = useState<string>(search.wish ?? '');
  const [sort, setSort] = useState<string>(search.sort ?? 'name');
  const [offered, setOffered] = useState(() => offeredIn(search));
  const [isUnfolded, setIsUnfolded] = useState(false);
  const words = useOfferedWords();
  const { list } = useWording();
  const more = words.partsOf(offered).filter((part) => askedMore.some((one) => one === part));
  const chosen = [
    ...(headline.trim() === '' ? [] : [`${t('proposals.search.headline')}: ${headline.trim()}`]),
    ...wishes
      .filter((one) => one === wish)
      .map((one) => `${t('proposals.search.wish')}: ${t(`proposals.wish.${one}`)}`),
    ...more.map((part) => `${words.labelOf(part)}: ${words.offeredOf(part, offered)}`),
    ...(sort === 'joined' ? [`${t('proposals.search.sort')}: ${t('proposals.search.by.joined')}`] : []),
  ];
  return (
    <form
      className="field-rows"
      onSubmit={(event) => {
        event.preventDefault();
        // Folded, so that those who are found stand right below.
        setIsUnfolded(false);
        const wished = wishes.find((one) => one === wish);
        const order = sorts.find((one) => one === sort);
        onSearch({
          ...(headline.trim() !== '' && { headline: headline.trim() }),
          ...(language !== '' && { language }),
          ...(wished && { wish: wished }),
          ...(order && { sort: order }),
          ...asSearch(offered),
        });
      }}
    >
      <label htmlFor={`${id}-language`}>{t('proposals.search.language')}</label>
      <select id={`${id}-language`} value={language} onChange={({ target }) => setLanguage(target.value)}>
        <option value="">{t('proposals.search.any')}</option>
        {languages.map(({ subjectId, name }) => (
          <option key={subjectId} value={subjectId}>
            {name[locale]}
          </option>
        ))}
      </select>
      {askedFirst.map((name) => (
        <OfferedField
          key={name}
          name={name}
          offered={offered}
          onChange={setOffered}
          unsaid={t('proposals.search.open')}
        />
      ))}
      <details open={isUnfolded} onToggle={({ currentTarget }) => setIsUnfolded(currentTarget.open)}>
        <summary>{t('proposals.search.conditions')}</summary>
        <label htmlFor={`${id}-headline`}>{t('proposals.search.headline')}</label>
        <p className="quiet" id={`${id}-hint`}>
          {t('proposals.search.headlineHint')}
        </p>
        <input
          id={`${id}-headline`}
          type="text"
          maxLength={60}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={headline}
          onChange={({ target }) => setHeadline(target.value)}
        />
        <label htmlFor={`${id}-wish`}>{t('proposals.search.wish')}</label>
        <select id={`${id}-wish`} value={wish} onChange={({ target }) => setWish(target.value)}>
          <option value="">{t('proposals.search.any')}</option>
          {wishes.map((one) => (
            <option key={one} value={one}>
              {t(`proposals.wish.${one}`)}
            </option>
          ))}
        </select>
        <OfferedFields
          legend={t('proposals.search.offered')}
          parts={askedMore}
          offered={offered}
          onChange={setOffered}
          unsaid={t('proposals.search.open')}
        />
        <label htmlFor={`${id}-sort`}>{t('proposals.search.sort')}</label>
        <select id={`${id}-sort`} value={sort} onChange={({ target }) => setSort(target.value)}>
          {sorts.map((one) => (
            <option key={one} value={one}>
              {t(`proposals.search.by.${one}`)}
            </option>
          ))}
        </select>
      </details>
      {chosen.length === 0 || isUnfolded ? null : (
        <p className="quiet">{t('proposals.search.chosen', { parts: list(chosen) })}</p>
      )}
      <p className="acts">
        <Button type="submit" isNext isBusy={isBusy} ref={showRef}>
          {t('proposals.search.show')}
        </Button>
      </p>
    </form>
  );
}

/** Only what is said: an address holds no more. */
function asSearch({
  remote,
  room,
  instructions,
  together,
  daysOnSite,
  hoursFrom,
  hoursTo,
}: Offered): ListSearch {
  return {
    ...(remote !== 'not-said' && { remote }),
    ...(room !== 'not-said' && { room }),
    ...(instructions !== 'not-said' && { instructions }),
    ...(together !== 'not-said' && { together }),
    ...(daysOnSite !== null && { daysOnSite: String(daysOnSite) }),
    ...(hoursFrom !== null && { hoursFrom: String(hoursFrom) }),
    ...(hoursTo !== null && { hoursTo: String(hoursTo) }),
  };
}

function offeredIn(search: ListSearch): Offered {
  const { remote, room, instructions, together, daysOnSite, hoursFrom, hoursTo } = search;
  return {
    ...nothingOffered,
    ...(remote && { remote }),
    ...(room && { room }),
    ...(instructions && { instructions }),
    ...(together && { together }),
    ...(daysOnSite && { daysOnSite: Number(daysOnSite) }),
    ...(hoursFrom && { hoursFrom: Number(hoursFrom) }),
    ...(hoursTo && { hoursTo: Number(hoursTo) }),
  };
}
