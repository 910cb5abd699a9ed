import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { useWriter } from '../staff/staff-query.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useFields } from '../ui/use-fields.ts';
import { useSentId } from '../ui/use-sent-id.ts';
import { rememberCompany } from './companies-query.ts';
import { noteKinds } from './company-words.ts';
import { inDays } from './in-days.ts';

type NoteFields = { kind: (typeof noteKinds)[number]; happenedOn: string; text: string };

/** Notes what was said, written or seen, today or on another day. */
export function NoteForm({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const id = useId();
  const [today] = useState(() => inDays(0));
  const empty: NoteFields = { kind: 'note', happenedOn: today, text: '' };
  const keptAs = { from: useWriter(), name: `company-note.${companyId}` };
  const { fields, change, unsaved, whenArrived } = useFields(keptAs, empty, empty, { isNew: true });
  const sent = useSentId(keptAs);
  const { kind, happenedOn, text } = fields;
  const [isLacking, setIsLacking] = useState(false);
  const lacks = text.trim() === '' || happenedOn === '';
  const write = useMutation({
    mutationFn: () =>
      api('POST /api/companies/:companyId/notes', {
        params: { companyId },
        body: { noteId: sent.idOf(fields), kind, happenedOn, text: text.trim() },
      }),
    onSuccess: async (company) => {
      sent.hasArrived();
      await rememberCompany(company);
    },
  });
  return (
    <form
      className="field-rows"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (write.isPending) return;
        setIsLacking(lacks);
        // What is written while it is sent stays, for the next one.
        if (!lacks) whenArrived(write.mutateAsync(), fields);
      }}
    >
      <UnsavedLine unsaved={unsaved} />
      <label htmlFor={`${id}-kind`}>{t('companies.notes.kind')}</label>
      <select
        id={`${id}-kind`}
        value={kind}
        onChange={({ target }) => change({ kind: noteKinds.find((one) => one === target.value) ?? 'note' })}
      >
        {noteKinds.map((one) => (
          <option key={one} value={one}>
            {t(`companies.kind.${one}`)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-on`}>{t('companies.notes.happenedOn')}</label>
      <input
        id={`${id}-on`}
        type="date"
        value={happenedOn}
        onChange={({ target }) => change({ happenedOn: target.value })}
      />
      <label htmlFor={`${id}-text`}>{t('companies.notes.text')}</label>
      <p className="quiet" id={`${id}-hint`}>
        {t('companies.notes.hint')}
      </p>
      <textarea
        id={`${id}-text`}
        rows={4}
        maxLength={2_000}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={({ target }) => change({ text: target.value })}
      />
      <p className="acts">
        <Button type="submit" isBusy={write.isPending}>
          {t('companies.notes.write')}
        </Button>
      </p>
      <div className="said-place says-beside">
        <Status>
          {isLacking && lacks ? <p>{t('companies.notes.lacking')}</p> : null}
          {write.isSuccess && text === '' ? <p>{t('companies.notes.kept')}</p> : null}
          {write.isError ? <Notice error={write.error} isForm /> : null}
        </Status>
        <p className="quiet until-said">{t('common.saidWhenSaved')}</p>
      </div>
    </form>
  );
}
