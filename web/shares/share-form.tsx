import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharesForCandidate } from '#server/shares/shares.contract.ts';
import { type ApiRequest, api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useOwnWriter } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useFields } from '../ui/use-fields.ts';
import { useLocale } from '../ui/use-locale.ts';
import { LeaveOut } from './leave-out.tsx';
import { MadeLink } from './made-link.tsx';
import { sharesQuery } from './shares-query.ts';

type ShareFields = Required<Omit<ApiRequest<'POST /api/shares'>['body'], 'textVersion'>>;

const nothingChosen: ShareFields = {
  ...{ forWhom: '', skillIds: [], leftOut: [], lastDay: '' },
  ...{ withCode: false, withNotes: false, withReaders: false, withConditions: false },
};
/** With a member in each list. */
const example = { ...nothingChosen, skillIds: [''], leftOut: [''] };

/** For whom, what of it, and until when. The link is shown once, when it is made. */
export function ShareForm({ own }: { own: SharesForCandidate }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const client = useQueryClient();
  const id = useId();
  const keptAs = { from: useOwnWriter(), name: 'share.new' };
  const { fields, change, unsaved, whenArrived } = useFields(keptAs, nothingChosen, example);
  const { forWhom, withCode, withNotes, withReaders, withConditions, lastDay } = fields;
  // Nothing is sent that is not in sight: what was chosen before may be gone.
  const skillIds = fields.skillIds.filter((one) => own.skills.some(({ skillId }) => skillId === one));
  const leftOut = fields.leftOut.filter((one) => own.pieces.some(({ submissionId }) => submissionId === one));
  const [isLacking, setIsLacking] = useState(false);
  const { textVersion, from, to } = own;
  const make = useMutation({
    mutationFn: () =>
      api('POST /api/shares', {
        body: {
          ...{ forWhom, skillIds, withCode, withNotes, leftOut, lastDay, textVersion },
          withReaders: withReaders && own.hasReaders,
          withConditions: withConditions && own.hasConditions,
        },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: sharesQuery.queryKey }),
  });
  const lacks = forWhom.trim() === '' || skillIds.length === 0 || lastDay === '';
  const boxes = [
    { name: 'code', isOn: withCode, part: 'withCode' },
    { name: 'notes', isOn: withNotes, part: 'withNotes' },
    ...(own.hasReaders ? [{ name: 'readers', isOn: withReaders, part: 'withReaders' } as const] : []),
    ...(own.hasConditions
      ? [{ name: 'conditions', isOn: withConditions, part: 'withConditions' } as const]
      : []),
  ] as const;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (make.isPending) return;
        setIsLacking(lacks);
        if (!lacks) whenArrived(make.mutateAsync(), fields);
      }}
    >
      <UnsavedLine unsaved={unsaved} />
      <label htmlFor={`${id}-whom`}>{t('shares.form.forWhom')}</label>
      <p className="quiet" id={`${id}-whom-hint`}>
        {t('shares.form.forWhomHint')}
      </p>
      <input
        id={`${id}-whom`}
        type="text"
        maxLength={100}
        autoComplete="off"
        aria-describedby={`${id}-whom-hint`}
        value={forWhom}
        onChange={({ target }) => change({ forWhom: target.value })}
      />
      <fieldset className="share-boxes">
        <legend>{t('shares.form.skills')}</legend>
        {own.skills.map(({ skillId, name }) => (
          <label key={skillId}>
            <input
              type="checkbox"
              checked={skillIds.includes(skillId)}
              onChange={({ target }) =>
                change({
                  skillIds: target.checked
                    ? [...skillIds, skillId]
                    : skillIds.filter((one) => one !== skillId),
                })
              }
            />
            {name[locale]}
          </label>
        ))}
      </fieldset>
      <fieldset className="share-boxes">
        <legend>{t('shares.form.more')}</legend>
        {boxes.map(({ name, isOn, part }) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={isOn}
              onChange={({ target }) => change({ [part]: target.checked })}
            />
            {t(`shares.form.${name}`)}
          </label>
        ))}
      </fieldset>
      <LeaveOut own={own} leftOut={leftOut} onChange={(next) => change({ leftOut: next })} />
      <label htmlFor={`${id}-day`}>{t('shares.form.lastDay')}</label>
      <input
        className="short-day"
        id={`${id}-day`}
        type="date"
        min={from}
        max={to}
        value={lastDay}
        onChange={({ target }) => change({ lastDay: target.value })}
      />
      <p className="quiet">{t('shares.form.before')}</p>
      <p className="acts">
        <Button type="submit" isNext isBusy={make.isPending}>
          {t('shares.form.make')}
        </Button>
      </p>
      <Status>
        {isLacking && lacks ? <p>{t('shares.form.lacking')}</p> : null}
        {make.isError ? <Notice error={make.error} isForm /> : null}
        {make.isSuccess ? <p>{t('shares.link.made')}</p> : null}
      </Status>
      {make.isSuccess ? <MadeLink made={make.data} /> : null}
    </form>
  );
}
