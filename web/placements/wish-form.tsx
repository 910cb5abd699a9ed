import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { inDays } from '../companies/in-days.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useOwnWriter } from '../ui/queries.ts';
import { WordsField } from '../ui/save-form.tsx';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useSentId } from '../ui/use-sent-id.ts';
import { isWords, useUnsaved } from '../ui/use-unsaved.ts';
import { rememberOwn } from './placements-query.ts';
import { wishedKinds } from './step-words.ts';

/** Asks for a pause, a change, an end, or to go on: with a day and own words, or none. It is a wish at once. */
export function WishForm({ placementId }: { placementId: string }) {
  const { t } = useTranslation();
  const id = useId();
  const from = useOwnWriter();
  const keptAs = { from, name: `placement.wish.${placementId}` };
  const unsaved = useUnsaved(keptAs, '', isWords);
  const sentId = useSentId(keptAs);
  const { value: words, write } = unsaved;
  const [kind, setKind] = useState<(typeof wishedKinds)[number]>();
  const [happensOn, setHappensOn] = useState(() => inDays(0));
  const [isLacking, setIsLacking] = useState(false);
  const lacks = kind === undefined || happensOn === '';
  const wish = useMutation({
    mutationFn: (sent: { kind: (typeof wishedKinds)[number]; words: string }) =>
      api('POST /api/own-placements/:placementId/wishes', {
        params: { placementId },
        body: { stepId: sentId.idOf({ happensOn, ...sent }), happensOn, ...sent },
      }),
    onSuccess: (now, sent) => {
      sentId.hasArrived();
      unsaved.beginAnew(sent.words);
      setKind(undefined);
      rememberOwn(now);
    },
  });
  return (
    <form
      className="field-rows"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (wish.isPending) return;
        setIsLacking(lacks);
        if (kind !== undefined && happensOn !== '') wish.mutate({ kind, words });
      }}
    >
      <UnsavedLine unsaved={unsaved} />
      <fieldset>
        <legend>{t('placements.wish.legend')}</legend>
        {wishedKinds.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name={id} checked={kind === one} onChange={() => setKind(one)} />
            {t(`placements.wish.${one}`)}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-on`}>{t('placements.wish.from')}</label>
      <input
        id={`${id}-on`}
        type="date"
        value={happensOn}
        onChange={({ target }) => setHappensOn(target.value)}
      />
      <WordsField
        label={t('placements.own.words')}
        hint={t('placements.own.wordsHint')}
        rows={3}
        words={words}
        onChange={write}
      />
      <p className="acts">
        <Button type="submit" isBusy={wish.isPending}>
          {t('placements.wish.send')}
        </Button>
      </p>
      <div className="said-place says-beside">
        <Status>
          {isLacking && lacks ? <p>{t('placements.wish.lacking')}</p> : null}
          {wish.isSuccess ? <p>{t('placements.wish.sent')}</p> : null}
          {wish.isError ? <Notice error={wish.error} isForm /> : null}
        </Status>
        <p className="quiet until-said">{t('common.saidWhenSent')}</p>
      </div>
    </form>
  );
}
