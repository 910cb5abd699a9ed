import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Day } from '../ui/in-sentence.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { type Company, rememberCompany } from './companies-query.ts';
import { standings } from './company-words.ts';
import { NoteForm } from './note-form.tsx';

type Note = Company['notes'][number];

/** What has happened with a company, the latest first, and a place to note more. */
export function CompanyNotes({ company: { companyId, notes } }: { company: Company }) {
  const { t } = useTranslation();
  const remove = useMutation({
    mutationFn: (noteId: string) =>
      api('DELETE /api/companies/:companyId/notes/:noteId', { params: { companyId, noteId } }),
    onSuccess: rememberCompany,
  });
  return (
    <>
      <h2>{t('companies.notes.heading')}</h2>
      <NoteForm companyId={companyId} />
      {notes.length === 0 ? <p>{t('companies.notes.none')}</p> : null}
      <Status>
        {remove.isSuccess ? <p>{t('companies.notes.removed')}</p> : null}
        {remove.isError ? <Notice error={remove.error} /> : null}
      </Status>
      <ul className="people-rows">
        {notes.map((note) => (
          <NoteRow
            key={note.noteId}
            note={note}
            isRemoving={remove.isPending}
            onRemove={() => remove.mutate(note.noteId)}
          />
        ))}
      </ul>
    </>
  );
}

type NoteRowProps = { note: Note; isRemoving: boolean; onRemove: () => void };

function NoteRow({ note: { kind, happenedOn, text, writer }, isRemoving, onRemove }: NoteRowProps) {
  const { t } = useTranslation();
  const standing = kind === 'standing' ? standings.find((one) => one === text) : undefined;
  return (
    <li>
      <strong>{t(`companies.kind.${kind}`)}</strong>, <Day at={happenedOn} />
      {writer === null ? null : `, ${writer}`}
      <p className="own-lines">{standing ? t(`companies.standing.${standing}`) : text}</p>
      <details>
        <summary>{t('companies.notes.more')}</summary>
        <p className="quiet">{t('companies.notes.removeSays')}</p>
        <p className="acts">
          <Button isBusy={isRemoving} onClick={onRemove}>
            {t('companies.notes.remove')}
          </Button>
        </p>
      </details>
    </li>
  );
}
