import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import type { SessionPlan } from '#server/sessions/session-views.contract.ts';
import { api, type Reply } from '../api.ts';
import { pathTo } from '../routes.ts';
import { useWriter } from '../staff/staff-query.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useFields } from '../ui/use-fields.ts';
import { useWording } from '../ui/wording.ts';
import { ChallengesField } from './challenges-field.tsx';
import { findLacking, type Lacking, neededLines } from './lacking.ts';
import { PlanFields } from './plan-fields.tsx';
import { example, fieldsOf } from './session-fields.ts';
import { momentsOf } from './session-times.ts';
import { TimesFields } from './times-fields.tsx';

type SessionFormProps = {
  /** Null: a new one. */
  sessionId: string | null;
  plan: SessionPlan | null;
  challenges: Reply<'GET /api/challenges'>['challenges'];
  paths: Reply<'GET /api/paths'>['paths'];
};

const lines = [
  { name: 'title', max: 80 },
  { name: 'neutralName', max: 60 },
  { name: 'place', max: 200 },
  { name: 'quiet', max: 300 },
] as const;
const texts = ['way', 'room', 'whoComes'] as const;

/** What everybody can read beforehand, and what the evening is made of. */
export function SessionForm({ sessionId, plan, challenges, paths }: SessionFormProps) {
  const { t } = useTranslation();
  const { list } = useWording();
  const id = useId();
  const [known] = useState(() => fieldsOf(plan, t('hostSessions.form.neutral')));
  const keptAs = { from: useWriter(), name: `session.${sessionId ?? 'new'}` };
  const { fields, change, unsaved, whenArrived } = useFields(keptAs, known, example, {
    isNew: sessionId === null,
  });
  const { times, ...written } = fields;
  // What was missing at the last press: it is told until the next one, so that nothing moves while somebody writes.
  const [told, setTold] = useState<Lacking[]>([]);
  const moments = momentsOf(times);
  const parts = written.plan.filter(({ text }) => text.trim() !== '');
  const lacking = findLacking(times, written);
  const nameOf = ({ field, part }: Lacking) =>
    field === undefined
      ? t('hostSessions.form.partText', { number: part + 1 })
      : t(`hostSessions.form.${field}`);
  const isTold = (name: string) => told.some(({ field }) => field === name);
  const save = useMutation({
    mutationFn: (body: SessionPlan) =>
      sessionId === null
        ? api('POST /api/sessions', { body })
        : api('PUT /api/sessions/:sessionId', { params: { sessionId }, body }),
    onSuccess: async (made) => {
      await queryClient.invalidateQueries({ queryKey: ['sessions'] });
      // The lists of the hosts are drawn with it at once: nothing comes later and moves them.
      queryClient.removeQueries({ queryKey: ['staff'], type: 'inactive' });
      navigate(pathTo('board', made));
    },
  });
  return (
    <form
      className="session-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (save.isPending) return;
        setTold(lacking);
        const [first] = lacking;
        if (first) document.getElementById(`${id}-${first.field ?? `${first.part}-text`}`)?.focus();
        else if (moments) whenArrived(save.mutateAsync({ ...written, ...moments, plan: parts }), fields);
      }}
    >
      <UnsavedLine unsaved={unsaved} />
      <p id={`${id}-hint`}>{t('hostSessions.form.hint')}</p>
      <p id={`${id}-needed`}>{t('hostSessions.form.needed')}</p>
      <TimesFields
        times={times}
        onChange={(next) => change({ times: next })}
        id={id}
        describedBy={`${id}-needed`}
        isTold={told.length > 0}
      />
      {lines.map(({ name, max }) => (
        <div key={name}>
          <label htmlFor={`${id}-${name}`}>{t(`hostSessions.form.${name}`)}</label>
          <input
            id={`${id}-${name}`}
            type="text"
            maxLength={max}
            autoComplete="off"
            required={neededLines.some((one) => one === name)}
            aria-describedby={name === 'neutralName' ? `${id}-hint ${id}-neutral` : `${id}-hint`}
            aria-invalid={isTold(name) && written[name].trim() === ''}
            value={written[name]}
            onChange={({ target }) => change({ [name]: target.value })}
          />
          {isTold(name) ? <p>{t('hostSessions.form.neededHere')}</p> : null}
          {name === 'neutralName' ? (
            <p className="quiet" id={`${id}-neutral`}>
              {t('hostSessions.form.neutralHint')}
            </p>
          ) : null}
        </div>
      ))}
      {texts.map((name) => (
        <div key={name}>
          <label htmlFor={`${id}-${name}`}>{t(`hostSessions.form.${name}`)}</label>
          <textarea
            id={`${id}-${name}`}
            rows={3}
            maxLength={1_000}
            aria-describedby={`${id}-hint`}
            value={written[name]}
            onChange={({ target }) => change({ [name]: target.value })}
          />
        </div>
      ))}
      <PlanFields
        id={id}
        plan={written.plan}
        onChange={(next) => change({ plan: next })}
        isTold={(index) => told.some(({ part }) => part === index)}
      />
      <ChallengesField
        chosen={written}
        onChange={({ pathId, challenges: some }) => change({ pathId, challenges: some })}
        challenges={challenges}
        paths={paths}
      />
      <fieldset>
        <legend>
          <h2>{t('hostSessions.form.who')}</h2>
        </legend>
        {[true, false].map((isOpen) => (
          <label key={String(isOpen)} className="choice">
            <input
              type="radio"
              name={`${id}-open`}
              checked={written.isOpen === isOpen}
              onChange={() => change({ isOpen })}
            />
            {t(isOpen ? 'hostSessions.form.open' : 'hostSessions.form.invited')}
          </label>
        ))}
      </fieldset>
      <p>{t(sessionId === null ? 'hostSessions.form.makeSays' : 'hostSessions.form.keepSays')}</p>
      <p className="acts">
        <Button type="submit" isNext isBusy={save.isPending}>
          {t(sessionId === null ? 'hostSessions.form.make' : 'hostSessions.form.keep')}
        </Button>
      </p>
      <Status>
        {told.length > 0 ? <p>{t('hostSessions.form.lacking', { fields: list(told.map(nameOf)) })}</p> : null}
        {save.isError ? <Notice error={save.error} isForm /> : null}
      </Status>
    </form>
  );
}
