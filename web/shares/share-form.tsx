import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharesForCandidate } from '#server/shares/shares.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { LeaveOut } from './leave-out.tsx';
import { MadeLink } from './made-link.tsx';
import { sharesQuery } from './shares-query.ts';

/** For whom, what of it, and until when. The link is shown once, when it is made. */
export function ShareForm({ own }: { own: SharesForCandidate }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const client = useQueryClient();
  const id = useId();
  const [forWhom, setForWhom] = useState('');
  const [skillIds, setSkillIds] = useState<string[]>([]);
  const [withCode, setWithCode] = useState(false);
  const [withNotes, setWithNotes] = useState(false);
  const [withReaders, setWithReaders] = useState(false);
  const [withConditions, setWithConditions] = useState(false);
  const [leftOut, setLeftOut] = useState<string[]>([]);
  const [lastDay, setLastDay] = useState('');
  const [isLacking, setIsLacking] = useState(false);
  const { textVersion, from, to } = own;
  const also = { withCode, withNotes, withReaders, withConditions };
  const make = useMutation({
    mutationFn: () =>
      api('POST /api/shares', {
        body: { forWhom, skillIds, ...also, leftOut, lastDay, textVersion },
      }),
    onSuccess: async () => {
      setForWhom('');
      await client.invalidateQueries({ queryKey: sharesQuery.queryKey });
    },
  });
  const lacks = forWhom.trim() === '' || skillIds.length === 0 || lastDay === '';
  const boxes = [
    { name: 'code', isOn: withCode, change: setWithCode },
    { name: 'notes', isOn: withNotes, change: setWithNotes },
    ...(own.hasReaders ? [{ name: 'readers', isOn: withReaders, change: setWithReaders } as const] : []),
    ...(own.hasConditions
      ? [{ name: 'conditions', isOn: withConditions, change: setWithConditions } as const]
      : []),
  ] as const;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (make.isPending) return;
        setIsLacking(lacks);
        if (!lacks) make.mutate();
      }}
    >
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
        onChange={({ target }) => setForWhom(target.value)}
      />
      <fieldset className="share-boxes">
        <legend>{t('shares.form.skills')}</legend>
        {own.skills.map(({ skillId, name }) => (
          <label key={skillId}>
            <input
              type="checkbox"
              checked={skillIds.includes(skillId)}
              onChange={({ target }) =>
                setSkillIds((now) =>
                  target.checked ? [...now, skillId] : now.filter((one) => one !== skillId),
                )
              }
            />
            {name[locale]}
          </label>
        ))}
      </fieldset>
      <fieldset className="share-boxes">
        <legend>{t('shares.form.more')}</legend>
        {boxes.map(({ name, isOn, change }) => (
          <label key={name}>
            <input type="checkbox" checked={isOn} onChange={({ target }) => change(target.checked)} />
            {t(`shares.form.${name}`)}
          </label>
        ))}
      </fieldset>
      <LeaveOut pieces={own.pieces} leftOut={leftOut} onChange={setLeftOut} />
      <label htmlFor={`${id}-day`}>{t('shares.form.lastDay')}</label>
      <input
        className="short-day"
        id={`${id}-day`}
        type="date"
        min={from}
        max={to}
        value={lastDay}
        onChange={({ target }) => setLastDay(target.value)}
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
