import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantForHost, SessionForHost } from '#server/sessions/session-views.contract.ts';
import { Button } from '../ui/button.tsx';
import { Status } from '../ui/status.tsx';
import { useParticipantName } from './session-name.ts';
import type { Board } from './session-queries.ts';

type OfferFormProps = { board: Board; view: SessionForHost; person: ParticipantForHost };

/** Asks a participant who wants it whether they want to meet a pedagogue. They answer themselves. */
export function OfferForm({ board, view, person }: OfferFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const name = useParticipantName()(person);
  const { act } = board;
  const [staffId, setStaffId] = useState(view.pedagogues[0]?.staffId ?? '');
  if (view.pedagogues.length === 0) return <p className="quiet">{t('hostSessions.offer.nobody')}</p>;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!act.isPending && !person.isAsked)
          act.mutate({ type: 'offer', participantId: person.participantId, staffId });
      }}
    >
      <p>{t('hostSessions.offer.says')}</p>
      <label htmlFor={id}>{t('hostSessions.offer.who')}</label>
      <select id={id} value={staffId} onChange={({ target }) => setStaffId(target.value)}>
        {view.pedagogues.map((pedagogue) => (
          <option key={pedagogue.staffId} value={pedagogue.staffId}>
            {pedagogue.name}
          </option>
        ))}
      </select>
      <p className="acts">
        <Button type="submit" isBusy={act.isPending || person.isAsked}>
          {t('hostSessions.offer.ask', { name })}
        </Button>
      </p>
      <Status>{person.isAsked ? <p>{t('hostSessions.offer.asked')}</p> : null}</Status>
    </form>
  );
}
