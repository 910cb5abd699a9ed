import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionForHost } from '#server/sessions/session-views.contract.ts';
import { useWriter } from '../staff/staff-query.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { isWords, useUnsaved, whenArrived } from '../ui/use-unsaved.ts';
import { OfferForm } from './offer-form.tsx';
import { useParticipantName } from './session-name.ts';
import type { Board } from './session-queries.ts';

type AfterSessionProps = {
  board: Board;
  view: SessionForHost;
  /** A press led here, in the page where the session was. */
  isShown: boolean;
};

/** After the evening: how many, what was opened, help given, and notes for next time. No person is told apart. */
export function AfterSession({ board, view, isShown }: AfterSessionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const id = useId();
  const keptAs = { from: useWriter(), name: `session-after.${view.sessionId}` };
  const unsaved = useUnsaved(keptAs, view.ownNotes, isWords);
  const { value: text, write } = unsaved;
  const nameOf = useParticipantName();
  const { act } = board;
  // Everything that a host does here is one kind of act: what is said below is of the notes alone.
  const isOfNotes = act.variables?.type === 'own-notes';
  const first = useRef<HTMLParagraphElement>(null);
  // The control that led here went away with what it stood in: the keyboard begins anew at the top.
  useEffect(() => {
    if (isShown && document.activeElement === document.body) first.current?.focus();
  }, [isShown]);
  const { participants, helpGiven, thanks, opened } = view.after;
  return (
    <>
      <p ref={first} tabIndex={-1}>
        {t('hostSessions.after.says')}
      </p>
      <ul>
        <li>{t('hostSessions.after.participants', { count: participants })}</li>
        <li>{t('hostSessions.after.help', { count: helpGiven })}</li>
        <li>{t('hostSessions.after.thanks', { number: thanks })}</li>
      </ul>
      <h2>{t('hostSessions.after.opened')}</h2>
      {opened.length === 0 ? <p>{t('hostSessions.after.none')}</p> : null}
      <ul>
        {opened.map((title) => (
          <li key={title.sv}>{title[locale]}</li>
        ))}
      </ul>
      <details>
        <summary>{t('hostSessions.offer.after')}</summary>
        {view.participants.length === 0 ? <p>{t('hostSessions.people.none')}</p> : null}
        <ul className="people-rows">
          {view.participants.map((person) => (
            <li key={person.participantId}>
              <strong>{nameOf(person)}</strong>
              <OfferForm board={board} view={view} person={person} />
            </li>
          ))}
        </ul>
      </details>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (act.isPending) return;
          whenArrived(act.mutateAsync({ type: 'own-notes', text }), () => unsaved.hasArrived(text));
        }}
      >
        <h2>{t('hostSessions.after.notes')}</h2>
        <UnsavedLine unsaved={unsaved} />
        <label htmlFor={id}>{t('hostSessions.after.notesLabel')}</label>
        <textarea
          id={id}
          rows={5}
          maxLength={5_000}
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={({ target }) => write(target.value)}
        />
        <p className="quiet" id={`${id}-hint`}>
          {t('hostSessions.after.notesHint')}
        </p>
        <p className="acts">
          <Button type="submit" isBusy={act.isPending}>
            {t('hostSessions.after.keep')}
          </Button>
        </p>
        <div className="said-place">
          <Status>
            {isOfNotes && act.isSuccess && view.ownNotes === text ? (
              <p>{t('hostSessions.after.kept')}</p>
            ) : null}
            {isOfNotes && act.isError ? <Notice error={act.error} isForm /> : null}
          </Status>
          <p className="quiet until-said">{t('common.saidWhenSaved')}</p>
        </div>
      </form>
    </>
  );
}
