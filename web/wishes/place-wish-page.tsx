import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { OfferedFields } from '../openings/offered-fields.tsx';
import { useOfferedWords } from '../openings/offered-words.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { type PlaceWish, placeWishQuery } from './place-wish-query.ts';

/** How a place should be, and what of it is needed. Nothing has to be said. */
export function PlaceWishPage() {
  const { t } = useTranslation();
  const wish = useQuery(placeWishQuery);
  return (
    <Page heading={t('placeWish.heading')} isReady={!wish.isPending}>
      {wish.isError ? <FetchFault query={wish} isNext={!wish.data} /> : null}
      {wish.data ? (
        <>
          <p>{t('placeWish.says')}</p>
          <p>
            {t('placeWish.seenBy')} <a href={pathTo('whoSees')}>{t('placeWish.whoSees')}</a>
          </p>
          <WishForm said={wish.data} />
        </>
      ) : null}
      <p className="acts">
        <a href={pathTo('places')}>{t('placeWish.toPlaces')}</a>
      </p>
    </Page>
  );
}

function WishForm({ said }: { said: PlaceWish }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const words = useOfferedWords();
  const [wish, setWish] = useState(said);
  const keep = useMutation({
    mutationFn: (body: PlaceWish) => api('PUT /api/wishes/place', { body }),
    onSuccess: (now) => client.setQueryData(placeWishQuery.queryKey, now),
  });
  const { wished, needs } = wish;
  const parts = words.partsOf(wished);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!keep.isPending) keep.mutate({ wished, needs: needs.filter((part) => parts.includes(part)) });
      }}
    >
      <OfferedFields
        legend={t('placeWish.wished')}
        offered={wished}
        onChange={(to) => setWish({ ...wish, wished: to })}
      />
      <fieldset>
        <legend>
          <h2>{t('placeWish.needs')}</h2>
        </legend>
        <p className="quiet">{t(parts.length === 0 ? 'placeWish.nothingSaid' : 'placeWish.needsSay')}</p>
        {parts.map((part) => (
          <label key={part} className="choice">
            <input
              type="checkbox"
              checked={needs.includes(part)}
              onChange={({ target }) =>
                setWish({
                  ...wish,
                  needs: target.checked ? [...needs, part] : needs.filter((one) => one !== part),
                })
              }
            />
            {words.labelOf(part)}: {words.wishedOf(part, wished)}
          </label>
        ))}
      </fieldset>
      <p className="acts">
        <Button type="submit" isNext isBusy={keep.isPending}>
          {t('placeWish.keep')}
        </Button>
      </p>
      <Status>
        {keep.isSuccess ? <p>{t('placeWish.kept')}</p> : null}
        {keep.isError ? <Notice error={keep.error} isForm /> : null}
      </Status>
    </form>
  );
}
