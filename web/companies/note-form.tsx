import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { rememberCompany } from './companies-query.ts';
import { noteKinds } from './company-words.ts';
import { inDays } from './in-days.ts';

/** Notes what was said, written or seen, today or on another day. */
export function NoteForm({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const id = useId();
  // Sent twice, it is the same note.
  const [noteId, setNoteId] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<(typeof noteKinds)[number]>('note');
  const [happenedOn, setHappenedOn] = useState(() => inDays(0));
  const [text, setText] = useState('');
  const [isLacking, setIsLacking] = useState(false);
  const lacks = text.trim() === '' || happenedOn === '';
  const write = useMutation({
    mutationFn: (sent: string) =>
      api('POST /api/companies/:companyId/notes', {
        params: { companyId },
        body: { noteId, kind, happenedOn, text: sent },
      }),
    onSuccess: async (company, sent) => {
      setNoteId(crypto.randomUUID());
      // What was written while it was sent stays, for the next one.
      setText((now) => (now.trim() === sent ? '' : now));
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
        if (!lacks) write.mutate(text.trim());
      }}
    >
      <label htmlFor={`${id}-kind`}>{t('companies.notes.kind')}</label>
      <select
        id={`${id}-kind`}
        value={kind}
        onChange={({ target }) => setKind(noteKinds.find((one) => one === target.value) ?? 'note')}
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
        onChange={({ target }) => setHappenedOn(target.value)}
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
        onChange={({ target }) => setText(target.value)}
      />
      <p className="acts">
        <Button type="submit" isBusy={write.isPending}>
          {t('companies.notes.write')}
        </Button>
      </p>
      <div className="form-says says-beside">
        <Status>
          {isLacking && lacks ? <p>{t('companies.notes.lacking')}</p> : null}
          {write.isSuccess && text === '' ? <p>{t('companies.notes.kept')}</p> : null}
          {write.isError ? <Notice error={write.error} isForm /> : null}
        </Status>
      </div>
    </form>
  );
}
